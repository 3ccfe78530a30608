import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { medianHours, shareOf } from '../domain/elapsed.ts';
import { isWholeYear, publicCount, publicShare, SMALLEST_SHOWN } from '../domain/small-groups.ts';
import { daysFrom } from '../domain/tenant-zone.ts';
import { isSimulation } from '../queries/case-scope.ts';
import type { Moment } from '../queries/moment.ts';
import { regionScope } from '../queries/scope.ts';
import { type ServiceLevelRow, serviceLevels } from '../queries/service-levels.ts';
import { answerRoute } from './answer.ts';
import { simulated, tenant } from './case-schemas.ts';
import type { AnsweringPorts } from './context.ts';
import { institution } from './schemas.ts';
import { institutionView, invalidQuery, orNull } from './views.ts';

const BY = ['month', 'unit', 'month,unit'] as const;
/** It bounds the answer: a group a month and unit. */
const MAX_MONTHS = 120;

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .describe('"2026-01"');
const count = z.number().int().nullable();

const item = z.object({
  month: z.string().nullable().describe('Of receipt, in the zone of the channel; null where groups are units alone'),
  institution: institution.nullable().describe('null where groups are months alone, and of cases that no unit was given'),
  unit: z.string().nullable(),
  received: count.describe('No doubles, none withdrawn'),
  judged: count.describe('Settled, or their term has passed; cases still within it, or without one, are not judged'),
  inTerm: count.describe('Settled before the term of the whole case passed'),
  share: z.string().nullable().describe('inTerm of judged, "0.93"; null of nothing'),
  medianHoursToClose: z.string().nullable().describe('Hours from receipt to settlement, two decimals; of settled cases alone'),
  breaches: count.describe(
    'Terms that passed unmet: those held against the unit, where groups are units; else all of these cases',
  ),
  suppressed: z.boolean().describe('Too few cases to be shown in public: all figures are null'),
});

export function serviceLevelsRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/complaints/service-levels',
    summary: 'How complaints were dealt with, by month of receipt and by unit',
    description:
      'A case counts in every unit that was given a task of it. Without a tenant, of the real channels together; a simulation must be named. `public=true`: a group of fewer than 5 cases is blank, and so are times and shares of fewer than 5; every count is rounded down to a multiple of 5, null from 1 to 4, and a share to the nearest 0.05, so that the difference of two answers tells of no small group. It is of one whole calendar year, and no `asOf` is answered. Vintages hold no complaints.',
    query: z.object({
      tenant: tenant.optional(),
      from: month,
      to: month,
      by: z.enum(BY).default('month,unit'),
      public: z.enum(['true', 'false']).default('false'),
    }),
    reply: {
      ...{ tenant: z.string().nullable(), simulated, by: z.enum(BY), from: z.string(), to: z.string(), public: z.boolean() },
      smallestShown: z
        .number()
        .int()
        .nullable()
        .describe(
          'In the public form, the fewest cases that a group is shown with, and what counts are rounded down to a multiple of',
        ),
      items: z.array(item),
    },
    about: ['cases'],
    async answer({ query, principal, moment }) {
      const { from, to, by } = query;
      const named = query.tenant ?? '';
      const [isPublic, isSimulated] = [query.public === 'true', isSimulation(named)];
      // Two instants apart by one case would tell of that case.
      if (isPublic && moment.kind !== 'now') throw invalidQuery('asOf', 'public_without_as_of');
      if (from > to || monthsOf(to) - monthsOf(from) >= MAX_MONTHS) {
        throw invalidQuery('from', 'months_reversed', { from, to, max: String(MAX_MONTHS) });
      }
      if (isPublic && !isWholeYear(from, to)) throw invalidQuery('from', 'public_whole_year');
      const rows = await ports.db.run(serviceLevels, {
        ...{ tenant: named, simulated: isSimulated, from: `${from}-01`, to: lastDayOf(to), asOf: casesAsOf(moment) },
        ...{ byMonth: by !== 'unit', byUnit: by !== 'month' },
        ...regionScope(principal),
      });
      const groups = rows.filter((row) => !row.is_total);
      const total = rows.find((row) => row.is_total);
      const received = total?.received ?? 0;
      return {
        body: {
          ...{ tenant: query.tenant ?? null, simulated: isSimulated, by, from, to, public: isPublic },
          smallestShown: isPublic ? SMALLEST_SHOWN : null,
          items: groups.map((row) => itemOf(row, isPublic)),
        },
        made: {
          rowCount: isPublic ? (publicCount(received) ?? 0) : received,
          ruleVersions: total?.policies.toSorted() ?? [],
          sources: [],
        },
      };
    },
  });
}

/** Broker append time in ms up to which events of cases count; 0 is now. Throws 422 for a vintage. */
export function casesAsOf(moment: Moment): number {
  if (moment.kind === 'vintage') throw invalidQuery('vintage', 'vintage_without_cases');
  return moment.kind === 'then' ? moment.asOf : 0;
}

function itemOf(row: ServiceLevelRow, isPublic: boolean) {
  const told = isPublic ? publicCount : (exact: number) => exact;
  const group = {
    month: orNull(row.month),
    institution: row.institution === '' ? null : institutionView(row.institution),
    unit: orNull(row.unit),
  };
  if (told(row.received) === null) {
    const none = { received: null, judged: null, inTerm: null, share: null, medianHoursToClose: null, breaches: null };
    return { ...group, ...none, suppressed: true };
  }
  const { received, judged, in_term: inTerm, breaches, settled, low_ms: low, high_ms: high } = row;
  return {
    ...{ ...group, received: told(received), judged: told(judged), inTerm: told(inTerm) },
    share: (isPublic ? publicShare : shareOf)(inTerm, judged),
    medianHoursToClose: told(settled) === null ? null : medianHours({ n: settled, low, high }),
    ...{ breaches: told(breaches), suppressed: false },
  };
}

function monthsOf(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
}

function lastDayOf(text: string): string {
  const [year, of] = [Number(text.slice(0, 4)), Number(text.slice(5))];
  return daysFrom(new Date(Date.UTC(year, of, 1)).toISOString().slice(0, 10), -1);
}
