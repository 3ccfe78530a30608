/** The REST endpoints of scoring. */
import { AppError } from '@pantau/contracts';
import { instrument, instruments } from '@pantau/rulebook';
import { type Clock, defineRoute, mayActFor, type Route } from '@pantau/runtime';
import { z } from 'zod';
import type { ScoringStore } from '../../ports.ts';
import { classifyScore } from '../../usecases/classify-score.ts';
import { previewScore } from '../../usecases/preview-score.ts';
import { classificationJson, previewJson } from './classification-json.ts';
import { instrumentJson, instrumentSummary } from './instrument-json.ts';
import {
  classification,
  classifyRequest,
  instrumentFacts,
  instrumentList,
  preview,
  previewRequest,
  scorecard,
} from './schemas.ts';
import { scorecardJson } from './scorecard-json.ts';

export function routes(store: ScoringStore, clock: Clock): Route[] {
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
      description: 'The score is rounded half-up to two decimals first. 422 for an unknown instrument or a score off its scale.',
      body: { kind: 'json', schema: classifyRequest },
      replies: { 200: classification },
      handler: ({ body, language }) => ({ status: 200, body: classificationJson(classifyScore(body), language) }),
    }),
    defineRoute({
      method: 'POST',
      path: '/v1/preview',
      summary: 'What units would be scored as; nothing is stored',
      description:
        'By the same rules as what is sent to ingestion. `dimensions` is empty when a unit was given by its total alone, or when products are averaged.',
      body: { kind: 'json', schema: previewRequest },
      replies: { 200: preview },
      handler: ({ body, language }) => ({ status: 200, body: previewJson(previewScore(body), language) }),
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/scorecards/{institution}/{instrument}/{period}',
      summary: 'Published and computed, apart, of one institution',
      description:
        'Scores are strings with two decimals; null is what nobody published or what cannot be computed. 404 where nothing was ever applied.',
      params: z.object({
        institution: z.string().meta({ example: '94.04' }),
        instrument: z.string().meta({ example: 'ORI-2023' }),
        period: z.string().meta({ example: '2023' }),
      }),
      replies: { 200: scorecard },
      handler: async ({ params, principal, language }) => {
        const { institution } = params;
        if (!mayActFor(principal, institution)) {
          throw new AppError('invalid', 'forbidden_institution', undefined, { http: 403, params: { institution } });
        }
        // Postgres refuses NUL in a text; no code has one, so there is no such scorecard.
        const card = Object.values(params).some((code) => code.includes('\0')) ? undefined : await store.read(params);
        if (card === undefined) throw new AppError('not_found', 'no_scorecard');
        return { status: 200, body: scorecardJson(card, language) };
      },
    }),
  ];
}
