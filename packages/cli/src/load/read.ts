/** Reads a CSV file as a stream of items, so that its size does not matter. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import { parse as parseText } from 'csv-parse/sync';
import type { Row } from './cells.ts';
import { type FileKind, type Item, kindOfFile } from './items.ts';

/** A header is some hundred bytes; a file without a line break is no CSV of ours. */
const MAX_HEADER_BYTES = 64 * 1024;

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

/** What a spreadsheet puts between cells: a comma, or a semicolon where the comma is the decimal mark, as in Indonesia. */
const DELIMITERS = [',', ';'];

/** Throws UnknownFileError when the header is none that Pantau knows. */
export async function readItems(path: string): Promise<ReadFile> {
  const header = await firstLine(path);
  for (const delimiter of DELIMITERS) {
    const [columns = []] = parseText(header, { delimiter, bom: true, trim: true });
    const kind = kindOfFile(columns);
    if (kind === undefined) continue;
    const options = { delimiter, columns: true, bom: true, trim: true, skip_empty_lines: true, info: true } as const;
    const parser = createReadStream(path).pipe(parse(options));
    const records = parser[Symbol.asyncIterator]() as AsyncIterator<{ record: Row; info: { lines: number } }>;
    return { kind, items: groups(kind, await records.next(), records), bytes: () => parser.info.bytes };
  }
  throw new UnknownFileError(path);
}

async function firstLine(path: string): Promise<string> {
  const lines = createInterface({ input: createReadStream(path, { end: MAX_HEADER_BYTES }) });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return '';
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
      yield* kind.items(rows, line);
      rows = [];
    }
    if (rows.length === 0) line = info.lines;
    rows.push(record);
  }
  if (rows.length > 0) yield* kind.items(rows, line);
}
