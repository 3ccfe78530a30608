import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { periods } from '../queries/periods.ts';
import { regionScope } from '../queries/scope.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { madeOfGroups } from './made.ts';
import { requireFamily } from './views.ts';

const item = z.object({
  family: z.string(),
  instrument: z.string(),
  period: z.string(),
  institutions: z.number().int().describe('With any result'),
  scored: z.number().int().describe('With a score'),
  kinds: z.array(z.string()),
});

export function periodsRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/periods',
    summary: 'Families and periods of which there are results, the newest period first',
    query: z.object({ family: z.string().optional() }),
    reply: { items: z.array(item), next: z.null() },
    about: ['results'],
    async answer({ query, principal, read }) {
      if (query.family !== undefined) requireFamily(query.family);
      const rows = await read(periods, { family: query.family ?? '', ...regionScope(principal) });
      const items = rows.map(({ rule_versions: _, publishers: __, ...period }) => period);
      const total = items.reduce((sum, { institutions }) => sum + institutions, 0);
      return { body: { items, next: null }, made: madeOfGroups(rows, total) };
    },
  });
}
