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

/** What was given for a part in a period, by all provinces that it was asked of. */
export interface Given {
  readonly instrument: string;
  readonly period: string;
  readonly code: string;
  readonly basis: 'score' | 'points';
  readonly institutions: number;
  readonly n: number;
  /** In ten-thousandths. */
  readonly sum: bigint;
}

/** Of some provinces together. */
export function givenIn(rows: readonly ThemeRow[]): Given[] {
  const same = Map.groupBy(rows, ({ instrument, period, code, basis_given }) =>
    [instrument, period, code, basis_given].join(' '),
  );
  return [...same.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { instrument, period, code, basis_given: basis } = first;
    const institutions = all.reduce((sum, each) => sum + each.institutions, 0);
    const n = all.reduce((sum, each) => sum + each.value_count, 0);
    return [
      { instrument, period, code, basis, institutions, n, sum: all.reduce((sum, each) => sum + tenThousandths(each.sum), 0n) },
    ];
  });
}

/** Of the parts and of all below them: a value may be given at any level. */
export function codesOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => [part.code, ...codesOf(part.parts)]);
}

export function themeInstrumentView(instrument: Instrument, parts: readonly Part[], given: readonly Given[], language: Language) {
  const { id, family, name, validity } = instrument;
  const own = given.filter((each) => each.instrument === id);
  return {
    instrument: id,
    family,
    name: name[language],
    from: validity.from,
    to: validity.to,
    parts: parts.map((part) => partView(part, own, language)),
  };
}

function partView({ code, level, name, scale, parts }: Part, given: readonly Given[], language: Language): PartView {
  return {
    code,
    level,
    name: name[language],
    scale: { min: formatScore(scale.min), max: formatScore(scale.max) },
    values: given.filter((each) => each.code === code).map(givenView),
    parts: parts
      .map((below) => partView(below, given, language))
      .filter(({ values, parts: under }) => values.length + under.length > 0),
  };
}

function givenView({ period, basis, sum, n, institutions }: Given): GivenView {
  return { period, basis, mean: formatScore(meanOf(sum, n)), n, institutions };
}
