import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { markSeries } from '../domain/series.ts';
import { regionScope } from '../queries/scope.ts';
import { trend } from '../queries/trend.ts';
import { footOf, type ReportingPorts } from './context.ts';
import { instant, institution, listOf, score, shownResult, watermark } from './schemas.ts';
import { institutionView, requireFamily, requireInstitution, resultView } from './views.ts';

const params = z.object({ code: z.string().min(1).describe('Kemendagri code: "18.72"') });

const point = z.object({
  ...shownResult,
  breakBefore: z.boolean().describe('The method changed since the result before: no line may join the two'),
  missingBefore: z
    .array(z.string())
    .describe('Years that the family assessed since the result before, of which nothing is known here'),
  scopeChanged: z.boolean().describe('The rosters of this result and the one before are known and differ'),
});

const period = z.object({
  instrument: z.string(),
  period: z.string(),
  score,
  category: z.string().nullable(),
  zone: z.string().nullable(),
  basis: z.enum(['published', 'computed']),
});

export function institutionRoutes(ports: ReportingPorts): Route[] {
  return [
    defineRoute({
      method: 'GET',
      path: '/v1/institutions/{code}/trend',
      summary: 'All results of an institution in one family, oldest first',
      params,
      query: z.object({ family: z.string().min(1).describe('"ORI", "PEKPPP"') }),
      replies: { 200: listOf(point, { institution, family: z.string() }) },
      async handler({ params: { code }, query: { family }, principal }) {
        requireInstitution(code);
        requireFamily(family);
        const foot = await footOf(ports);
        const rows = await ports.db.run(trend, { institution: code, family, ...regionScope(principal) });
        const marks = markSeries(family, rows);
        return {
          status: 200,
          body: {
            institution: institutionView(code),
            family,
            items: rows.map((row, index) => ({ ...resultView(row), ...marks[index] })),
            next: null,
            ...foot,
          },
        };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/institutions/{code}',
      summary: 'An institution and the families and periods of which there are results',
      params,
      replies: {
        200: z.object({
          institution,
          families: z.array(z.object({ family: z.string(), periods: z.array(period) })),
          asOf: instant,
          watermark,
        }),
      },
      async handler({ params: { code }, principal }) {
        requireInstitution(code);
        const foot = await footOf(ports);
        const rows = await ports.db.run(trend, { institution: code, family: '', ...regionScope(principal) });
        const families = [...Map.groupBy(rows, ({ family }) => family)];
        return {
          status: 200,
          body: {
            institution: institutionView(code),
            families: families.map(([family, results]) => ({
              family,
              periods: results.map((row) => {
                const { instrument, period, score, category, zone, basis } = resultView(row);
                return { instrument, period, score, category, zone, basis };
              }),
            })),
            ...foot,
          },
        };
      },
    }),
  ];
}
