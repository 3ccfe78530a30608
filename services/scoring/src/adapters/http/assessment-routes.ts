/** Questions about units that are given, or stored: nothing that is answered here is kept. */
import { defineRoute, type Principal, type Route } from '@pantau/runtime';
import type { ScoringStore } from '../../ports.ts';
import { type ReadScorecard, readSubject } from '../../usecases/assessed-subject.ts';
import { findPath } from '../../usecases/find-path.ts';
import { previewScore } from '../../usecases/preview-score.ts';
import { compare } from '../../usecases/what-if.ts';
import { path, pathRequest, preview, previewRequest, whatIf, whatIfRequest } from './assessment-schemas.ts';
import { pathJson } from './path-json.ts';
import { previewJson } from './preview-json.ts';
import { readScorecard } from './scorecard-routes.ts';
import { whatIfJson } from './what-if-json.ts';

const REFUSALS =
  '422 with a pointer to each code that is not known, value outside its scale or off its step, dimension whose bases are mixed, or weight that nobody published.';

export function assessmentRoutes(store: ScoringStore): Route[] {
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/preview',
      summary: 'What units would be scored as; nothing is stored',
      description:
        'By the same rules as what is sent to ingestion, in the version in force in the period. `dimensions` is empty when a unit was given by its total alone. ' +
        `A survey may give the answers of its respondents instead of values. ${REFUSALS}`,
      body: { kind: 'json', schema: previewRequest },
      replies: { 200: preview },
      handler: ({ body, language }) => ({ status: 200, body: previewJson(previewScore(body).assessment, language) }),
    }),
    defineRoute({
      method: 'POST',
      path: '/v1/what-if',
      summary: 'A score as it is, and as it would be with some values changed; nothing is stored',
      description: `Of units that are given, or of the stored scorecard of an institution, by the version of the rules that it has. ${REFUSALS}`,
      body: { kind: 'json', schema: whatIfRequest },
      replies: { 200: whatIf },
      handler: async ({ body, principal, language }) => {
        const subject = await readSubject(body, wholeScorecard(store, principal));
        return { status: 200, body: whatIfJson(subject, compare(subject, body.changes), language) };
      },
    }),
    defineRoute({
      method: 'POST',
      path: '/v1/path',
      summary: 'The smallest total rise that reaches a band',
      description:
        'On the scales of the values and within the maximum of each, to the edge that rounding gives. Where only totals are known it tells which units have to rise; ' +
        'where only a published score is known, the gap and the margin; where only a zone or category was published, between which gaps it lies. ' +
        `What users perceive is left as it is. ${REFUSALS}`,
      body: { kind: 'json', schema: pathRequest },
      replies: { 200: path },
      handler: async ({ body, principal, language }) => {
        const subject = await readSubject(body, wholeScorecard(store, principal));
        return { status: 200, body: pathJson(subject, body.target, findPath(subject, body), language) };
      },
    }),
  ];
}

export function wholeScorecard(store: ScoringStore, principal: Principal): ReadScorecard {
  return (key) => readScorecard(principal, key, (each) => store.read(each, { values: true }));
}
