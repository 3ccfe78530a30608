import * as z from 'zod/mini';
import { foot, reportQuery } from './report.ts';

const text = z.string();
const count = z.number();
const maybe = <T extends z.ZodMiniType>(schema: T) => z.nullish(schema);

export const zonesSchema = z.object({ hijau: count, kuning: count, merah: count, unknown: count });
export type ZoneCounts = z.infer<typeof zonesSchema>;

/** How many an authority assessed and put in each zone, as one source counts them; null is what it does not say. */
export const officialSchema = z.object({
  kind: text,
  assessed: maybe(count),
  hijau: maybe(count),
  kuning: maybe(count),
  merah: maybe(count),
  source: z.object({ publisher: maybe(text), date: maybe(text), url: maybe(text), title: maybe(text) }),
  disputed: z.boolean(),
});
export type Official = z.infer<typeof officialSchema>;

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
