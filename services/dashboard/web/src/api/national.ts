import * as z from 'zod/mini';
import { foot, reportQuery } from './report.ts';
import { officialSchema, zonesSchema } from './schemas.ts';

const text = z.string();
const count = z.number();
const maybe = <T extends z.ZodMiniType>(schema: T) => z.nullish(schema);

const yearSchema = z.object({
  period: text,
  instrument: maybe(text),
  breakBefore: z.boolean(),
  known: z.object({ assessed: count, zones: zonesSchema }),
  official: maybe(officialSchema),
  officialByKind: z.array(officialSchema),
});
export type NationalYear = z.infer<typeof yearSchema>;

const provinceSchema = z.object({
  code: text,
  name: text,
  /** In this period; one that was founded later has no results of it. */
  existed: maybe(z.boolean()),
  own: maybe(z.object({ score: maybe(text), zone: maybe(text), category: maybe(text), basis: maybe(text) })),
  territory: z.object({ n: count, of: count, zones: zonesSchema, mean: maybe(text), median: maybe(text) }),
});
export type NationalProvince = z.infer<typeof provinceSchema>;

export const nationalSchema = z.object({
  family: text,
  period: text,
  years: z.array(yearSchema),
  provinces: z.array(provinceSchema),
  ...foot,
});
export type National = z.infer<typeof nationalSchema>;

export interface NationalQuestion {
  readonly family: string;
  readonly period: string;
  readonly asOf: string | undefined;
  readonly vintage: string | undefined;
}

export const nationalQuery = ({ family, period, asOf, vintage }: NationalQuestion) =>
  reportQuery('/national', { family, period, asOf, vintage }, nationalSchema, ['results', 'observations']);
