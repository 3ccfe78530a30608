/** What a question is asked about: drawn at random, from a seed, so that two runs ask the same. */
import { instrumentFor } from '@pantau/rulebook';
import type { Plan, Round } from './plan.ts';

export interface Draw {
  readonly round: Round;
  /** All rounds of its family. */
  readonly series: readonly Round[];
  /** The family's round before; undefined for its first. */
  readonly before: Round | undefined;
  /** '' for the whole country. */
  readonly province: string;
  /** '' for all kinds. */
  readonly kind: string;
  readonly borders: 'then' | 'today';
  readonly from: string;
  readonly to: string;
  readonly institutions: readonly string[];
  readonly own: boolean;
  /** A number below 153 that stands for some range of days. */
  readonly day: number;
  /** Between the deliveries of the round and its corrections. */
  readonly asOf: string;
}

/** 'any': each draw another, over everything there is. 'usual': as readers do, mostly the newest ORI of the whole country. */
export type Habit = 'any' | 'usual';

const KINDS = ['regency,city', 'regency', 'city', 'province'];

export function drawer({ rounds }: Plan, habit: Habit, seed: number): () => Draw {
  const random = generator(seed);
  const below = (count: number) => Math.floor(random() * count);
  const of = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const usually = (share: number) => habit === 'usual' && random() < share;
  const provinces = (rounds.at(-1)?.places ?? []).filter(({ kind }) => kind === 'province').map(({ code }) => code);
  const newest = rounds.filter(({ family }) => family === 'ORI').at(-1) as Round;
  return () => {
    const round = usually(0.6) ? newest : of(rounds);
    const series = rounds.filter(({ family }) => family === round.family);
    const isNational = usually(0.6) || (habit === 'any' && below(4) === 0);
    const years = [2016 + below(5), 2021 + below(5)];
    const cities = round.places.filter(({ kind }) => kind !== 'province');
    return {
      round,
      series,
      before: series[series.indexOf(round) - 1],
      province: isNational ? '' : of(provinces),
      kind: usually(0.6) || below(3) === 0 ? '' : of(KINDS),
      borders: usually(0.9) || below(2) === 0 ? 'then' : 'today',
      from: usually(0.8) ? '2016' : String(years[0]),
      to: usually(0.8) ? '2025' : String(years[1]),
      institutions: Array.from({ length: 8 }, () => (usually(0.5) ? '18.71' : of(cities).code)),
      own: below(4) === 0,
      day: usually(0.8) ? 0 : below(153),
      asOf: `${Number(round.period) + 1}-0${3 + below(3)}-${10 + below(18)}T00:00:00Z`,
    };
  };
}

export function instrumentsOf({ series }: Draw, from = '0', to = '9'): string[] {
  return [...new Set(series.filter(({ period }) => period >= from && period <= to).map(({ instrument }) => instrument.id))];
}

/** The first leaf of the instrument in force: an indicator that there is. */
export function firstCode({ round }: Draw): string {
  return instrumentFor(round.family, round.period)?.dimensions[0]?.code ?? '';
}

/** Mulberry32 (public domain): 32 bits of state are plenty for some thousand draws. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
