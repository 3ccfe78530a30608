import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { getJson, queryString } from './client.ts';

export const REPORTING = '/api/reporting/v1';

/** The ways by which data come into reporting: a question is asked again when something came by one of its own. */
export const WAYS = ['results', 'observations', 'cases'] as const;
export type Way = (typeof WAYS)[number];

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { ways?: readonly Way[] };
  }
}

/** At the end of every answer about results. Nothing but the instant is asked of a service that is a version behind. */
export const foot = {
  asOf: z.string(),
  watermark: z.nullish(z.string()),
  lagSeconds: z.nullish(z.number()),
  rowCount: z.nullish(z.number()),
  ruleVersions: z.nullish(z.array(z.string())),
  sources: z.nullish(z.array(z.string())),
  vintage: z.nullish(z.string()),
};
const footSchema = z.object(foot);
export type Foot = z.infer<typeof footSchema>;

/** Where a question reads: what is known now, then, or in a frozen copy. */
export interface Moment {
  readonly asOf?: string | undefined;
  readonly vintage?: string | undefined;
}

export type ReportParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * A question to reporting: `reportQuery('/movers', {family, period, asOf, vintage}, moversSchema)`. While another is fetched the
 * last answer stays on screen; it is asked again when data came by one of its ways.
 */
export const reportQuery = <T>(
  path: string,
  params: ReportParams,
  schema: z.ZodMiniType<T>,
  ways: readonly Way[] = ['results'],
) => {
  const address = `${REPORTING}${path}${queryString(params)}`;
  return queryOptions({
    queryKey: ['report', address],
    queryFn: ({ signal }) => getJson(address, schema, signal),
    placeholderData: keepPreviousData,
    meta: { ways },
  });
};
