import { formatScore, instrument } from '@pantau/rulebook';
import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { levelKey, levelMeans, partsOf } from '../domain/level-means.ts';
import { isBreakInSeries } from '../domain/series.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { familyOf, ofResults, type Result } from './family.ts';
import { levelsOf } from './levels.ts';
import { madeOf } from './made.ts';
import { institution, period, score } from './schemas.ts';
import { institutionView, invalidQuery, orNull, requireFamily, scoreText } from './views.ts';

/** More lines than that nobody tells apart. */
const MOST = 8;

const point = z.object({
  ...{ period: z.string(), instrument: z.string(), score, zone: z.string().nullable(), category: z.string().nullable() },
  ...{ basis: z.enum(['published', 'computed']), disputed: z.boolean() },
  breakBefore: z.boolean().describe("The method differs from that of the family's assessment before: no line may join the two"),
});

const part = z.object({
  code: z.string(),
  name: z.string(),
  n: z.number().int(),
  mean: score,
  basis: z.enum(['score', 'points']),
});

export function comparisonRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/comparison',
    summary: 'Up to eight institutions side by side',
    description:
      'Their results through the years, in the order asked for, and for one period the means of what was given for each dimension. A year of which nothing is known is null. 422 for more than eight, for one that there is not, and for one named twice.',
    query: z.object({
      family: z.string().min(1),
      institutions: z.string().min(1).describe('Kemendagri codes: "18.72,18.71"'),
      period: period.optional().describe('Of the dimensions; default: the newest of which something is known of one of them'),
    }),
    reply: {
      period: z.string().nullable().describe('Of the dimensions'),
      periods: z.array(z.string()),
      breaks: z.array(z.string()).describe("Periods that cannot be compared with the family's assessment before"),
      items: z.array(z.object({ institution, points: z.array(point.nullable()), dimensions: z.array(part) })),
    },
    about: ({ family }) => [ofResults(family)],
    async answer(question) {
      const { query, language } = question;
      requireFamily(query.family);
      const codes = codesOf(query.institutions);
      const family = await familyOf(question, query.family);
      const results = family.results.filter((each) => codes.includes(each.institution));
      const periods = [...new Set(results.map((each) => each.period))].sort();
      const of = query.period ?? periods.at(-1) ?? null;
      const levels = of === null ? [] : await levelsOf(question, query.family, of);
      const byPlace = new Map(results.map((each) => [`${each.institution} ${each.period}`, each]));
      const breaks = new Set(results.filter(isBroken(query.family)).map((each) => each.period));
      return {
        made: madeOf(results.map(({ row }) => row)),
        body: {
          ...{ period: of, periods, breaks: [...breaks].sort() },
          items: codes.map((code) => {
            const own = levels.filter((each) => each.institution === code);
            const method = own[0] && instrument(own[0].instrument);
            const means = levelMeans(own);
            return {
              institution: institutionView(code),
              points: periods.map((each) => pointView(query.family, byPlace.get(`${code} ${each}`))),
              dimensions: (method === undefined ? [] : partsOf(method))
                .filter(({ level }) => level === 'dimension')
                .flatMap(({ code: dimension, name }) =>
                  (['score', 'points'] as const).flatMap((basis) => {
                    const mean = means.get(levelKey(dimension, basis));
                    return mean === undefined ? [] : [{ ...mean, name: name[language], mean: formatScore(mean.mean) }];
                  }),
                ),
            };
          }),
        },
      };
    },
  });
}

function codesOf(text: string): string[] {
  const codes = text.split(',').map((code) => code.trim());
  if (codes.length > MOST || new Set(codes).size < codes.length)
    throw invalidQuery('institutions', 'too_many_institutions', { max: String(MOST) });
  for (const code of codes) {
    if (institutionView(code).name === code) throw invalidQuery('institutions', 'unknown_institution', { institution: code });
  }
  return codes;
}

function isBroken(family: string): (result: Result) => boolean {
  return ({ instrument: method, period: of }) => isBreakInSeries(family, method, of);
}

function pointView(family: string, result: Result | undefined): z.output<typeof point> | null {
  if (result === undefined) return null;
  const { zone, category, basis, disputed } = result.row;
  return {
    ...{ period: result.period, instrument: result.instrument, score: scoreText(result.row.score) },
    ...{ zone: orNull(zone), category: orNull(category), basis, disputed, breakBefore: isBroken(family)(result) },
  };
}
