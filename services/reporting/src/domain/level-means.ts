/** Means of what was given for the parts of an instrument, from exact sums. Scores and points of one part are never added up together. */
import type { E4, Instrument, Level, Part } from '@pantau/rulebook';
import { meanOf, meanOfMeans, type SameNumber } from './mean.ts';

export type LevelBasis = 'score' | 'points';

/** Sums side by side, by the code of the part. */
export interface LevelSums {
  readonly level_code: readonly string[];
  readonly bases: readonly (LevelBasis | '')[];
  readonly n: readonly number[];
  /** Ten-thousandths, with a space between: an array of texts would be most of the work of reading a round. */
  readonly sums: string;
}

export interface LevelMean {
  readonly code: string;
  readonly basis: LevelBasis;
  /** Values given, by units or products. */
  readonly n: number;
  readonly mean: E4 | null;
}

/** Of one institution, over its units; by code and basis. */
export function levelMeans(own: readonly LevelSums[]): ReadonlyMap<string, LevelMean> {
  const totals = new Map<string, { readonly code: string; readonly basis: LevelBasis; n: number; sum: bigint }>();
  eachPart(own, (key, code, basis, n, sum) => {
    const total = totals.get(key) ?? { code, basis, n: 0, sum: 0n };
    totals.set(key, total);
    total.n += n;
    total.sum += sum;
  });
  return new Map([...totals].map(([key, { code, basis, n, sum }]) => [key, { code, basis, n, mean: meanOf(sum, n) }]));
}

export interface MeanOfMany {
  readonly institutions: number;
  readonly mean: E4 | null;
}

/** Of many institutions, each counting the same however many units it has: what a territory and what peers are told by. `all`: one item each. */
export function levelMeansOfMany(all: readonly LevelSums[]): ReadonlyMap<string, MeanOfMany> {
  const byKey = new Map<string, Map<number, { -readonly [K in keyof SameNumber]: SameNumber[K] }>>();
  eachPart(all, (key, _code, _basis, n, sum) => {
    const byNumber = byKey.get(key) ?? new Map();
    byKey.set(key, byNumber);
    const same = byNumber.get(n) ?? { n, institutions: 0, sum: 0n };
    byNumber.set(n, same);
    same.institutions += 1;
    same.sum += sum;
  });
  return new Map(
    [...byKey].map(([key, byNumber]) => {
      const same = [...byNumber.values()];
      return [key, { institutions: same.reduce((sum, each) => sum + each.institutions, 0), mean: meanOfMeans(same) }];
    }),
  );
}

/** What builds sent that did not say which basis it is, is left out. Called for some thirty thousand parts, so it makes no list of them. */
function eachPart(
  all: readonly LevelSums[],
  take: (key: string, code: string, basis: LevelBasis, n: number, sum: bigint) => void,
): void {
  for (const { level_code, bases, n, sums } of all) {
    const given = sums.split(' ');
    for (let index = 0; index < level_code.length; index += 1) {
      const [code = '', basis = '', count = 0] = [level_code[index], bases[index], n[index]];
      if (basis !== '' && count > 0) take(levelKey(code, basis), code, basis, count, BigInt(given[index] ?? '0'));
    }
  }
}

export function levelKey(code: string, basis: LevelBasis): string {
  return `${code} ${basis}`;
}

export interface NamedPart {
  readonly code: string;
  readonly name: Part['name'];
  /** A variable without parts of its own is what is answered: an indicator. */
  readonly level: 'dimension' | 'variable' | 'indicator';
  readonly parent: string | null;
}

/** An instrument's parts in its own order, each below the one that it belongs to. */
export function partsOf({ dimensions }: Instrument): NamedPart[] {
  const below = (parts: readonly Part[], parent: string | null): NamedPart[] =>
    parts.flatMap((part) => [
      { code: part.code, name: part.name, level: levelOf(part), parent },
      ...below(part.parts, part.code),
    ]);
  return below(dimensions, null);
}

function levelOf({ level, parts }: { readonly level: Level; readonly parts: readonly unknown[] }): NamedPart['level'] {
  return level === 'variable' && parts.length === 0 ? 'indicator' : level;
}
