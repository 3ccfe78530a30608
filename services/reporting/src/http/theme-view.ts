/** What instruments ask about one theme, with what was given. */
import type { Language } from '@pantau/contracts';
import { formatScore, type Instrument, type Level, type Part } from '@pantau/rulebook';
import { meanOf, tenThousandths } from '../domain/mean.ts';
import type { ThemeRow } from '../queries/theme.ts';

export interface PartView {
  readonly code: string;
  readonly level: Level;
  readonly name: string;
  readonly scale: { readonly min: string | null; readonly max: string | null };
  readonly values: GivenView[];
  readonly parts: PartView[];
}

export interface GivenView {
  readonly period: string;
  readonly basis: 'score' | 'points';
  readonly mean: string | null;
  readonly n: number;
  readonly institutions: number;
}

/** Of the parts and of all below them: a value may be given at any level. */
export function codesOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => [part.code, ...codesOf(part.parts)]);
}

export function themeInstrumentView(
  instrument: Instrument,
  parts: readonly Part[],
  rows: readonly ThemeRow[],
  language: Language,
) {
  const { id, family, name, validity } = instrument;
  const own = rows.filter((row) => row.instrument === id);
  return {
    instrument: id,
    family,
    name: name[language],
    from: validity.from,
    to: validity.to,
    parts: parts.map((part) => partView(part, own, language)),
  };
}

function partView({ code, level, name, scale, parts }: Part, rows: readonly ThemeRow[], language: Language): PartView {
  return {
    code,
    level,
    name: name[language],
    scale: { min: formatScore(scale.min), max: formatScore(scale.max) },
    values: rows.filter((row) => row.code === code).map(givenView),
    parts: parts
      .map((below) => partView(below, rows, language))
      .filter(({ values, parts: under }) => values.length + under.length > 0),
  };
}

function givenView({ period, basis_given: basis, sum, value_count: n, institutions }: ThemeRow): GivenView {
  return { period, basis, mean: formatScore(meanOf(tenThousandths(sum), n)), n, institutions };
}
