import { formatScore, instrumentFor, regions } from '@pantau/rulebook';
import { mayActFor, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { movesFor } from '../domain/borders.ts';
import { meanOf } from '../domain/mean.ts';
import { isBreakInSeries } from '../domain/series.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { familyOf, ofResults, provinceOf, type Result } from './family.ts';
import { madeOf } from './made.ts';
import { borders, score, year } from './schemas.ts';
import { invalidQuery, requireFamily } from './views.ts';

export const MEASURES = ['territoryMean', 'own'] as const;
/** Wider than any family's history; it bounds the answer. */
const MAX_YEARS = 30;

export function heatmapRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/heatmap',
    summary: 'Provinces × years',
    description:
      'territoryMean: the plain mean of the results shown of the regencies and cities in the province, with how many (n). own: the result of the provincial government itself. The two are never mixed. Columns named in `breaks` cannot be compared with the column before.',
    query: z.object({
      family: z.string().min(1),
      from: year,
      to: year,
      measure: z.enum(MEASURES).default('territoryMean'),
      borders,
    }),
    reply: {
      rows: z.array(z.object({ code: z.string(), name: z.string() })),
      columns: z.array(z.string()),
      measure: z.enum(MEASURES),
      borders: borders.unwrap(),
      cells: z
        .array(z.array(z.object({ value: score, n: z.number().int() })))
        .describe('cells[row][column]; value null where n is 0'),
      breaks: z.array(z.string()).describe("Columns whose method differs from that of the family's assessment before"),
    },
    about: ({ family }) => [ofResults(family)],
    async answer(question) {
      const { family: name, from, to, measure, borders } = question.query;
      requireFamily(name);
      const columns = yearsOf(from, to);
      const kinds = measure === 'own' ? ['province'] : ['regency', 'city'];
      const moves = movesFor(borders);
      const family = await familyOf(question, name);
      const results = family.results.filter(({ period, kind }) => columns.includes(period) && kinds.includes(kind));
      const cells = Map.groupBy(results, (result) => `${provinceOf(result, moves)} ${result.period}`);
      const provinces = regions().filter(({ code, kind }) => kind === 'province' && mayActFor(question.principal, code));
      return {
        made: madeOf(results.map(({ row }) => row)),
        body: {
          rows: provinces.map(({ code, name }) => ({ code, name: name.replace(/^Provinsi /, '') })),
          columns,
          measure,
          borders,
          cells: provinces.map(({ code }) => columns.map((column) => cellOf(cells.get(`${code} ${column}`) ?? []))),
          breaks: columns.filter((column) => {
            const instrument = instrumentFor(name, column);
            return instrument !== undefined && isBreakInSeries(name, instrument.id, column);
          }),
        },
      };
    },
  });
}

function yearsOf(from: string, to: string): string[] {
  const [first, last] = [Number(from), Number(to)];
  if (last < first || last - first >= MAX_YEARS) {
    throw invalidQuery('from', 'years_reversed', { from, to, max: String(MAX_YEARS) });
  }
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function cellOf(results: readonly Result[]) {
  const scores = results.flatMap(({ score }) => score ?? []);
  const sum = scores.reduce((total, score) => total + BigInt(score), 0n);
  return { value: formatScore(meanOf(sum, scores.length)), n: scores.length };
}
