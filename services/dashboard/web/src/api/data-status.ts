import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { Language } from '../i18n/language.ts';
import { getJson, queryString } from './client.ts';
import { foot, REPORTING, reportQuery } from './report.ts';
import { institutionSchema, officialSchema, sourceSchema } from './schemas.ts';

const text = z.string();
const count = z.number();
const maybe = <T extends z.ZodMiniType>(schema: T) => z.nullish(schema);

const lagSchema = z.object({ topic: text, reader: text, lagMessages: count, watermark: maybe(text) });
export type TopicLag = z.infer<typeof lagSchema>;

const freshnessDetailSchema = z.object({
  watermark: maybe(text),
  lagSeconds: maybe(count),
  topics: z.array(lagSchema),
  rows: z.object({ institutionResults: count, unitResults: count }),
});

/** Each reader of each topic; asked as often as the header asks. */
export const lagQuery = queryOptions({
  queryKey: ['freshness', 'detail'],
  queryFn: ({ signal }) => getJson(`${REPORTING}/freshness`, freshnessDetailSchema, signal),
  refetchInterval: 10_000,
  staleTime: 5_000,
  meta: { ways: ['results', 'observations', 'cases'] },
});

const completeness = {
  institutionsExpected: count,
  institutionsKnown: count,
  scored: count,
  withRoster: count,
  unitsExpected: count,
  unitsReceived: count,
  share: maybe(text),
};
const completenessSchema = z.object({
  items: z.array(z.object({ province: z.object({ code: text, name: text }), ...completeness })),
  totals: z.object(completeness),
  official: z.nullish(z.array(officialSchema)),
  ...foot,
});
export type Completeness = z.infer<typeof completenessSchema>;
export type CompletenessItem = Completeness['items'][number];

export interface CompletenessQuestion {
  readonly family: string;
  readonly period: string;
  readonly asOf: string | undefined;
  readonly vintage: string | undefined;
}

export const completenessQuery = ({ family, period, asOf, vintage }: CompletenessQuestion) =>
  reportQuery('/completeness', { family, period, asOf, vintage }, completenessSchema, ['results', 'observations']);

const said = z.array(z.object({ code: text, message: text }));
const rejectionSchema = z.object({
  eventId: text,
  institution: institutionSchema,
  unit: maybe(text),
  instrument: text,
  period: text,
  outcome: text,
  reasons: said,
  source: maybe(z.object({ publisher: maybe(text), date: maybe(text), url: maybe(text), title: maybe(text) })),
  recordedAt: text,
});
export type Rejection = z.infer<typeof rejectionSchema>;
const rejectionsSchema = z.object({ items: z.array(rejectionSchema), next: maybe(text), asOf: text });

/** Inputs that changed nothing; the service says why in the reader's language. */
export const rejectionsQuery = (outcome: string | undefined, cursor: string | undefined, language: Language) =>
  queryOptions({
    queryKey: ['rejections', outcome ?? null, cursor ?? null, language],
    queryFn: ({ signal }) =>
      getJson(`${REPORTING}/rejections${queryString({ outcome, cursor, limit: '50' })}`, rejectionsSchema, signal),
    meta: { ways: ['results'] },
  });

const correctionSchema = z.object({
  at: text,
  institution: institutionSchema,
  family: text,
  instrument: text,
  period: text,
  cause: text,
  changes: z.array(z.object({ field: text, before: maybe(text), after: maybe(text) })),
  sources: maybe(z.array(sourceSchema)),
  inputEventId: text,
});
export type Correction = z.infer<typeof correctionSchema>;
const correctionsSchema = z.object({ items: z.array(correctionSchema), next: maybe(text), ...foot });

export interface CorrectionsQuestion {
  readonly family: string | undefined;
  readonly institution: string | undefined;
  readonly cursor: string | undefined;
}

/** Every change of a published figure, the newest first. */
export const correctionsQuery = ({ family, institution, cursor }: CorrectionsQuestion) =>
  reportQuery('/corrections', { family, institution, cursor, limit: '50' }, correctionsSchema);
