import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { FACTS } from '../queries/general/fact.ts';
import { FACT } from '../queries/general/facts.ts';

const localized = z.object({ id: z.string(), en: z.string() });

const fact = z.object({
  code: z.enum(FACTS),
  text: localized,
  dimensions: z
    .array(
      z.object({
        code: z.string(),
        text: localized,
        values: z.array(z.string()).nullable().describe('All that it can be; null where that is not known beforehand'),
      }),
    )
    .describe('To group by, and to filter by'),
  measures: z.array(
    z.object({
      code: z.string(),
      unit: localized,
      text: localized.describe('Its definition'),
      adds: z.boolean().describe('Whether values of groups without a common row may be added up; those of scores never may'),
      mustNotMix: z.array(z.string()).describe('Codes of what a group must not mix: the question is else refused with that code'),
    }),
  ),
});

export function queryCatalogueRoute(): Route {
  const facts = FACTS.map((code) => {
    const { text, dimensions, measures } = FACT[code];
    return {
      ...{ code, text },
      dimensions: [...dimensions].map(([name, { text: means, values }]) => ({
        code: name,
        text: means,
        values: values === undefined ? null : [...values],
      })),
      measures: [...measures].map(([name, { unit, text, adds, mustNotMix = [] }]) => ({
        ...{ code: name, unit, text, adds, mustNotMix: [...mustNotMix] },
      })),
    };
  });
  return defineRoute({
    method: 'GET',
    path: '/v1/query/catalogue',
    summary: 'What /v1/query may be asked: facts, their measures and dimensions',
    replies: { 200: z.object({ facts: z.array(fact) }) },
    handler: async () => ({ status: 200, body: { facts } }),
  });
}
