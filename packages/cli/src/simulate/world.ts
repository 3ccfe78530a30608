/** Who and what there is in a simulated channel: operators with shifts and a pace, offices, places, what people complain about. */
import { between, type Random, streamOf, weighted } from './random.ts';

export interface SimulatedShift {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

export interface SimulatedOperator {
  readonly id: string;
  readonly shifts: readonly SimulatedShift[];
  readonly absences: readonly { readonly from: string; readonly to: string; readonly reason: string }[];
  readonly pace: Pace;
}

export type Pace = 'quick' | 'normal' | 'slow';

/** An office, and how it takes what it is given. */
export interface SimulatedUnit {
  readonly institution: string;
  readonly unit: string;
  /** The part of cases that it never answers. */
  readonly silent: number;
  /** Hours until it follows up, of the others. */
  readonly hours: readonly [number, number];
}

export interface World {
  readonly operators: readonly SimulatedOperator[];
  readonly units: readonly SimulatedUnit[];
  unitFor(category: string): SimulatedUnit | undefined;
}

export interface ChannelRules {
  readonly categories: readonly { readonly code: string; readonly keywords: readonly string[] }[];
  readonly routes: readonly {
    readonly category: string;
    readonly institution: string;
    readonly unit: { readonly code: string };
  }[];
  readonly fallback: { readonly institution: string; readonly unit: { readonly code: string } };
}

const DAY_MS = 86_400_000;
/** Three shifts that cover the day, with as many people as there are complaints in them. */
const SHIFTS = [
  { from: '07:00', to: '15:00', part: 0.54 },
  { from: '15:00', to: '23:00', part: 0.38 },
  { from: '23:00', to: '07:00', part: 0.08 },
] as const;

/** Complaints by hour of day, local: few at night, most before noon. An assumption; no channel publishes its own. */
const BY_HOUR = [1, 1, 1, 1, 1, 1, 2, 5, 8, 9, 9, 8, 6, 7, 7, 6, 6, 5, 5, 6, 6, 5, 3, 2] as const;
const BY_HOUR_SUM = BY_HOUR.reduce((sum, each) => sum + each, 0);

/** Regency seats of Lampung, to a few kilometres; the weight is roughly that of their population. */
export const PLACES: readonly (readonly [{ readonly name: string; readonly lat: number; readonly lon: number }, number])[] = [
  [{ name: 'Bandar Lampung', lat: -5.4, lon: 105.27 }, 30],
  [{ name: 'Gunung Sugih', lat: -4.98, lon: 105.2 }, 14],
  [{ name: 'Kalianda', lat: -5.72, lon: 105.6 }, 10],
  [{ name: 'Sukadana', lat: -5.06, lon: 105.54 }, 10],
  [{ name: 'Kotabumi', lat: -4.83, lon: 104.89 }, 6],
  [{ name: 'Kota Agung', lat: -5.48, lon: 104.63 }, 6],
  [{ name: 'Gedong Tataan', lat: -5.38, lon: 105.08 }, 5],
  [{ name: 'Blambangan Umpu', lat: -4.49, lon: 104.51 }, 4],
  [{ name: 'Menggala', lat: -4.52, lon: 105.26 }, 4],
  [{ name: 'Pringsewu', lat: -5.36, lon: 104.97 }, 4],
  [{ name: 'Liwa', lat: -5.03, lon: 104.08 }, 3],
  [{ name: 'Metro', lat: -5.11, lon: 105.31 }, 2],
];

/** `start` is the first local midnight, in ms. */
export function worldOf(seed: string, operators: number, start: number, days: number, rules: ChannelRules): World {
  const units = new Map<string, SimulatedUnit>();
  for (const { institution, unit } of [...rules.routes, rules.fallback]) {
    units.set(unit.code, unitOf(streamOf(seed, 'unit', unit.code), institution, unit.code));
  }
  const routes = new Map(rules.routes.map(({ category, unit }) => [category, unit.code]));
  return {
    operators: Array.from({ length: operators }, (_, i) => operatorOf(seed, i, operators, start, days)),
    units: [...units.values()],
    unitFor: (category) => units.get(routes.get(category) ?? rules.fallback.unit.code),
  };
}

/** How many come in between two moments of the same hour; `hours` is how long that is. */
export function arrivals(random: Random, hour: number, hours: number, perDay: number): number {
  return Math.floor((perDay * hours * (BY_HOUR[hour] ?? 0)) / BY_HOUR_SUM + random());
}

/** In local times; `local` is ms of a clock that shows local time as if it were UTC. */
export function isOnDuty({ shifts, absences }: Pick<SimulatedOperator, 'shifts' | 'absences'>, local: number): boolean {
  if (isAbsent({ absences }, local)) return false;
  const weekday = weekdayOf(local);
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  const time = new Date(local).toISOString().slice(11, 16);
  return shifts.some(({ weekday: day, from, to }) =>
    from < to
      ? day === weekday && from <= time && time < to
      : (day === weekday && from <= time) || (day === yesterday && time < to),
  );
}

export function isAbsent({ absences }: Pick<SimulatedOperator, 'absences'>, local: number): boolean {
  const date = isoDate(local);
  return absences.some(({ from, to }) => from <= date && date <= to);
}

function operatorOf(seed: string, index: number, of: number, start: number, days: number): SimulatedOperator {
  const random = streamOf(seed, 'operator', index);
  // By position and not by chance: every shift is covered on every day.
  const position = (index + 0.5) / of;
  const shift = SHIFTS.find((_, i) => position < SHIFTS.slice(0, i + 1).reduce((sum, { part }) => sum + part, 0)) ?? SHIFTS[2];
  const free = index % 7;
  const shifts = [0, 1, 2, 3, 4].map((day) => ({ weekday: ((free + day) % 7) + 1, from: shift.from, to: shift.to }));
  const pace = weighted<Pace>(random, [
    ['quick', 0.45],
    ['normal', 0.4],
    ['slow', 0.15],
  ]);
  // One in fifteen falls ill for two days.
  if (random() >= 1 / 15) return { id: `op-${index + 1}`, shifts, absences: [], pace };
  const from = start + Math.floor(between(random, 1, Math.max(2, days - 2))) * DAY_MS;
  return {
    id: `op-${index + 1}`,
    shifts,
    absences: [{ from: isoDate(from), to: isoDate(from + DAY_MS), reason: 'sakit' }],
    pace,
  };
}

function unitOf(random: Random, institution: string, unit: string): SimulatedUnit {
  const isSlow = random() < 0.3;
  return { institution, unit, silent: between(random, 0.02, 0.2), hours: isSlow ? [24, 110] : [3, 60] };
}

function weekdayOf(local: number): number {
  const day = new Date(local).getUTCDay();
  return day === 0 ? 7 : day;
}

function isoDate(local: number): string {
  return new Date(local).toISOString().slice(0, 10);
}
