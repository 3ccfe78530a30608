import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { dueCounts } from '../domain/due-counts.ts';
import { medianHours, p90Hours } from '../domain/elapsed.ts';
import { isWholeYear, SMALLEST_SHOWN, suppressed } from '../domain/small-groups.ts';
import { dayIn, daysFrom } from '../domain/tenant-zone.ts';
import { isSimulation } from '../queries/case-scope.ts';
import { type CaseSummaryRow, caseSummary } from '../queries/case-summary.ts';
import { regionScope } from '../queries/scope.ts';
import { keepingNow } from './answer.ts';
import { caseMoment } from './case-moment.ts';
import { day, simulated, tenant } from './case-schemas.ts';
import type { AnsweringPorts } from './context.ts';
import { instant, institution, listOf } from './schemas.ts';
import { institutionView, invalidQuery, orNull, timestamp } from './views.ts';

const BY = ['day', 'institution', 'unit', 'category', 'class', 'operator'] as const;
/** It bounds the answer: a group a day. */
const MAX_DAYS = 3_660;
const DEFAULT_DAYS = 30;

const count = z.number().int().nullable();
const hours = z.string().nullable();
const spread = z
  .object({ n: z.number().int().describe('How many cases got there'), median: hours, p90: hours })
  .nullable()
  .describe('Hours since receipt, two decimals; p90: the smallest that at least nine of ten do not exceed. null of nothing');

const figures = z.object({
  suppressed: z.boolean().describe('Too few cases to be shown in public: all figures are null'),
  received: count,
  open: count,
  dueToday: count.describe('Open, with a term that falls due later today'),
  overdue: count.describe('Open, with a term that has passed and was not met yet'),
  breached: count.describe('With a breach held against the group, where groups are holders; else with any'),
  closed: count.describe('At an end of any kind: settled, archived, withdrawn, passed on, joined'),
  settled: count.describe('Closed as done'),
  reopened: count.describe('Opened again at least once'),
  breaches: z.array(z.object({ clock: z.string(), count: z.number().int() })).nullable(),
  hours: z
    .object({
      verify: spread,
      forward: spread.describe('Until a unit was first given a task'),
      followUp: spread.describe('Until the first follow-up of any unit'),
      close: spread.describe('Until it was settled, the last time where it was reopened'),
    })
    .nullable(),
});

const item = figures.extend({
  key: z.string().nullable().describe('The day, code or officer; null where a case has none: no task given, nobody on duty'),
  institution: institution.nullable().describe('Of groups by institution and unit'),
  unit: z.string().nullable(),
});

export function caseSummaryRoute(ports: AnsweringPorts): Route {
  return defineRoute({
    method: 'GET',
    path: '/v1/complaints/summary',
    summary: 'What became of the complaints received in a range of days, by group',
    description:
      "All figures are of the cases received in the range, as they stand at `at`. Days are those of the tenant's zone; without a tenant, of the real channels together. A case counts in every unit that was given a task of it and for every operator who had a clock of it, and once in the totals. Worst to least by number received, days in their order; all groups are in one answer. `asOf`: from what had arrived here by then. A simulation must be named; its `at` is the time of its own clock at the last step. `public=true`: a group of fewer than 5 cases is blank, another one with it where it could be worked out from the totals, and so are times of fewer than 5 cases; it is of one whole calendar year (by default this one), of now, by no officer and without filters, because of answers that overlap the difference would tell.",
    query: z.object({
      tenant: tenant.optional(),
      from: day.optional().describe('Default: 29 days before `to`; in the public form the first day of its year'),
      to: day.optional().describe('Default: today; in the public form the last day of this year'),
      by: z.enum(BY).default('day'),
      class: z.string().optional(),
      category: z.string().optional(),
      regency: z.string().optional().describe('Of the place: "18.71"'),
      asOf: z.iso.datetime({ offset: true }).optional(),
      public: z.enum(['true', 'false']).default('false'),
    }),
    replies: {
      200: listOf(item, {
        ...{ tenant: z.string().nullable(), simulated, by: z.enum(BY), from: z.string(), to: z.string() },
        at: instant.describe('Due and overdue are counted at this moment'),
        public: z.boolean(),
        smallestShown: z.number().int().nullable().describe('In the public form, the fewest cases that a group is shown with'),
        totals: figures,
      }),
    },
    async handler({ query, principal }) {
      const isPublic = query.public === 'true';
      if (isPublic && query.by === 'operator') throw invalidQuery('by', 'not_in_public_form');
      // Two instants apart by one case would tell of that case.
      if (isPublic && query.asOf !== undefined) throw invalidQuery('asOf', 'public_without_as_of');
      // What a filter leaves and what it takes away would tell of each other.
      const filter = (['class', 'category', 'regency'] as const).find((name) => query[name] !== undefined);
      if (isPublic && filter !== undefined) throw invalidQuery(filter, 'not_in_public_form');
      const named = query.tenant ?? '';
      const isSimulated = isSimulation(named);
      const { keep, foot } = await keepingNow(ports, ['cases']);
      const asOf = query.asOf === undefined ? 0 : Date.parse(query.asOf);
      const { now, zoneHours } = await caseMoment(ports, named, asOf);
      const today = dayIn(zoneHours, now);
      const to = query.to ?? (isPublic ? `${today.slice(0, 4)}-12-31` : today);
      const from = query.from ?? (isPublic ? `${to.slice(0, 4)}-01-01` : daysFrom(to, 1 - DEFAULT_DAYS));
      if (isPublic && !isWholeYear(from, to)) throw invalidQuery('from', 'public_whole_year');
      if (from > to || daysFrom(from, MAX_DAYS) <= to) {
        throw invalidQuery('from', 'days_reversed', { from, to, max: String(MAX_DAYS) });
      }
      const asked = {
        ...{ tenant: named, simulated: isSimulated, from, to, asOf, by: query.by },
        ...{ class: query.class ?? '', category: query.category ?? '', regency: query.regency ?? '' },
        ...regionScope(principal),
      };
      const rows = await keep(caseSummary, asked, 'cases', () => ports.db.run(caseSummary, asked));
      const groups = rows.filter((row) => !row.is_total);
      const total = rows.find((row) => row.is_total) ?? NOTHING;
      const blank = isPublic ? suppressed(groups.map(({ group_key: key, received }) => ({ key, received }))) : new Set<string>();
      return {
        status: 200,
        body: {
          ...{ tenant: query.tenant ?? null, simulated: isSimulated, by: query.by, from, to, at: timestamp(now) },
          ...{ public: isPublic, smallestShown: isPublic ? SMALLEST_SHOWN : null },
          totals: figuresOf(total, now, isPublic && total.received > 0 && total.received < SMALLEST_SHOWN, isPublic),
          items: groups.map((row) => ({
            ...groupOf(row.group_key, query.by),
            ...figuresOf(row, now, blank.has(row.group_key), isPublic),
          })),
          next: null,
          ...foot,
          ...(query.asOf === undefined ? {} : { asOf: timestamp(asOf) }),
        },
      };
    },
  });
}

const NOTHING: CaseSummaryRow = {
  ...{ is_total: true, group_key: '', received: 0, open: 0, waiting: [], breached: 0 },
  ...{ closed: 0, settled: 0, reopened: 0, breach_clocks: [], breach_counts: [] },
  ...{ verify: [0], forward: [0], follow_up: [0], close: [0] },
};

function groupOf(key: string, by: (typeof BY)[number]) {
  if (by !== 'unit' && by !== 'institution') return { key: orNull(key), institution: null, unit: null };
  const [code = '', unit = ''] = key.split('/', 2);
  return { key: orNull(key), institution: code === '' ? null : institutionView(code), unit: orNull(unit) };
}

function figuresOf(row: CaseSummaryRow, now: number, isBlank: boolean, isPublic: boolean) {
  if (isBlank) {
    const none = { received: null, open: null, dueToday: null, overdue: null, breached: null, closed: null };
    return { suppressed: true, ...none, settled: null, reopened: null, breaches: null, hours: null };
  }
  const { received, open, breached, closed, settled, reopened } = row;
  const least = isPublic ? SMALLEST_SHOWN : 1;
  const of = (values: readonly number[]) => spreadOf(values, least);
  return {
    ...{ suppressed: false, received, open, ...dueCounts(row.waiting, now), breached, closed, settled, reopened },
    breaches: row.breach_clocks.map((clock, index) => ({ clock, count: row.breach_counts[index] ?? 0 })),
    hours: { verify: of(row.verify), forward: of(row.forward), followUp: of(row.follow_up), close: of(row.close) },
  };
}

function spreadOf([n = 0, low = 0, high = 0, p90 = 0]: readonly number[], least: number) {
  if (n < least) return null;
  const sample = { n, low, high, p90 };
  return { n, median: medianHours(sample), p90: p90Hours(sample) };
}
