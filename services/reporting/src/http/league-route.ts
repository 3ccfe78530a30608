import { existedIn } from '@pantau/rulebook';
import type { Principal, Route } from '@pantau/runtime';
import { z } from 'zod';
import { type Borders, movesFor, seesWholeProvince, yearOf } from '../domain/borders.ts';
import { COMPLETENESS_FLOOR } from '../domain/completeness.ts';
import { OFFICIAL_MEASURES } from '../domain/official-counts.ts';
import { compareKeys, inLeagueOrder, laddersOf, leagueKey, placesByKind, placesOf } from '../domain/ranking.ts';
import { RATE_MEASURES, type ReportRate, reportRates } from '../domain/report-rate.ts';
import { previousAssessment } from '../domain/series.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { derivedFrom } from './derived.ts';
import { type Family, familyOf, type KnownScorecard, provinceOf, type Result, roundAndBefore } from './family.ts';
import { figuresOf } from './figures.ts';
import { leagueView, type Standings } from './league-view.ts';
import { madeOf, madeWith } from './made.ts';
import { known, knownView, official, officialOfKinds, officialView } from './official-view.ts';
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
  reportsPer10k: z
    .string()
    .nullable()
    .describe('Reports of the year to SP4N-LAPOR! per 10,000 residents, "12.40"; null where either is not known. In no score'),
  residentsPeriod: z.string().nullable().describe('Of which year the count of residents is: at most two off'),
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
  known,
  official: z
    .array(official)
    .describe('What sources count of the whole country, of the kinds asked for; none for whoever sees some regions only'),
};

/** The default page holds every province, regency and city (552) at once. */
const PAGE = 600;

const pageStart = z.tuple([z.number(), z.number(), z.string(), z.string()]);

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
    about: ({ family, period: of }) => ['observations', ...roundAndBefore(family, of)],
    async answer(question) {
      const { query, principal, cursors } = question;
      requireFamily(query.family);
      if (query.province !== undefined) requireProvince(query.province);
      const start = cursors.read(pageStart, query.cursor);
      const year = yearOf(query.period);
      const [family, counted, reported] = await Promise.all([
        familyOf(question, query.family, roundAndBefore(query.family, query.period)),
        figuresOf(question, OFFICIAL_MEASURES),
        figuresOf(question, RATE_MEASURES),
      ]);
      const moves = movesFor(query.borders);
      const { province, kind: kinds, instrument } = query;
      const isPeer = (result: Result) =>
        (province === undefined || provinceOf(result, moves) === province) &&
        (kinds === undefined || kinds.some((kind) => kind === result.kind));
      const isAsked = (result: Result) => isPeer(result) && (instrument === undefined || result.instrument === instrument);
      const ordered = derivedFrom(family, `league ${query.period}`, () => inLeagueOrder(family.in(query.period)));
      const answered = ordered.filter(isAsked);
      const against = previousAssessment(query.family, query.period)?.period;
      const earlier = family.in(against);
      const standing: Standings = {
        ranked: answered.filter(({ unranked }) => unranked === null).length,
        places: placesOf(answered),
        placesByKind: placesByKind(answered),
        before: new Map(earlier.map((result) => [result.institution, result])),
        rostersBefore: derivedFrom(family, `rosters ${against}`, () => rostersIn(family, against)),
        ladders: laddersOf(family.in(query.period).filter(isPeer), earlier.filter(isPeer)),
      };
      const rest = start === undefined ? answered : answered.filter((row) => compareKeys(leagueKey(row), start) > 0);
      const page = rest.slice(0, query.limit);
      const last = page.at(-1);
      const counts = officialOfKinds(
        query.family,
        counted.filter((each) => each.period === query.period),
        kinds ?? [],
      );
      const rates = derivedFrom(reported, `rates ${year}`, () => reportRates(year, reported));
      const publishers = [
        ...counts.map(({ source }) => source.publisher),
        ...page.flatMap(({ institution: code }) => sourcesOf(rates.get(code))),
      ];
      return {
        made: madeWith(madeOf(page.map(({ row }) => row)), publishers),
        body: {
          total: answered.length,
          scope: scopeOf(principal, query),
          borders: query.borders,
          provinceExisted: province === undefined ? null : existedIn(province, yearOf(query.period)),
          completenessFloor: shareText(COMPLETENESS_FLOOR) ?? '',
          known: knownView(
            family.in(query.period).filter(({ kind }) => kinds === undefined || kinds.some((each) => each === kind)),
          ),
          official: counts.map(officialView),
          items: page.map((row) => ({
            ...leagueView(query.family, row, standing),
            ...rateView(rates.get(row.institution)),
            provinceThen: provinceOf(row, moves),
          })),
          next: last !== undefined && rest.length > page.length ? cursors.write(leagueKey(last)) : null,
        },
      };
    },
  });
}

function rostersIn({ scorecards }: Family, of: string | undefined): ReadonlyMap<string, KnownScorecard> {
  return new Map(scorecards.filter((each) => each.period === of).map((each) => [each.institution, each]));
}

function rateView(rate: ReportRate | undefined) {
  return { reportsPer10k: rate?.per10k ?? null, residentsPeriod: rate?.residents.period ?? null };
}

function sourcesOf(rate: ReportRate | undefined): string[] {
  return rate === undefined ? [] : [rate.reports.source.publisher, rate.residents.source.publisher];
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
