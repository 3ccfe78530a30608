import { formatScore, instrumentFor, provinceShape, regions } from '@pantau/rulebook';
import { mayActFor, type Principal, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { movesFor, yearOf } from '../domain/borders.ts';
import { meanOf } from '../domain/mean.ts';
import { OFFICIAL_MEASURES, officialOfRegions } from '../domain/official-counts.ts';
import type { SaidFigure } from '../domain/said-figure.ts';
import { isBreakInSeries } from '../domain/series.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { type Family, familyOf, ofResults, provinceOf, type Result } from './family.ts';
import { figuresOf } from './figures.ts';
import { madeOf, madeWith } from './made.ts';
import { known, knownView, official, officialOfKinds, officialView, zones, zonesOf } from './official-view.ts';
import { period, score } from './schemas.ts';
import { orNull, requireFamily } from './views.ts';

const year = z.object({
  period: z.string(),
  instrument: z.string().nullable(),
  breakBefore: z.boolean().describe('Cannot be compared with the assessment before'),
  known,
  official: official
    .nullable()
    .describe('Provinces, regencies and cities together, where one source counts all of them; `known` is of them alone'),
  officialByKind: z.array(official),
});

const province = z.object({
  code: z.string(),
  name: z.string(),
  existed: z
    .boolean()
    .describe('Whether the period counts the province; one that was founded later has neither score nor territory'),
  own: z
    .object({ score, zone: z.string().nullable(), category: z.string().nullable(), basis: z.enum(['published', 'computed']) })
    .nullable()
    .describe("The result of the province's own government; null when none is known"),
  territory: z
    .object({
      n: z.number().int().describe('Regencies and cities of which a result is known'),
      of: z.number().int().describe('Regencies and cities that made the province in the period'),
      zones,
      scored: z.number().int(),
      mean: score.describe('Plain mean of the known scores, rounded once'),
      median: score.describe('Of an even number the mean of the middle two'),
    })
    .describe("Its regencies and cities, without the province's own result"),
});

export function nationalRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/national',
    summary: 'The country: zones by year, known here and officially counted, and every province of one period',
    description:
      'Official counts are of the whole country and stand beside what is known here; whoever sees some regions only is given none. A province has two results that are never mixed: that of its own government, and the distribution of its regencies and cities as its borders were in the period.',
    query: z.object({ family: z.string().min(1).describe('"ORI"'), period }),
    reply: { family: z.string(), period: z.string(), years: z.array(year), provinces: z.array(province) },
    about: ({ family }) => [ofResults(family), 'observations'],
    async answer(question) {
      const { family: name, period: of } = question.query;
      requireFamily(name);
      const [family, said] = await Promise.all([familyOf(question, name), figuresOf(question, OFFICIAL_MEASURES)]);
      const years = yearsOf(name, family, said);
      const made = madeOf(family.results.map(({ row }) => row));
      const publishers = years.flatMap(({ officialByKind }) => officialByKind.map(({ source }) => source.publisher));
      return {
        made: madeWith(made, publishers),
        body: { family: name, period: of, years, provinces: provincesOf(question.principal, of, family.in(of)) },
      };
    },
  });
}

/** Every period of which something is known or officially counted. */
function yearsOf(name: string, family: Family, said: readonly SaidFigure[]) {
  const byPeriod = Map.groupBy(said, (each) => each.period);
  return [...new Set([...family.results.map((each) => each.period), ...byPeriod.keys()])].sort().flatMap((each) => {
    const instrument = instrumentFor(name, each);
    const ofYear = byPeriod.get(each) ?? [];
    const ofRegions = officialOfRegions(name, ofYear);
    const officialByKind = officialOfKinds(name, ofYear, []).map(officialView);
    const results = family.in(each);
    if (results.length === 0 && officialByKind.length === 0) return [];
    return [
      {
        ...{ period: each, instrument: instrument?.id ?? null },
        breakBefore: instrument !== undefined && isBreakInSeries(name, instrument.id, each),
        known: knownView(results),
        official: ofRegions && officialView(ofRegions),
        officialByKind,
      },
    ];
  });
}

function provincesOf(principal: Principal, of: string, results: readonly Result[]) {
  const moves = movesFor('then');
  const once = [...new Map(results.toReversed().map((result) => [result.institution, result])).values()];
  const own = new Map(once.flatMap((result) => (result.kind === 'province' ? [[result.institution, result] as const] : [])));
  const lands = Map.groupBy(
    once.filter(({ kind }) => kind !== 'province'),
    (result) => provinceOf(result, moves),
  );
  return regions().flatMap(({ code, name, kind }) =>
    kind === 'province' && mayActFor(principal, code)
      ? [provinceView({ code, name }, provinceShape(code, yearOf(of)).length, own.get(code), lands.get(code) ?? [])]
      : [],
  );
}

function provinceView(
  { code, name }: { readonly code: string; readonly name: string },
  members: number,
  own: Result | undefined,
  lands: readonly Result[],
) {
  const scores = lands.flatMap(({ score }) => score ?? []).sort((a, b) => a - b);
  const middle = [scores[(scores.length - 1) >> 1], scores[scores.length >> 1]].flatMap((each) => each ?? []);
  return {
    code,
    name: name.replace(/^Provinsi /, ''),
    existed: members > 0,
    own: own === undefined ? null : ownView(own),
    territory: {
      ...{ n: lands.length, of: members, zones: zonesOf(lands.map(({ row }) => row.zone)), scored: scores.length },
      mean: meanText(scores),
      median: meanText(middle),
    },
  };
}

function ownView({ score, row: { zone, category, basis } }: Result) {
  return { score: formatScore(score), zone: orNull(zone), category: orNull(category), basis };
}

function meanText(scores: readonly number[]): string | null {
  return formatScore(
    meanOf(
      scores.reduce((sum, each) => sum + BigInt(each), 0n),
      scores.length,
    ),
  );
}
