/** What the rulebook knows, and what a score means in it. */
import { AppError } from '@pantau/contracts';
import { instrument, instruments } from '@pantau/rulebook';
import { type Clock, defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { classifyScore } from '../../usecases/classify-score.ts';
import { classificationJson } from './classification-json.ts';
import { instrumentJson, instrumentSummary } from './instrument-json.ts';
import { classification, classifyRequest, instrumentFacts, instrumentList } from './schemas.ts';

export function instrumentRoutes(clock: Clock): Route[] {
  return [
    defineRoute({
      method: 'GET',
      path: '/v1/instruments',
      summary: 'The instruments that this build knows',
      replies: { 200: instrumentList },
      handler: ({ language }) => {
        // The list is part of the build: it is never behind.
        const now = clock.now().toISOString();
        const items = instruments().map((each) => instrumentSummary(each, language));
        return { status: 200, body: { items, next: null, asOf: now, watermark: now } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/instruments/{id}',
      summary: 'One instrument with the source of every fact',
      description: 'Weights that no source gives are null. 404 for an instrument that this build does not know.',
      params: z.object({ id: z.string().meta({ example: 'ORI-2022' }) }),
      replies: { 200: instrumentFacts },
      handler: ({ params }) => {
        const known = instrument(params.id);
        if (known === undefined) {
          throw new AppError('not_found', 'unknown_instrument', undefined, { params: { instrument: params.id } });
        }
        return { status: 200, body: instrumentJson(known) };
      },
    }),
    defineRoute({
      method: 'POST',
      path: '/v1/classify',
      summary: 'Category and zone of a score',
      description:
        'The score is rounded half-up to two decimals first. Category, label and zone are null where no source gives the cuts. ' +
        '422 for an unknown instrument, a score off its scale, or a second axis that the instrument does not have.',
      body: { kind: 'json', schema: classifyRequest },
      replies: { 200: classification },
      handler: ({ body, language }) => ({ status: 200, body: classificationJson(classifyScore(body), language) }),
    }),
  ];
}
