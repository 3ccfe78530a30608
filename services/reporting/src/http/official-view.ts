/** What is known here beside the official national counts. */
import type { Principal } from '@pantau/runtime';
import { z } from 'zod';
import { OFFICIAL_MEASURES, type Official, officialCounts } from '../domain/official-counts.ts';
import { REPORTS, yearsOfResidents } from '../domain/report-rate.ts';
import type { SaidFigure } from '../domain/said-figure.ts';
import { figures, saidFigure } from '../queries/figures.ts';
import type { KnownCounts } from '../queries/known-counts.ts';
import { type Moment, runAt } from '../queries/moment.ts';
import { regionScope } from '../queries/scope.ts';
import type { ReportingPorts } from './context.ts';
import { source } from './schemas.ts';
import { orNull } from './views.ts';

const count = z.number().int().nullable().describe('null: the source does not say');

export const official = z.object({
  kind: z
    .string()
    .describe('Which kinds were counted together: "province", "regency,city", "all" (with ministries and agencies)'),
  assessed: count,
  hijau: count,
  kuning: count,
  merah: count,
  source: source.describe('All counts are from this one source'),
  disputed: z.boolean().describe('Sources differ, or one contradicts itself'),
});

export const zones = z.object({
  hijau: z.number().int(),
  kuning: z.number().int(),
  merah: z.number().int(),
  unknown: z.number().int(),
});

export const known = z
  .object({ assessed: z.number().int().describe('Institutions of which a result is known here'), zones })
  .describe('Of the whole country (as far as you may see it) and the kinds asked for, to stand beside `official`');

const NOTHING = { assessed: 0, zones: { hijau: 0, kuning: 0, merah: 0, unknown: 0 } };

export function knownView(row: KnownCounts | undefined): z.input<typeof known> {
  if (row === undefined) return NOTHING;
  const { institutions, hijau, kuning, merah, no_zone: unknown } = row;
  return { assessed: institutions, zones: { hijau, kuning, merah, unknown } };
}

export function officialView({ source: { publisher, date, url }, ...counted }: Official): z.input<typeof official> {
  return { ...counted, source: { publisher, date: orNull(date ?? ''), url: orNull(url ?? '') } };
}

/** Counts of exactly the kinds asked for or of some of them; without kinds every count that there is. */
export function officialOfKinds(family: string, said: readonly SaidFigure[], kinds: readonly string[]): readonly Official[] {
  return officialCounts(family, said).filter(
    ({ kind }) => kinds.length === 0 || kind.split(',').every((each) => kinds.includes(each)),
  );
}

/** Official counts of one period or all (''), and what rates of reports in it are made of. */
export async function figuresAt(
  ports: ReportingPorts,
  moment: Moment,
  principal: Principal,
  period: string,
  more: readonly string[],
) {
  const year = period.slice(0, 4);
  const rows = await runAt(ports.db, figures, moment, {
    measures: [...OFFICIAL_MEASURES, ...more],
    periods: period === '' ? [] : [period],
    residentsOf: more.includes(REPORTS) ? yearsOfResidents(year) : [],
    ...regionScope(principal),
  });
  return rows.map(saidFigure);
}
