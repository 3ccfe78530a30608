import { checklists } from './checklist.ts';
import type { Instrument, Localized, Part } from './instrument.ts';
import { instruments } from './instruments.ts';

/**
 * What the instruments of all years ask about one thing: a component of a checklist, or a section of one as a whole. The
 * parts stand side by side. No line joins them: their instruments ask other questions on other scales.
 */
export interface Theme {
  readonly code: string;
  readonly name: Localized;
  /** By family and first year; without the instruments that do not speak of it. */
  readonly instruments: readonly { readonly instrument: Instrument; readonly parts: readonly Part[] }[];
}

/** Every theme, in the order of the checklists: each section, then its components. */
export function themes(): readonly Theme[] {
  return THEMES;
}

/** The theme with this code: "SP.pengaduan", or "SP" for the service standard as a whole. */
export function theme(code: string): Theme | undefined {
  return THEMES.find((each) => each.code === code);
}

const THEMES: readonly Theme[] = checklists()
  .flatMap(({ sections }) => sections)
  .flatMap(({ components, ...section }) => [section, ...components])
  .map(({ code, name }) => ({
    code,
    name,
    instruments: instruments().flatMap((instrument) => {
      const parts = speakingOf(code, instrument.dimensions);
      return parts.length === 0 ? [] : [{ instrument, parts }];
    }),
  }));

/** The highest parts that speak of it: what is below one of them belongs to it already. */
function speakingOf(code: string, parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => (part.themes.includes(code) ? [part] : speakingOf(code, part.parts)));
}
