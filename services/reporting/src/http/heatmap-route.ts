import { formatScore, instrumentFor, regions } from '@pantau/rulebook';
import { mayActFor, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { movesFor } from '../domain/borders.ts';
import { meanOf, tenThousandths } from '../domain/mean.ts';
import { isBreakInSeries } from '../domain/series.ts';
import { heatmap } from '../queries/heatmap.ts';
import { runAt } from '../queries/moment.ts';
import { regionScope } from '../queries/scope.ts';
import { movesAsParams } from '../queries/standing.ts';
import { answerRoute, madeOfGroups } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { borders, score, year } from './schemas.ts';
import { invalidQuery, requireFamily } from './views.ts';

const MEASURES = ['territoryMean', 'own'] as const;
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
    ways: ['results'],
    async answer({ query: { family, from, to, measure, borders }, principal, moment }) {
      requireFamily(family);
      const columns = yearsOf(from, to);
      const rows = await runAt(ports.db, heatmap, moment, {
        family,
        periods: columns,
        kinds: measure === 'own' ? ['province'] : ['regency', 'city'],
        ...movesAsParams(movesFor(borders)),
        ...regionScope(principal),
      });
      const found = new Map(rows.map((row) => [`${row.province_then} ${row.period}`, row]));
      const provinces = regions().filter(({ code, kind }) => kind === 'province' && mayActFor(principal, code));
      return {
        made: madeOfGroups(
          rows,
          rows.reduce((sum, { n }) => sum + n, 0),
        ),
        body: {
          rows: provinces.map(({ code, name }) => ({ code, name: name.replace(/^Provinsi /, '') })),
          columns,
          measure,
          borders,
          cells: provinces.map(({ code }) => columns.map((column) => cellOf(found.get(`${code} ${column}`)))),
          breaks: columns.filter((column) => {
            const instrument = instrumentFor(family, column);
            return instrument !== undefined && isBreakInSeries(family, instrument.id, column);
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

function cellOf(row: { readonly n: number; readonly sum: string } | undefined) {
  if (row === undefined) return { value: null, n: 0 };
  return { value: formatScore(meanOf(tenThousandths(row.sum), row.n)), n: row.n };
}
