import { existedIn } from '@pantau/rulebook';
import type { Principal, Route } from '@pantau/runtime';
import { z } from 'zod';
import { type Borders, movesFor, seesWholeProvince, yearOf } from '../domain/borders.ts';
import { COMPLETENESS_FLOOR } from '../domain/completeness.ts';
import { previousAssessment } from '../domain/series.ts';
import { league } from '../queries/league.ts';
import { runAt } from '../queries/moment.ts';
import { movements } from '../queries/movements.ts';
import { regionScope } from '../queries/scope.ts';
import { LAST_STANDING, movesAsParams } from '../queries/standing.ts';
import { answerRoute, madeOf } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { leagueView } from './league-view.ts';
import {
  borders,
  commaList,
  institution,
  KINDS,
  limit,
  movement,
  next,
  period,
  shownResult,
  tiedWith,
  unranked,
} from './schemas.ts';
import { requireFamily, requireProvince, shareText } from './views.ts';

const margin = z
  .object({
    band: z.string(),
    toLower: z.string().nullable().describe("Points above the band's lower edge; null in the lowest band"),
    next: z.string().nullable().describe('The better band; null in the best'),
    toNext: z.string().nullable().describe('Points that lack to it'),
  })
  .nullable()
  .describe(
    'How firmly the score stands in its band; null without a score, or where the category shown is another than the cuts give',
  );

const rankWithin = z.object({ peerClass: z.string(), rank: z.number().int(), of: z.number().int(), tiedWith });

const item = z.object({
  rank: z.number().int().nullable().describe('Among the ranked rows of the answer; ties share a rank; null when not ranked'),
  of: z.number().int().describe('How many rows of the answer are ranked'),
  tiedWith,
  ranks: z.array(rankWithin).describe('Among the ranked rows of the same peer class'),
  unranked,
  institution,
  provinceThen: z.string().describe('The province that it counts for, by the borders asked for'),
  change: z.string().nullable().describe('As `movement.score`'),
  breakInSeries: z.boolean().describe("The method differs from that of the family's assessment before"),
  movement,
  margin,
  ...shownResult,
});

const more = {
  total: z.number().int().describe('Rows of all pages together'),
  scope: z.enum(['national', 'province', 'own']).describe('What ranks are taken over; own: the regions of whoever asks'),
  borders: borders.unwrap(),
  provinceExisted: z
    .boolean()
    .nullable()
    .describe('Whether the province was assessed in the period; false explains an empty list'),
  completenessFloor: z
    .string()
    .describe('Below this share of received units, or where the share is unknown, a computed score is not ranked'),
};

/** The default page holds every province, regency and city (552) at once. */
const PAGE = 600;

const pageStart = z.object({
  standing: z.number().int().min(0).max(LAST_STANDING),
  score: z.string().regex(/^\d{1,5}(\.\d{1,4})?$/),
  institution: z.string(),
  instrument: z.string(),
});
const FIRST_PAGE = { standing: 0, score: '0', institution: '', instrument: '' };

export function leagueRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/league',
    summary: 'The league table of a family and period',
    description:
      'Published results where a source printed a score, else computed ones; `basis` says which. Ranks are taken among what is known here, of what the filters let through. A computed score of which too few units were received comes after the ranked rows, and last come institutions of which only a zone, a predicate or a rank is known; neither has a rank. `movement` tells of the assessment before through the same filters, never across a break in series.',
    query: z.object({
      family: z.string().min(1).describe('"ORI", "PEKPPP"'),
      period,
      province: z.string().optional().describe('Code of a province: "18"'),
      borders,
      kind: commaList(KINDS).optional().describe('"regency,city"; without it all kinds'),
      instrument: z.string().optional(),
      limit: limit(PAGE),
      cursor: z.string().optional(),
    }),
    reply: { ...more, items: z.array(item), next },
    ways: ['results'],
    async answer({ query, principal, moment }) {
      requireFamily(query.family);
      if (query.province !== undefined) requireProvince(query.province);
      const start = readCursor(pageStart, query.cursor) ?? FIRST_PAGE;
      const filters = {
        ...{ family: query.family, province: query.province ?? '', kinds: query.kind ?? [], floor: COMPLETENESS_FLOOR },
        ...movesAsParams(movesFor(query.borders)),
        ...regionScope(principal),
      };
      const previous = previousAssessment(query.family, query.period)?.period;
      const against = { periods: [query.period], before: previous === undefined ? [''] : [previous], institution: '' };
      const [rows, earlier] = await Promise.all([
        runAt(ports.db, league, moment, {
          ...filters,
          period: query.period,
          instrument: query.instrument ?? '',
          afterStanding: start.standing,
          afterScore: start.score,
          afterInstitution: start.institution,
          afterInstrument: start.instrument,
          limit: query.limit + 1,
        }),
        runAt(ports.db, movements, moment, { ...filters, ...against }),
      ]);
      const before = new Map(earlier.map((row) => [row.institution, row]));
      const page = rows.slice(0, query.limit);
      const last = page.at(-1);
      return {
        made: madeOf(page),
        body: {
          total: rows[0]?.total ?? 0,
          scope: scopeOf(principal, query),
          borders: query.borders,
          provinceExisted: query.province === undefined ? null : existedIn(query.province, yearOf(query.period)),
          completenessFloor: shareText(COMPLETENESS_FLOOR) ?? '',
          items: page.map((row) => leagueView(query.family, row, before.get(row.institution))),
          next:
            last && rows.length > page.length
              ? writeCursor({
                  standing: last.standing,
                  score: last.score ?? '0',
                  institution: last.institution,
                  instrument: last.instrument,
                })
              : null,
        },
      };
    },
  });
}

interface Asked {
  readonly province?: string | undefined;
  readonly period: string;
  readonly borders: Borders;
}

function scopeOf({ regions }: Principal, { province, period: of, borders: by }: Asked): 'national' | 'province' | 'own' {
  if (province === undefined) return regions === 'all' ? 'national' : 'own';
  return seesWholeProvince(regions, province, of, by) ? 'province' : 'own';
}
