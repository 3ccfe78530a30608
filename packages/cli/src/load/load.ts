/** `pantau load`: files in, a count of every row out. */
import { relative } from 'node:path';
import type { FileKind, Item } from './items.ts';
import { readItems } from './read.ts';
import { postItems, putItem, type Target } from './send.ts';
import { count, type RowResult, type Tally } from './tally.ts';

export interface LoadEvents {
  /** After each request: rows so far, bytes of the file so far. */
  progress(rows: number, bytes: number): void;
}

/** Items in one NDJSON request. */
const CHUNK = 500;

/** Loads one file; rows are sent in their order, one request after the other, so that revisions keep theirs. */
export async function loadFile(path: string, target: Target, tally: Tally, events: LoadEvents): Promise<void> {
  const file = await readItems(path);
  const shown = relative(process.cwd(), path);
  let chunk: Item[] = [];
  const flush = async () => {
    const results = await send(file.kind, target, chunk);
    for (const [index, item] of chunk.entries()) {
      tally.read += item.rows;
      const result: RowResult = results[index] ?? { status: 'rejected', errors: [] };
      count(tally, result, { at: `${shown}:${item.line}`, rows: item.rows, instrument: item.instrument });
    }
    chunk = [];
    events.progress(tally.read, file.bytes());
  };
  for await (const item of file.items) {
    chunk.push(item);
    if (chunk.length === CHUNK) await flush();
  }
  if (chunk.length > 0) await flush();
}

async function send(kind: FileKind, target: Target, items: readonly Item[]): Promise<RowResult[]> {
  if (kind.method === 'post') return postItems(target, items);
  const results: RowResult[] = [];
  for (const item of items) results.push(await putItem(target, item));
  return results;
}
