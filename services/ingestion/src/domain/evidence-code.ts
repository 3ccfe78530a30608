/** What a document may back: a part of the instrument, the total, or a component of a checklist that parts speak of. */
import { checklists, type Instrument, type Part, TOTAL } from '@pantau/rulebook';

const CHECKLIST_CODES: ReadonlySet<string> = new Set(
  checklists().flatMap(({ sections }) =>
    sections.flatMap(({ code, components }) => [code, ...components.map((each) => each.code)]),
  ),
);

interface Codes {
  readonly known: ReadonlySet<string>;
  /** "IN1." begins the code of whatever its assessors count below a part that is not known to be listed whole. */
  readonly below: readonly string[];
}

const byInstrument = new WeakMap<Instrument, Codes>();

/**
 * Of the Ombudsman's instruments no whole list of indicators is public, but those who are assessed have it: below a part
 * that is not divided here, or into parts of unknown weight, the codes are theirs.
 */
export function mayBeBacked(instrument: Instrument, code: string): boolean {
  if (code === TOTAL || CHECKLIST_CODES.has(code)) return true;
  const codes = byInstrument.get(instrument) ?? codesOf(instrument);
  return codes.known.has(code) || codes.below.some((prefix) => code.startsWith(prefix));
}

function codesOf(instrument: Instrument): Codes {
  const parts = all(instrument.dimensions);
  const codes = {
    known: new Set(parts.map(({ code }) => code)),
    below: parts.filter((part) => part.parts.every(({ weight }) => weight === null)).map(({ code }) => `${code}.`),
  };
  byInstrument.set(instrument, codes);
  return codes;
}

function all(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...all(part.parts)]);
}
