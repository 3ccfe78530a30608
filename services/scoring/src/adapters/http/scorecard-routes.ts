/** Scorecards as they are stored. */
import { AppError } from '@pantau/contracts';
import { defineRoute, mayActFor, type Principal, type Route } from '@pantau/runtime';
import { z } from 'zod';
import type { Scorecard, ScorecardKey } from '../../domain/scorecard.ts';
import type { ScoringStore } from '../../ports.ts';
import { explainScorecard } from '../../usecases/explain-scorecard.ts';
import { explanationJson } from './explain-json.ts';
import { explanation } from './explain-schema.ts';
import { scorecard } from './schemas.ts';
import { scorecardJson } from './scorecard-json.ts';

const params = z.object({
  institution: z.string().meta({ example: '94.04' }),
  instrument: z.string().meta({ example: 'ORI-2023' }),
  period: z.string().meta({ example: '2023' }),
});

export function scorecardRoutes(store: ScoringStore): Route[] {
  return [
    defineRoute({
      method: 'GET',
      path: '/v1/scorecards/{institution}/{instrument}/{period}',
      summary: 'Published and computed, apart, of one institution',
      description:
        'Scores are strings with two decimals; null is what nobody published or what cannot be computed. 404 where nothing was ever applied.',
      params,
      replies: { 200: scorecard },
      handler: async ({ params, principal, language }) => {
        const card = await readScorecard(principal, params, (key) => store.read(key));
        return { status: 200, body: scorecardJson(card, language) };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/scorecards/{institution}/{instrument}/{period}/explain',
      summary: 'Why the scorecard is what it is, down to the last point',
      description:
        'What every dimension, variable and indicator brought and lost, over the institution and unit by unit, to two decimals that add up to the score; ' +
        'the inputs and the rule version that it was made from; what is missing and how that is treated; what was published beside it. ' +
        'Where only claims are known, `computed` is null and the rest says how far the published score is from its neighbouring bands. ' +
        '`sentences` are in the language of Accept-Language. 404 where nothing was ever applied.',
      params,
      replies: { 200: explanation },
      handler: async ({ params, principal, language }) => {
        const card = await readScorecard(principal, params, (key) => store.read(key, { values: true }));
        return { status: 200, body: explanationJson(explainScorecard(card), language) };
      },
    }),
  ];
}

/** Throws 403 for an institution out of the caller's reach, and 404 where nothing was ever applied. */
export async function readScorecard(
  principal: Principal,
  key: ScorecardKey,
  read: (key: ScorecardKey) => Promise<Scorecard | undefined>,
): Promise<Scorecard> {
  const { institution } = key;
  if (!mayActFor(principal, institution)) {
    throw new AppError('invalid', 'forbidden_institution', undefined, { http: 403, params: { institution } });
  }
  // Postgres refuses NUL in a text; no code has one, so there is no such scorecard.
  const card = Object.values(key).some((code) => code.includes('\0')) ? undefined : await read(key);
  if (card === undefined) throw new AppError('not_found', 'no_scorecard');
  return card;
}
