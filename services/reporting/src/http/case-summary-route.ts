import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { dueCounts } from '../domain/due-counts.ts';
import { medianHours, p90Hours } from '../domain/elapsed.ts';
import { isWholeYear, publicCount, SMALLEST_SHOWN } from '../domain/small-groups.ts';
import { dayIn, daysFrom } from '../domain/tenant-zone.ts';
import { isSimulation } from '../queries/case-scope.ts';
import { type CaseSummaryRow, caseSummary } from '../queries/case-summary.ts';
import { regionScope } from '../queries/scope.ts';
import { answerRoute } from './answer.ts';
import { caseMoment } from './case-moment.ts';
import { day, simulated, tenant } from './case-schemas.ts';
import type { AnsweringPorts } from './context.ts';
import { instant, institution } from './schemas.ts';
import { casesAsOf } from './service-levels-route.ts';
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
  return answerRoute(ports, {
    path: '/v1/complaints/summary',
    summary: 'What became of the complaints received in a range of days, by group',
    description:
      "All figures are of the cases received in the range, as they stand at `at`. Days are those of the tenant's zone; without a tenant, of the real channels together. A case counts in every unit that was given a task of it and for every operator who had a clock of it, and once in the totals. Worst to least by number received, days in their order; all groups are in one answer. `asOf`: from what had arrived here by then; vintages hold no complaints. A simulation must be named; its `at` is the time of its own clock at the last step. `public=true`: a group of fewer than 5 cases is blank, and so are times of fewer than 5; every count is rounded down to a multiple of 5, null from 1 to 4, so that the difference of two answers tells of no small group. It is of one whole calendar year (by default this one), of now, by no officer and without filters.",
    query: z.object({
      tenant: tenant.optional(),
      from: day.optional().describe('Default: 29 days before `to`; in the public form the first day of its year'),
      to: day.optional().describe('Default: today; in the public form the last day of this year'),
      by: z.enum(BY).default('day'),
      class: z.string().optional(),
      category: z.string().optional(),
      regency: z.string().optional().describe('Of the place: "18.71"'),
      public: z.enum(['true', 'false']).default('false'),
    }),
    reply: {
      ...{ tenant: z.string().nullable(), simulated, by: z.enum(BY), from: z.string(), to: z.string() },
      at: instant.describe('Due and overdue are counted at this moment'),
      public: z.boolean(),
      smallestShown: z
        .number()
        .int()
        .nullable()
        .describe(
          'In the public form, the fewest cases that a group is shown with, and what counts are rounded down to a multiple of',
        ),
      totals: figures,
      items: z.array(item),
      next: z.null(),
    },
    about: ['cases'],
    // What is due today, and what is overdue.
    ages: true,
    async answer({ query, principal, moment, keep }) {
      const isPublic = query.public === 'true';
      if (isPublic && query.by === 'operator') throw invalidQuery('by', 'not_in_public_form');
      // Two instants apart by one case would tell of that case.
      if (isPublic && moment.kind !== 'now') throw invalidQuery('asOf', 'public_without_as_of');
      // What a filter leaves and what it takes away would tell of each other.
      const filter = (['class', 'category', 'regency'] as const).find((name) => query[name] !== undefined);
      if (isPublic && filter !== undefined) throw invalidQuery(filter, 'not_in_public_form');
      const named = query.tenant ?? '';
      const isSimulated = isSimulation(named);
      const asOf = casesAsOf(moment);
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
      const totals = figuresOf(total, now, isPublic);
      return {
        made: { rowCount: totals.received ?? 0, ruleVersions: total.policies.toSorted(), sources: [] },
        body: {
          ...{ tenant: query.tenant ?? null, simulated: isSimulated, by: query.by, from, to, at: timestamp(now) },
          ...{ public: isPublic, smallestShown: isPublic ? SMALLEST_SHOWN : null },
          totals,
          items: groups.map((row) => ({
            ...groupOf(row.group_key, query.by),
            ...figuresOf(row, now, isPublic),
          })),
          next: null,
        },
      };
    },
  });
}

const NOTHING: CaseSummaryRow = {
  ...{ is_total: true, group_key: '', received: 0, open: 0, waiting: [], breached: 0 },
  ...{ closed: 0, settled: 0, reopened: 0, breach_clocks: [], breach_counts: [] },
  ...{ verify: [0], forward: [0], follow_up: [0], close: [0], policies: [] },
};

function groupOf(key: string, by: (typeof BY)[number]) {
  if (by !== 'unit' && by !== 'institution') return { key: orNull(key), institution: null, unit: null };
  const [code = '', unit = ''] = key.split('/', 2);
  return { key: orNull(key), institution: code === '' ? null : institutionView(code), unit: orNull(unit) };
}

function figuresOf(row: CaseSummaryRow, now: number, isPublic: boolean) {
  const told = isPublic ? publicCount : (exact: number) => exact;
  if (told(row.received) === null) {
    const none = { received: null, open: null, dueToday: null, overdue: null, breached: null, closed: null };
    return { suppressed: true, ...none, settled: null, reopened: null, breaches: null, hours: null };
  }
  const { dueToday, overdue } = dueCounts(row.waiting, now);
  const of = (values: readonly number[]) => spreadOf(values, told);
  return {
    ...{ suppressed: false, received: told(row.received), open: told(row.open) },
    ...{ dueToday: told(dueToday), overdue: told(overdue), breached: told(row.breached) },
    ...{ closed: told(row.closed), settled: told(row.settled), reopened: told(row.reopened) },
    breaches: row.breach_clocks.flatMap((clock, index) => {
      const count = told(row.breach_counts[index] ?? 0);
      return count === null ? [] : [{ clock, count }];
    }),
    hours: { verify: of(row.verify), forward: of(row.forward), followUp: of(row.follow_up), close: of(row.close) },
  };
}

function spreadOf([n = 0, low = 0, high = 0, p90 = 0]: readonly number[], told: (exact: number) => number | null) {
  const count = told(n);
  if (n === 0 || count === null) return null;
  const sample = { n, low, high, p90 };
  return { n: count, median: medianHours(sample), p90: p90Hours(sample) };
}
