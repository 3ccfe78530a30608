import { formatScore, instrument, region } from '@pantau/rulebook';
import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { movesFor } from '../domain/borders.ts';
import { binsOf, distributionOf } from '../domain/distribution.ts';
import { isBreakInSeries } from '../domain/series.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { familyOf, ofResults, provinceOf, type Result } from './family.ts';
import { filters, passing } from './filters.ts';
import { madeOf } from './made.ts';
import { zones, zonesOf } from './official-view.ts';
import { period, score, year } from './schemas.ts';
import { invalidQuery } from './views.ts';

const BY = ['all', 'province', 'kind', 'period'] as const;

const group = z.object({
  key: z.string().describe('Code of a province, a kind, a period, or "all"'),
  name: z.string().nullable(),
  n: z.number().int().describe('Results with a score'),
  ...{ min: score, q1: score, median: score, q3: score, max: score, mean: score },
  spread: score.describe('q3 − q1'),
  deviation: score.describe('Standard deviation of the population'),
  gini: z.string().nullable().describe('"0.043": 0 when all are alike; null for fewer than two, or where all are zero'),
  zones,
  bins: z
    .array(z.object({ from: z.string(), to: z.string(), n: z.number().int() }))
    .nullable()
    .describe("Twenty equal steps of the instrument's scale; with by=all only"),
  breakBefore: z.boolean().describe('Of periods: cannot be compared with the assessment before'),
});

export function distributionRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/distribution',
    summary: 'How scores are spread: quartiles, spread, deviation, inequality',
    description:
      "Over the results with a score, own results of provinces among them unless `kind` leaves them out; a province's group holds its regencies and cities alone, because its own score is another thing. Quartiles are linear between neighbours (type 7 of Hyndman and Fan). by=period takes `from` and `to`, the others `period`.",
    query: z.object({
      ...filters,
      by: z.enum(BY).default('all'),
      period: period.optional(),
      from: year.optional(),
      to: year.optional(),
    }),
    reply: { items: z.array(group), unscored: z.number().int().describe('Results without a score: in no figure but `zones`') },
    about: ({ family, by, period: of }) => [ofResults(family, by === 'period' ? undefined : of)],
    async answer(question) {
      const { query } = question;
      const passes = passing(query);
      if (query.by !== 'period' && query.period === undefined) throw invalidQuery('period', 'required');
      const rounds = query.by === 'period' ? undefined : [ofResults(query.family, query.period)];
      const family = await familyOf(question, query.family, rounds);
      const [from, to] =
        query.by === 'period' ? [query.from ?? '', query.to ?? '9999'] : [query.period ?? '', query.period ?? ''];
      const results = family.results.filter((each) => each.period >= from && each.period <= to && passes(each));
      const moves = movesFor(query.borders);
      const keyOf = (result: Result) =>
        query.by === 'province' ? provinceOf(result, moves) : query.by === 'all' ? 'all' : result[query.by];
      // Beside its regencies and cities a province's own score would be one of them.
      const grouped = query.by === 'province' ? results.filter(({ kind }) => kind !== 'province') : results;
      const groups = [...Map.groupBy(grouped, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
      return {
        made: madeOf(grouped.map(({ row }) => row)),
        body: {
          items: groups.map(([key, members]) => groupView(query, key, members)),
          unscored: grouped.filter(({ score: each }) => each === null).length,
        },
      };
    },
  });
}

function groupView(
  { family, by }: { readonly family: string; readonly by: (typeof BY)[number] },
  key: string,
  members: readonly Result[],
) {
  const scores = members.flatMap(({ score: each }) => each ?? []);
  const { n, min, q1, median, q3, max, mean, spread, deviation, gini } = distributionOf(scores);
  const [first] = members;
  const method = first && instrument(first.instrument);
  const isBroken = by === 'period' && first !== undefined && isBreakInSeries(family, first.instrument, key);
  return {
    ...{ key, name: by === 'province' ? (region(key)?.name.replace(/^Provinsi /, '') ?? null) : null, n },
    ...{ min: formatScore(min), q1: formatScore(q1), median: formatScore(median), q3: formatScore(q3), max: formatScore(max) },
    ...{ mean: formatScore(mean), spread: formatScore(spread), deviation: formatScore(deviation) },
    gini: gini === null ? null : (gini / 1000).toFixed(3),
    zones: zonesOf(members.map(({ row }) => row.zone)),
    bins: by === 'all' && method !== undefined ? binsOf(scores, method.scale).map(binView) : null,
    breakBefore: isBroken,
  };
}

function binView({ from, to, n }: { readonly from: number; readonly to: number; readonly n: number }) {
  return { from: formatScore(from) ?? '', to: formatScore(to) ?? '', n };
}
