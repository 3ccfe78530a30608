/** What the rulebook knows, and what a score means in it. */
import { AppError } from '@pantau/contracts';
import { checklist, checklists, instrument, instrumentByRule, instruments } from '@pantau/rulebook';
import { type Clock, defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { classifyScore } from '../../usecases/classify-score.ts';
import { classificationJson } from './classification-json.ts';
import { checklistJson, checklistSummary, instrumentJson, instrumentSummary } from './instrument-json.ts';
import { checklistFacts, classification, classifyRequest, instrumentFacts, instrumentList } from './schemas.ts';

export function instrumentRoutes(clock: Clock): Route[] {
  return [
    defineRoute({
      method: 'GET',
      path: '/v1/instruments',
      summary: 'The instruments and checklists that this build knows',
      description: 'By family and first year, checklists last. The newest version of each.',
      replies: { 200: instrumentList },
      handler: ({ language }) => {
        // The list is part of the build: it is never behind.
        const now = clock.now().toISOString();
        const items = [
          ...instruments().map((each) => instrumentSummary(each, language)),
          ...checklists().map((each) => checklistSummary(each, language)),
        ];
        return { status: 200, body: { items, next: null, asOf: now, watermark: now } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/instruments/{id}',
      summary: 'One instrument with the source of every fact',
      description:
        'Weights, cuts and scales that no source gives are null. `version` asks for an older version of the rules: each stays readable, `versions` lists them. ' +
        'Of a checklist (`kind`) there are `sections` instead of scale, bands and dimensions. 404 for what this build does not know.',
      params: z.object({ id: z.string().meta({ example: 'ORI-2022' }) }),
      query: z.object({ version: z.coerce.number().int().min(1).optional().meta({ example: 1 }) }),
      replies: { 200: z.union([instrumentFacts, checklistFacts]) },
      handler: ({ params: { id }, query: { version } }) => {
        const known = version === undefined ? instrument(id) : instrumentByRule(`${id}@${version}`);
        if (known !== undefined) return { status: 200, body: instrumentJson(known) };
        const list = checklist(id);
        if (list !== undefined && (version ?? list.version) === list.version) return { status: 200, body: checklistJson(list) };
        const asked = version === undefined ? id : `${id}@${version}`;
        throw new AppError('not_found', 'unknown_instrument', undefined, { params: { instrument: asked } });
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
