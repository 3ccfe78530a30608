import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { getJson, sendJson } from './client.ts';
import { REPORTING } from './report.ts';

const vintageSchema = z.object({
  name: z.string(),
  asOf: z.string(),
  createdAt: z.nullish(z.string()),
  note: z.nullish(z.string()),
  contents: z.nullish(z.object({ institutionResults: z.number() })),
});
export type Vintage = z.infer<typeof vintageSchema>;
const vintagesSchema = z.object({ items: z.array(vintageSchema) });

/** The frozen copies there are, to be chosen from. */
export const vintagesQuery = queryOptions({
  queryKey: ['vintages'],
  queryFn: ({ signal }) => getJson(`${REPORTING}/vintages`, vintagesSchema, signal),
});

/** Freezes what is known now, for good. Asked again with the same name it finishes what broke off. */
export function freezeVintage({ name, note }: { readonly name: string; readonly note: string }): Promise<Vintage> {
  return sendJson(`${REPORTING}/vintages`, vintageSchema, note === '' ? { name } : { name, note });
}
