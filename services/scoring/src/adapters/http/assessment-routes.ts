/** Questions about units that are given, or stored: nothing that is answered here is kept. */
import { defineRoute, type Route } from '@pantau/runtime';
import type { ScoringStore } from '../../ports.ts';
import { previewScore } from '../../usecases/preview-score.ts';
import { preview, previewRequest } from './assessment-schemas.ts';
import { previewJson } from './preview-json.ts';

export function assessmentRoutes(_store: ScoringStore): Route[] {
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/preview',
      summary: 'What units would be scored as; nothing is stored',
      description:
        'By the same rules as what is sent to ingestion, in the version in force in the period. `dimensions` is empty when a unit was given by its total alone.',
      body: { kind: 'json', schema: previewRequest },
      replies: { 200: preview },
      handler: ({ body, language }) => ({ status: 200, body: previewJson(previewScore(body).assessment, language) }),
    }),
  ];
}
