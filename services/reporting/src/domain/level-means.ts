/** Means of what was given for the parts of an instrument, from exact sums. Scores and points of one part are never added up together. */
import type { E4, Instrument, Level, Part } from '@pantau/rulebook';
import { meanOf } from './mean.ts';

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

/** By code and basis. What builds sent that did not say which basis it is, is left out. */
export function levelMeans(all: readonly LevelSums[]): ReadonlyMap<string, LevelMean> {
  const totals = new Map<string, { readonly code: string; readonly basis: LevelBasis; n: number; sum: bigint }>();
  for (const { level_code, bases, n, sums } of all) {
    const given = sums.split(' ');
    for (let index = 0; index < level_code.length; index += 1) {
      const [code = '', basis = '', count = 0] = [level_code[index], bases[index], n[index]];
      if (basis === '' || count === 0) continue;
      const key = levelKey(code, basis);
      const total = totals.get(key) ?? { code, basis, n: 0, sum: 0n };
      totals.set(key, total);
      total.n += count;
      total.sum += BigInt(given[index] ?? '0');
    }
  }
  return new Map([...totals].map(([key, { code, basis, n, sum }]) => [key, { code, basis, n, mean: meanOf(sum, n) }]));
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
