/** Reads a CSV file as a stream of items, so that its size does not matter. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { type FileKind, type Item, kindOfFile, type Row } from './items.ts';

export class UnknownFileError extends Error {
  readonly path: string;
  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

export interface ReadFile {
  readonly kind: FileKind;
  readonly items: AsyncIterable<Item>;
  /** Bytes read so far, for the progress bar. */
  bytes(): number;
}

/** Throws UnknownFileError when the header is none that Pantau knows. */
export async function readItems(path: string): Promise<ReadFile> {
  const parser = createReadStream(path).pipe(parse({ columns: true, bom: true, trim: true, skip_empty_lines: true, info: true }));
  const records = parser[Symbol.asyncIterator]() as AsyncIterator<{ record: Row; info: { lines: number } }>;
  const first = await records.next();
  const kind = first.done ? undefined : kindOfFile(Object.keys(first.value.record));
  if (kind === undefined) {
    parser.destroy();
    throw new UnknownFileError(path);
  }
  return { kind, items: groups(kind, first, records), bytes: () => parser.info.bytes };
}

async function* groups(
  kind: FileKind,
  first: IteratorResult<{ record: Row; info: { lines: number } }>,
  records: AsyncIterator<{ record: Row; info: { lines: number } }>,
): AsyncIterable<Item> {
  let rows: Row[] = [];
  let line = 0;
  for (let next = first; !next.done; next = await records.next()) {
    const { record, info } = next.value;
    const [before] = rows;
    const same =
      before !== undefined && kind.groupBy.length > 0 && kind.groupBy.every((column) => before[column] === record[column]);
    if (before !== undefined && !same) {
      yield kind.item(rows, line);
      rows = [];
    }
    if (rows.length === 0) line = info.lines;
    rows.push(record);
  }
  if (rows.length > 0) yield kind.item(rows, line);
}
