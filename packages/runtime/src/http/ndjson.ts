import { nestsDeeperThan } from './depth.ts';
import type { NdjsonItem } from './route.ts';

/** A submission of 60 values with evidence is some 5 kB; a line of a megabyte is a file that was sent as one line. */
export const MAX_LINE_BYTES = 1_000_000;

const NEWLINE = 0x0a;

/**
 * Lines of JSON, one item each, with never more than one line and one chunk in memory. A line that cannot be read is an
 * item too, so that the good ones around it are kept. Empty lines are skipped but counted.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  maxDepth: number,
  maxLineBytes = MAX_LINE_BYTES,
): AsyncGenerator<NdjsonItem> {
  let line = 0;
  /** The bytes of a line that began in an earlier chunk; `undefined` once it is too long to keep. */
  let begun: Uint8Array[] | undefined = [];
  let begunBytes = 0;

  const finish = (rest: Uint8Array): NdjsonItem | undefined => {
    line += 1;
    const tooLong = begun === undefined || begunBytes + rest.length > maxLineBytes;
    const bytes = tooLong || begunBytes === 0 ? rest : Buffer.concat([...(begun ?? []), rest]);
    begun = [];
    begunBytes = 0;
    return tooLong ? { line, error: 'line_too_long', max: maxLineBytes } : readLine(line, bytes, maxDepth);
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      const item = finish(chunk.subarray(from, end));
      from = end + 1;
      if (item !== undefined) yield item;
    }
    begunBytes += chunk.length - from;
    if (begunBytes > maxLineBytes) begun = undefined;
    else if (from < chunk.length) begun?.push(chunk.subarray(from));
  }
  if (begunBytes > 0) {
    const item = finish(new Uint8Array(0));
    if (item !== undefined) yield item;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readLine(line: number, bytes: Uint8Array, maxDepth: number): NdjsonItem | undefined {
  if (nestsDeeperThan(maxDepth, bytes)) return { line, error: 'too_deep', max: maxDepth };
  try {
    const text = utf8.decode(bytes).trim();
    return text === '' ? undefined : { line, value: JSON.parse(text) };
  } catch {
    return { line, error: 'unreadable_line' };
  }
}
