import { formatScore, instrument, regions } from '@pantau/rulebook';
import { mayActFor, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { movesFor } from '../domain/borders.ts';
import { type LevelBasis, levelKey, levelMeansOfMany, partsOf } from '../domain/level-means.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { derivedFrom } from './derived.ts';
import { ofResults, provinceOf } from './family.ts';
import { MEASURES } from './heatmap-route.ts';
import { levelsOf } from './levels.ts';
import { madeOf } from './made.ts';
import { borders, commaList, KINDS, period, score } from './schemas.ts';
import { requireFamily } from './views.ts';

const LEVELS = ['dimension', 'indicator'] as const;
const BASES = ['score', 'points'] as const satisfies readonly LevelBasis[];

export function indicatorsRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/heatmap/indicators',
    summary: "An instrument's parts × provinces",
    description:
      'What was given for each dimension or indicator: the plain mean of the means of the regencies and cities of the province, each counting the same however many units it has (territoryMean), or that of the provincial government (own), never of both. Scores and points of one part are rows of their own. Only computed results have parts; of a published score none are known.',
    query: z.object({
      family: z.string().min(1),
      period,
      level: z.enum(LEVELS).default('dimension'),
      kind: commaList(KINDS).optional().describe('Of territoryMean: "regency", "city" or both'),
      measure: z.enum(MEASURES).default('territoryMean'),
      borders,
    }),
    reply: {
      instrument: z.string().nullable().describe('null when nothing is known of the period'),
      rows: z.array(z.object({ code: z.string(), name: z.string(), level: z.enum(LEVELS), basis: z.enum(BASES) })),
      columns: z.array(z.object({ code: z.string(), name: z.string() })),
      measure: z.enum(MEASURES),
      cells: z
        .array(z.array(z.object({ value: score, n: z.number().int() })))
        .describe('cells[row][column]; n: institutions; value null where it is 0'),
    },
    about: ({ family, period: of }) => [ofResults(family, of)],
    async answer(question) {
      const { query, principal, language } = question;
      requireFamily(query.family);
      const kinds = query.measure === 'own' ? ['province'] : (query.kind ?? ['regency', 'city']);
      const found = await levelsOf(question, query.family, query.period);
      const method = found[0] && instrument(found[0].instrument);
      const groups = found.filter(({ kind, instrument: by }) => kinds.includes(kind) && by === method?.id);
      const means = derivedFrom(found, `means ${kinds.join()} ${query.borders}`, () => {
        const byProvince = Map.groupBy(groups, (each) => provinceOf(each, movesFor(query.borders)));
        return new Map([...byProvince].map(([code, rows]) => [code, levelMeansOfMany(rows)]));
      });
      const provinces = regions().filter(({ code, kind }) => kind === 'province' && mayActFor(principal, code));
      const given = derivedFrom(found, `given ${kinds.join()}`, () => levelMeansOfMany(groups));
      const rows = (method === undefined ? [] : partsOf(method))
        .filter(({ level }) => level === query.level)
        .flatMap(({ code, name }) =>
          BASES.filter((basis) => given.has(levelKey(code, basis))).map((basis) => ({
            code,
            name: name[language],
            level: query.level,
            basis,
          })),
        );
      return {
        made: madeOf(groups),
        body: {
          instrument: method?.id ?? null,
          rows,
          columns: provinces.map(({ code, name }) => ({ code, name: name.replace(/^Provinsi /, '') })),
          measure: query.measure,
          cells: rows.map(({ code, basis }) =>
            provinces.map((province) => {
              const cell = means.get(province.code)?.get(levelKey(code, basis));
              return { value: formatScore(cell?.mean ?? null), n: cell?.institutions ?? 0 };
            }),
          ),
        },
      };
    },
  });
}
