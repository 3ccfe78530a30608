import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { Language } from '../i18n/language.ts';
import { getJson } from './client.ts';

const text = z.string();
const maybe = z.nullish(text);

const partSchema = z.object({
  code: text,
  name: text,
  weight: z.nullable(z.object({ numerator: z.number(), denominator: z.number() })),
  value: maybe,
  contribution: text,
  lost: maybe,
  get parts() {
    return z.array(partSchema);
  },
});
export type ExplainedPart = z.infer<typeof partSchema>;

const productSchema = z.nullish(z.object({ code: text, name: text }));

const unitSchema = z.object({
  code: text,
  name: text,
  product: productSchema,
  score: text,
  category: maybe,
  contribution: maybe,
  lost: maybe,
  parts: z.array(partSchema),
  values: z.array(z.object({ code: text, value: text, basis: z.enum(['score', 'points']) })),
  ruleVersion: text,
});
export type ExplainedUnit = z.infer<typeof unitSchema>;

const explanationSchema = z.object({
  instrument: text,
  ruleVersion: text,
  computed: z.nullable(z.object({ score: text, parts: z.array(partSchema), units: z.array(unitSchema) })),
  published: z.nullable(z.object({ score: maybe })),
  missing: z.object({
    units: z.array(z.object({ code: text, name: text, product: productSchema, message: text })),
  }),
  eventIds: z.array(text),
  sentences: z.array(text),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** Why an institution has its score. The sentences are the service's, in the reader's language. */
export const explanationQuery = (code: string, instrument: string, period: string, language: Language) =>
  queryOptions({
    queryKey: ['explanation', code, instrument, period, language],
    queryFn: ({ signal }) =>
      getJson(
        `/api/scoring/v1/scorecards/${[code, instrument, period].map(encodeURIComponent).join('/')}/explain`,
        explanationSchema,
        signal,
      ),
  });
