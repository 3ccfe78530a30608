/** What every source says of some measures, of institutions as a whole. */
import { parseQuantity } from '@pantau/rulebook';
import { z } from 'zod';
import type { SaidFigure } from '../domain/said-figure.ts';
import { defineTimeQuery } from './moment.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';

const question = { measures: z.array(z.string()), periods: z.array(z.string()), residentsOf: z.array(z.string()) };
export type FigureQuestion = z.input<z.ZodObject<typeof question>>;

/** `periods` empty: all. Residents are asked for by years of their own, because the nearest ones serve. */
export const figures = defineTimeQuery({
  name: 'reporting.figures',
  sql: ({ observations }) => `
    SELECT
      institution, channel, measure, period, ifNull(toString(value), '') AS value_text, note_code,
      source_publisher, source_date, source_url, source_title
    FROM ${observations(`(has({measures: Array(String)}, measure)
        AND (empty({periods: Array(String)}) OR has({periods: Array(String)}, period))
        OR measure = 'population' AND has({residentsOf: Array(String)}, period))
      AND unit_code = '' AND ${SCOPE_SQL}`)}
    ORDER BY measure, institution, channel, period, source_key`,
  params: z.object({ ...question, ...scopeParams }),
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
