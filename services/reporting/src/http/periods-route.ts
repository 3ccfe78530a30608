import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { periods } from '../queries/periods.ts';
import { regionScope } from '../queries/scope.ts';
import { footOf, type ReportingPorts } from './context.ts';
import { listOf } from './schemas.ts';
import { requireFamily } from './views.ts';

const item = z.object({
  family: z.string(),
  instrument: z.string(),
  period: z.string(),
  institutions: z.number().int().describe('With any result'),
  scored: z.number().int().describe('With a score'),
  kinds: z.array(z.string()),
});

export function periodsRoute(ports: ReportingPorts): Route {
  return defineRoute({
    method: 'GET',
    path: '/v1/periods',
    summary: 'Families and periods of which there are results, the newest period first',
    query: z.object({ family: z.string().optional() }),
    replies: { 200: listOf(item) },
    async handler({ query, principal }) {
      if (query.family !== undefined) requireFamily(query.family);
      const foot = await footOf(ports);
      const items = await ports.db.run(periods, { family: query.family ?? '', ...regionScope(principal) });
      return { status: 200, body: { items, next: null, ...foot } };
    },
  });
}
