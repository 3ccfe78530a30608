/** Talks to the public API, as any province would. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Language } from '@pantau/contracts';
import { z } from 'zod';
import type { Item } from './items.ts';
import type { RowResult } from './tally.ts';

export interface Target {
  /** Where ingestion is: "http://127.0.0.1:8081". */
  readonly url: string;
  readonly dryRun: boolean;
  readonly language: Language;
}

const problem = z.object({ pointer: z.string(), code: z.string(), message: z.string() });
const receipt = z.object({
  items: z.array(z.object({ index: z.number(), status: z.enum(['accepted', 'rejected']), errors: z.array(problem).optional() })),
});
const refusal = z.object({ title: z.string().optional(), detail: z.string().optional(), errors: z.array(problem).optional() });

/** The service answered, but not in a way that another try could mend. */
export class RefusedError extends Error {}
/** The service did not answer, however often it was asked. */
export class UnreachableError extends Error {}

/** Two minutes in all: a stack that starts up needs some seconds, a restart of the broker some more. */
const TRIES = 12;
const MAX_WAIT_S = 15;

/** Sends items that go to one address as NDJSON; the results stand in the same order. */
export async function postItems(target: Target, items: readonly Item[]): Promise<RowResult[]> {
  const [first] = items;
  if (first === undefined) return [];
  const body = items.map((item) => JSON.stringify(item.body)).join('\n');
  const response = await request(target, 'POST', first.path, 'application/x-ndjson', body);
  if (!response.ok) throw new RefusedError(await reasonOf(response));
  return receipt.parse(await response.json()).items;
}

/** Sends one item to an address of its own. A broken rule is a result, not an error. */
export async function putItem(target: Target, item: Item): Promise<RowResult> {
  const response = await request(target, 'PUT', item.path, 'application/json', JSON.stringify(item.body));
  if (response.ok) return { status: 'accepted' };
  if (response.status !== 422) throw new RefusedError(await reasonOf(response));
  return { status: 'rejected', errors: refusal.parse(await response.json()).errors ?? [] };
}

async function request(target: Target, method: string, path: string, contentType: string, body: string): Promise<Response> {
  const address = `${target.url.replace(/\/$/, '')}${path}${target.dryRun ? '?dryRun=true' : ''}`;
  const headers = { 'content-type': contentType, 'accept-language': target.language };
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(address, { method, headers, body }).catch((error: unknown) => {
      if (error instanceof TypeError) return undefined; // fetch: no connection
      throw error;
    });
    if (response !== undefined && response.status !== 503) return response;
    if (attempt === TRIES) throw new UnreachableError(target.url);
    const asked = Number(response?.headers.get('retry-after') ?? 2 ** (attempt - 1));
    await response?.body?.cancel();
    await wait(Math.min(Number.isFinite(asked) ? asked : 1, MAX_WAIT_S) * 1000);
  }
}

async function reasonOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { title, detail } = refusal.parse(JSON.parse(text));
    return `${response.status} ${detail ?? title ?? ''}`.trim();
  } catch {
    return `${response.status} ${response.statusText}`;
  }
}
