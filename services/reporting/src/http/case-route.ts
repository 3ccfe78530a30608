import { AppError } from '@pantau/contracts';
import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { caseTimeline, oneCase } from '../queries/case.ts';
import { regionScope } from '../queries/scope.ts';
import { breach, knownInstant, simulated } from './case-schemas.ts';
import { caseView } from './case-view.ts';
import { footOf, type ReportingPorts } from './context.ts';
import { instant, institution, watermark } from './schemas.ts';

const place = z.object({
  province: z.string().nullable(),
  regency: z.string().nullable(),
  lat: z.number().nullable().describe('Middle of a cell of the grid, WGS 84'),
  lon: z.number().nullable(),
  approximate: z.boolean(),
});

const task = z.object({
  number: z.number().int(),
  ...{ institution: z.string(), unit: z.string(), state: z.string() },
  ...{ openedAt: instant, followedUpAt: knownInstant, closedAt: knownInstant },
});

const clock = z.object({
  ...{ name: z.string(), number: z.number().int(), kind: z.string() },
  limit: z.union([z.string(), z.number().int()]).describe('"PT24H" of clock hours, a number of working days'),
  ...{ startedAt: instant, dueAt: knownInstant.describe('null while held'), stoppedAt: knownInstant, state: z.string() },
  ...{ holder: z.object({ role: z.string(), id: z.string().nullable() }), rule: z.string() },
});

const step = z.object({
  number: z.number().int(),
  ...{ action: z.string(), role: z.string(), actor: z.string().nullable() },
  at: instant.describe('When it took effect: of a clock the true due time'),
  recordedAt: instant.describe('When the complaints service wrote it down'),
  appendedAt: instant.describe("The broker's append time"),
  ...{ from: z.string().nullable(), to: z.string().nullable(), reason: z.string().nullable(), noteHash: z.string().nullable() },
  task: z.number().int().nullable(),
  clock: z.object({ name: z.string(), number: z.number().int(), rung: z.string().nullable() }).nullable(),
});

export function caseRoute(ports: ReportingPorts): Route {
  return defineRoute({
    method: 'GET',
    path: '/v1/complaints/cases/{id}',
    summary: 'A case as it is known here: its state, its clocks and every step with its times',
    description:
      'Without any text that a person wrote; that is asked of the complaints service. 404 when no event of it came yet.',
    params: z.object({ id: z.string().min(1) }),
    replies: {
      200: z.object({
        ...{ id: z.string(), tenant: z.string(), simulated, version: z.number().int(), class: z.string() },
        ...{ category: z.string(), state: z.string(), channel: z.string().nullable() },
        ...{ anonymous: z.boolean(), confidential: z.boolean(), place: place.nullable() },
        ...{ institution: institution.nullable(), unit: z.string().nullable() },
        ...{ receivedAt: instant, filedAt: instant, closedAt: knownInstant },
        ...{ forwards: z.number().int(), reopens: z.number().int(), rating: z.number().int().nullable() },
        ...{ supporters: z.number().int(), maladministration: z.string().nullable(), archiveReason: z.string().nullable() },
        ...{ duplicateOf: z.string().nullable(), policy: z.string().nullable() },
        ...{ tasks: z.array(task), clocks: z.array(clock), breaches: z.array(breach), steps: z.array(step) },
        missingSteps: z.number().int().describe('Steps that the version counts and that are not here yet'),
        ...{ recordedAt: instant.describe("The broker's append time of the version shown"), asOf: instant, watermark },
      }),
    },
    async handler({ params: { id }, principal }) {
      const foot = await footOf(ports, 'cases');
      const [found] = await ports.db.run(oneCase, { id, ...regionScope(principal) });
      if (found === undefined) throw new AppError('not_found', 'not_found', `no case ${id}`);
      const steps = await ports.db.run(caseTimeline, { tenant: found.tenant, id });
      return { status: 200, body: { ...caseView(found, steps), ...foot } };
    },
  });
}
