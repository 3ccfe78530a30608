/** What every source says of some measures in whole years, of institutions as a whole. */
import { parseQuantity } from '@pantau/rulebook';
import { z } from 'zod';
import type { SaidFigure } from '../domain/said-figure.ts';
import { defineTimeQuery } from './moment.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';

/** Of all years together, so that every year that is asked for is answered from the same rows. IN, because it is what prunes the key. */
export const figures = defineTimeQuery({
  name: 'reporting.figures',
  sql: ({ observations }) => `
    SELECT
      institution, channel, measure, period, ifNull(toString(value), '') AS value_text, note_code,
      source_publisher, source_date, source_url, source_title
    FROM ${observations(`measure IN {measures: Array(String)} AND grain = 'year' AND unit_code = '' AND ${SCOPE_SQL}`)}
    ORDER BY measure, institution, channel, period, source_key`,
  params: z.object({ measures: z.array(z.string()), ...scopeParams }),
  row: z.object({
    institution: z.string(),
    channel: z.string(),
    measure: z.string(),
    period: z.string(),
    value_text: z.string(),
    note_code: z.string(),
    source_publisher: z.string(),
    source_date: z.string(),
    source_url: z.string(),
    source_title: z.string(),
  }),
});

export function saidFigure(row: z.output<typeof figures.now.row>): SaidFigure {
  const { institution, channel, measure, period } = row;
  return {
    ...{ institution, channel, measure, period, value: parseQuantity(row.value_text) ?? null, noteCode: row.note_code },
    source: { publisher: row.source_publisher, date: row.source_date, url: row.source_url, title: row.source_title },
  };
}
