import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { dayIn } from '../domain/tenant-zone.ts';
import { type CaseBreachFound, caseBreaches } from '../queries/case-breaches.ts';
import { isSimulation } from '../queries/case-scope.ts';
import { regionScope } from '../queries/scope.ts';
import { answerRoute } from './answer.ts';
import { caseMoment } from './case-moment.ts';
import { breach, day, simulated, tenant } from './case-schemas.ts';
import type { AnsweringPorts, ReportingPorts } from './context.ts';
import { madeOfGroups } from './made.ts';
import { institution, limit as limitOf } from './schemas.ts';
import { institutionView, orNull, timestamp } from './views.ts';

const BY = ['unit', 'operator'] as const;

const item = z.object({
  rank: z.number().int().describe('1 is the worst; those with as many breaches share it'),
  key: z.string().nullable().describe('"18/dinas-bmbk" or the officer; null where nobody had it yet'),
  institution: institution.nullable(),
  unit: z.string().nullable(),
  breaches: z.number().int(),
  cases: z
    .array(
      breach.extend({
        ...{ tenant: z.string(), class: z.string(), category: z.string(), state: z.string(), regency: z.string().nullable() },
        confidential: z.boolean(),
      }),
    )
    .describe('The oldest first, as many of them as `limit` says'),
});

export function caseBreachesRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/complaints/breaches',
    summary: 'The terms that passed unmet on a day, by unit or operator, worst first',
    description:
      'A breach belongs to the day at which its term passed, in the zone of the tenant, whenever it was recorded. By operator: what is held against operators; by unit: all others. Without a tenant, of the real channels together; a simulation must be named.',
    query: z.object({
      tenant: tenant.optional(),
      day: day.optional().describe('Default: today; of a simulation the day of its last step'),
      by: z.enum(BY).default('unit'),
      limit: limitOf(100).describe('Cases of each group; 1 to 1000'),
    }),
    reply: {
      ...{ tenant: z.string().nullable(), simulated, day: z.string(), by: z.enum(BY), total: z.number().int() },
      ...{ items: z.array(item), next: z.null() },
    },
    about: ['cases'],
    moments: 'now',
    // Which day is today.
    ages: true,
    async answer({ query, principal, keep }) {
      const named = query.tenant ?? '';
      const isSimulated = isSimulation(named);
      const asked = query.day ?? (await todayOf(ports, named));
      const params = { tenant: named, simulated: isSimulated, day: asked, ...regionScope(principal) };
      const rows = await keep(caseBreaches, params, 'cases', () => ports.db.run(caseBreaches, params));
      const held = rows.filter(({ holder_role }) => (holder_role === 'operator') === (query.by === 'operator'));
      const groups = [...Map.groupBy(held, (row) => keyOf(row, query.by))]
        .map(([key, found]) => groupOf(key, found, query.by, query.limit))
        // Sorting keeps the order of equal ones: rows come oldest first, so do groups.
        .sort((one, other) => other.breaches - one.breaches);
      return {
        made: madeOfGroups(
          held.map(({ policy_text }) => ({ rule_versions: [policy_text], publishers: [] })),
          held.length,
        ),
        body: {
          ...{ tenant: query.tenant ?? null, simulated: isSimulated, day: asked, by: query.by },
          total: groups.reduce((sum, { breaches }) => sum + breaches, 0),
          items: groups.map((group) => ({
            rank: 1 + groups.filter(({ breaches }) => breaches > group.breaches).length,
            ...group,
          })),
          next: null,
        },
      };
    },
  });
}

async function todayOf(ports: ReportingPorts, named: string): Promise<string> {
  const { now, zoneHours } = await caseMoment(ports, named);
  return dayIn(zoneHours, now);
}

function keyOf(row: CaseBreachFound, by: (typeof BY)[number]): string {
  return by === 'operator' ? row.holder_id : `${row.at_institution}/${row.at_unit}`;
}

/** `rows`: all of the group, the oldest first. */
function groupOf(key: string, rows: readonly CaseBreachFound[], by: (typeof BY)[number], limit: number) {
  const { at_institution: code = '', at_unit: unit = '' } = (by === 'unit' ? rows[0] : undefined) ?? {};
  return {
    key: key === '/' ? null : orNull(key),
    institution: code === '' ? null : institutionView(code),
    unit: orNull(unit),
    breaches: rows.length,
    cases: rows.slice(0, limit).map((row) => ({
      ...{ id: row.id, caseId: row.case_id, clock: row.clock, number: row.number },
      holder: { role: row.holder_role, id: orNull(row.holder_id) },
      ...{ institution: orNull(row.at_institution), unit: orNull(row.at_unit) },
      ...{ dueAt: timestamp(row.due_ms), breachedAt: timestamp(row.due_ms), recordedAt: timestamp(row.noted_ms) },
      ...{ stage: row.stage, rung: orNull(row.rung), tenant: row.tenant, class: row.class, category: row.category },
      ...{ state: row.state, regency: orNull(row.regency), confidential: row.confidential },
    })),
  };
}
