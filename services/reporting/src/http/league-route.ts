import { formatScore } from '@pantau/rulebook';
import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { isBreakInSeries, previousAssessment } from '../domain/series.ts';
import { league } from '../queries/league.ts';
import { regionScope } from '../queries/scope.ts';
import { footOf, type ReportingPorts } from './context.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { commaList, institution, KINDS, limit, listOf, period, shownResult } from './schemas.ts';
import { institutionView, requireFamily, requireProvince, resultView, scoreOf } from './views.ts';

const rankWithin = z.object({ peerClass: z.string(), rank: z.number().int(), of: z.number().int() });

const item = z.object({
  rank: z.number().int().nullable().describe('Among the scored rows answered; ties share a rank; null without a score'),
  of: z.number().int().describe('How many rows of the answer have a score'),
  ranks: z.array(rankWithin).describe('Among the rows answered of the same peer class'),
  institution,
  change: z
    .string()
    .nullable()
    .describe("Against the family's assessment before; null over a break in series or when either is not known"),
  breakInSeries: z.boolean().describe("The method differs from that of the family's assessment before"),
  ...shownResult,
});

/** The default page holds every province, regency and city (552) at once. */
const PAGE = 600;

const pageStart = z.object({
  unscored: z.boolean(),
  score: z.string().regex(/^\d{1,5}(\.\d{1,4})?$/),
  institution: z.string(),
  instrument: z.string(),
});
const FIRST_PAGE = { unscored: false, score: '0', institution: '', instrument: '' };

export function leagueRoute(ports: ReportingPorts): Route {
  return defineRoute({
    method: 'GET',
    path: '/v1/league',
    summary: 'The league table of a family and period',
    description:
      'Published results where a source printed a score, else computed ones; `basis` says which. Institutions of which only a zone, a predicate or a rank is known come after the scored ones, without a rank. Every filter narrows the rows that are ranked.',
    query: z.object({
      family: z.string().min(1).describe('"ORI", "PEKPPP"'),
      period,
      province: z.string().optional().describe('Code of a province: "18"'),
      kind: commaList(KINDS).optional().describe('"regency,city"; without it all kinds'),
      instrument: z.string().optional(),
      limit: limit(PAGE),
      cursor: z.string().optional(),
    }),
    replies: { 200: listOf(item, { total: z.number().int().describe('Rows of all pages together') }) },
    async handler({ query, principal }) {
      requireFamily(query.family);
      if (query.province !== undefined) requireProvince(query.province);
      const start = readCursor(pageStart, query.cursor) ?? FIRST_PAGE;
      const foot = await footOf(ports);
      const rows = await ports.db.run(league, {
        family: query.family,
        period: query.period,
        previousPeriod: previousAssessment(query.family, query.period)?.period ?? '',
        instrument: query.instrument ?? '',
        province: query.province ?? '',
        kinds: query.kind ?? [],
        ...regionScope(principal),
        afterUnscored: start.unscored ? 1 : 0,
        afterScore: start.score,
        afterInstitution: start.institution,
        afterInstrument: start.instrument,
        limit: query.limit + 1,
      });
      const page = rows.slice(0, query.limit);
      const last = page.at(-1);
      return {
        status: 200,
        body: {
          total: rows[0]?.total ?? 0,
          items: page.map((row) => {
            const breakInSeries = isBreakInSeries(query.family, row.instrument, row.period);
            const [now, before] = [scoreOf(row.score), scoreOf(row.previous_score)];
            return {
              rank: row.score === null ? null : row.place,
              of: row.scored,
              ranks: row.score === null ? [] : [{ peerClass: row.kind, rank: row.kind_place, of: row.kind_scored }],
              institution: institutionView(row.institution, row.kind, row.province),
              change: breakInSeries || now === null || before === null ? null : formatScore(now - before),
              breakInSeries,
              ...resultView(row),
            };
          }),
          next:
            last && rows.length > page.length
              ? writeCursor({
                  unscored: last.score === null,
                  score: last.score ?? '0',
                  institution: last.institution,
                  instrument: last.instrument,
                })
              : null,
          ...foot,
        },
      };
    },
  });
}
