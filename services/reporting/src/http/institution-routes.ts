import { families } from '@pantau/rulebook';
import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { markSeries } from '../domain/series.ts';
import type { ResultRow } from '../queries/result-columns.ts';
import { answerRoute } from './answer.ts';
import { caseEvidenceOf, caseEvidenceShape } from './case-evidence-route.ts';
import type { AnsweringPorts } from './context.ts';
import { familyOf, ofResults } from './family.ts';
import { madeOf } from './made.ts';
import { complaintEvidenceOf, complaintEvidenceShape } from './observations-route.ts';
import { institution, movement, printedRank, scopeChange, score, shownResult, tiedWith, unranked } from './schemas.ts';
import { trendView } from './trend-view.ts';
import { foundedView, institutionView, requireFamily, requireInstitution, resultView } from './views.ts';

const params = z.object({ code: z.string().min(1).describe('Kemendagri code: "18.72"') });

const point = z.object({
  ...shownResult,
  breakBefore: z.boolean().describe('The method changed since the result before: no line may join the two'),
  missingBefore: z
    .array(z.string())
    .describe('Years that the family assessed since the result before, of which nothing is known here'),
  scopeChanged: z.boolean().describe('The roster is known and differs from the last one known before'),
  scopeChange: scopeChange.describe(
    'Sizes of this roster and of the last one known before, where they differ; equal sizes are other units',
  ),
  bordersChanged: z.boolean().describe('Its land is not that of the result before: see left and joined'),
  left: z.array(z.string()).describe('Regencies and cities that were of it at the result before and are not any more'),
  joined: z.array(z.string()),
  members: z.number().int().nullable().describe('Of a province: how many regencies and cities made it then'),
  ranks: z
    .array(
      z.object({
        scope: z.enum(['national', 'province']),
        province: z.string().nullable().describe('The province that it was in when it was assessed'),
        peerClass: z.string(),
        rank: z.number().int(),
        of: z.number().int().describe('How many of the same kind are ranked, of those known here'),
        tiedWith,
      }),
    )
    .describe('Empty when not ranked'),
  unranked,
  movement,
});

const founded = z
  .object({
    firstYear: z.string().describe('The first year of assessment that counts it'),
    enacted: z.string().describe('YYYY-MM-DD'),
    inaugurated: z.string().nullable().describe('null where no source was found'),
    law: z.string(),
    predecessors: z.array(z.object({ code: z.string(), name: z.string() })),
  })
  .nullable()
  .describe('How it came to be; null for an institution that is older than 2012');

const period = z.object({
  instrument: z.string(),
  period: z.string(),
  score,
  category: z.string().nullable(),
  zone: z.string().nullable(),
  predicate: z.string().nullable().describe('As printed'),
  basis: z.enum(['published', 'computed']),
  publishedRanks: z.array(printedRank).describe('As printed'),
});

export function institutionRoutes(ports: AnsweringPorts): Route[] {
  return [
    answerRoute(ports, {
      path: '/v1/institutions/{code}/trend',
      summary: 'All results of an institution in one family, oldest first',
      params,
      query: z.object({ family: z.string().min(1).describe('"ORI", "PEKPPP"') }),
      reply: { institution, family: z.string(), founded, items: z.array(point), next: z.null() },
      about: ({ family }) => [ofResults(family)],
      async answer(question) {
        const { code } = question.params;
        const { family: name } = question.query;
        requireInstitution(code);
        requireFamily(name);
        const family = await familyOf(question, name);
        const own = family.results.filter(({ institution }) => institution === code);
        const marks = markSeries(
          name,
          own,
          family.scorecards.filter(({ institution }) => institution === code),
        );
        return {
          made: madeOf(own.map(({ row }) => row)),
          body: {
            institution: institutionView(code),
            founded: foundedView(code),
            family: name,
            items: trendView(own, marks, family, { family: name, code, principal: question.principal }),
            next: null,
          },
        };
      },
    }),
    answerRoute(ports, {
      path: '/v1/institutions/{code}',
      summary: 'An institution and the families and periods of which there are results',
      params,
      query: z.object({}),
      reply: {
        institution,
        families: z.array(z.object({ family: z.string(), periods: z.array(period) })),
        complaintEvidence: complaintEvidenceShape.describe(
          'What sources publish of its complaints now by year and half-year, the newest first; finer figures: /v1/observations',
        ),
        caseEvidence: caseEvidenceShape.describe('How it dealt with complaints until now, by year of receipt, the newest first'),
      },
      about: ['results', 'observations', 'cases'],
      async answer(question) {
        const { code } = question.params;
        requireInstitution(code);
        const ofFamily = async (name: string) =>
          (await familyOf(question, name)).results.filter(({ institution }) => institution === code);
        const [known, caseEvidence, complaintEvidence] = await Promise.all([
          Promise.all(families().map(async (name) => ({ name, results: await ofFamily(name) }))),
          caseEvidenceOf(ports, code, question),
          complaintEvidenceOf(ports, code, question),
        ]);
        return {
          made: madeOf(known.flatMap(({ results }) => results.map(({ row }) => row))),
          body: {
            institution: institutionView(code),
            families: known
              .filter(({ results }) => results.length > 0)
              .map(({ name, results }) => ({ family: name, periods: results.map(({ row }) => periodView(row)) })),
            complaintEvidence,
            caseEvidence,
          },
        };
      },
    }),
  ];
}

function periodView(row: ResultRow) {
  const { instrument, period, score, category, zone, predicate, basis, publishedRanks } = resultView(row);
  return { instrument, period, score, category, zone, predicate, basis, publishedRanks };
}
