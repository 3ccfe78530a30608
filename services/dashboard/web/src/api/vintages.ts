import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { getJson } from './client.ts';
import { REPORTING } from './report.ts';

const vintageSchema = z.object({
  name: z.string(),
  asOf: z.string(),
  createdAt: z.nullish(z.string()),
  note: z.nullish(z.string()),
});
export type Vintage = z.infer<typeof vintageSchema>;
const vintagesSchema = z.object({ items: z.array(vintageSchema) });

/** The frozen copies there are, to be chosen from. */
export const vintagesQuery = queryOptions({
  queryKey: ['vintages'],
  queryFn: ({ signal }) => getJson(`${REPORTING}/vintages`, vintagesSchema, signal),
});
