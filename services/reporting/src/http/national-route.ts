import { formatScore, instrumentFor, provinceShape, regions } from '@pantau/rulebook';
import { mayActFor, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { movesFor, yearOf } from '../domain/borders.ts';
import { meanOf } from '../domain/mean.ts';
import { officialOfRegions } from '../domain/official-counts.ts';
import { isBreakInSeries } from '../domain/series.ts';
import { knownCounts } from '../queries/known-counts.ts';
import { runAt } from '../queries/moment.ts';
import { type NationalProvince, nationalProvinces } from '../queries/national-provinces.ts';
import { regionScope } from '../queries/scope.ts';
import { movesAsParams } from '../queries/standing.ts';
import { answerRoute, madeOfGroups } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { figuresAt, known, knownView, official, officialOfKinds, officialView, zones } from './official-view.ts';
import { period, score } from './schemas.ts';
import { orNull, requireFamily, scoreText } from './views.ts';

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
    ways: ['results', 'observations'],
    async answer({ query: { family, period: of }, principal, moment }) {
      requireFamily(family);
      const scope = regionScope(principal);
      const [counts, said, rows] = await Promise.all([
        runAt(ports.db, knownCounts, moment, { family, period: '', kinds: [], ...scope }),
        figuresAt(ports, moment, principal, '', []),
        runAt(ports.db, nationalProvinces, moment, { family, period: of, ...movesAsParams(movesFor('then')), ...scope }),
      ]);
      const byPeriod = Map.groupBy(said, (each) => each.period);
      const years = [...new Set([...counts.map((each) => each.period), ...byPeriod.keys()])].sort().map((each) => {
        const instrument = instrumentFor(family, each);
        const ofYear = byPeriod.get(each) ?? [];
        const ofRegions = officialOfRegions(family, ofYear);
        return {
          period: each,
          instrument: instrument?.id ?? null,
          breakBefore: instrument !== undefined && isBreakInSeries(family, instrument.id, each),
          known: knownView(counts.find((row) => row.period === each)),
          official: ofRegions && officialView(ofRegions),
          officialByKind: officialOfKinds(family, ofYear, []).map(officialView),
        };
      });
      const shown = years.filter(({ known: { assessed }, officialByKind }) => assessed > 0 || officialByKind.length > 0);
      const found = new Map(rows.map((row) => [row.province_then, row]));
      const visible = regions().filter(({ code, kind }) => kind === 'province' && mayActFor(principal, code));
      const made = madeOfGroups(
        counts,
        counts.reduce((sum, { institutions }) => sum + institutions, 0),
      );
      const publishers = shown.flatMap(({ officialByKind }) => officialByKind.map(({ source }) => source.publisher));
      return {
        made: { ...made, sources: [...new Set([...made.sources, ...publishers])].sort() },
        body: {
          ...{ family, period: of, years: shown },
          provinces: visible.map(({ code, name }) => provinceView(code, name, of, found.get(code))),
        },
      };
    },
  });
}

function provinceView(code: string, name: string, of: string, row: NationalProvince | undefined) {
  const shape = provinceShape(code, yearOf(of));
  const scores = row?.scores ?? [];
  const sum = scores.reduce((total, each) => total + BigInt(each), 0n);
  const middle = [scores[(scores.length - 1) >> 1] ?? 0, scores[scores.length >> 1] ?? 0];
  return {
    code,
    name: name.replace(/^Provinsi /, ''),
    existed: shape.length > 0,
    own: row === undefined || row.own === 0 ? null : ownView(row),
    territory: {
      n: row?.n ?? 0,
      of: shape.length,
      zones: {
        ...{ hijau: row?.hijau ?? 0, kuning: row?.kuning ?? 0, merah: row?.merah ?? 0, unknown: row?.no_zone ?? 0 },
      },
      scored: scores.length,
      mean: formatScore(meanOf(sum, scores.length)),
      median: scores.length === 0 ? null : formatScore(meanOf(BigInt(middle[0] ?? 0) + BigInt(middle[1] ?? 0), 2)),
    },
  };
}

function ownView({ own_score, own_zone, own_category, own_basis }: NationalProvince) {
  const basis: 'published' | 'computed' = own_basis === 'computed' ? 'computed' : 'published';
  return { score: scoreText(own_score), zone: orNull(own_zone), category: orNull(own_category), basis };
}
