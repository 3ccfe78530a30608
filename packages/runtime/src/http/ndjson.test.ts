import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNdjson } from './ndjson.ts';
import type { NdjsonItem } from './route.ts';

async function read(chunks: Uint8Array[], maxDepth = 64, maxLineBytes = 1000): Promise<NdjsonItem[]> {
  async function* stream() {
    yield* chunks;
  }
  const items: NdjsonItem[] = [];
  for await (const item of readNdjson(stream(), maxDepth, maxLineBytes)) items.push(item);
  return items;
}

function split(bytes: Buffer, cuts: number[]): Uint8Array[] {
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].toSorted((a, b) => a - b);
  return [0, ...ends].map((from, index) => bytes.subarray(from, ends[index] ?? bytes.length));
}

describe('lines of JSON', () => {
  test('are the same items wherever the network cuts them', async () => {
    const line = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
      fc.constantFrom('', '  ', '{"a":', 'nope', '[[[[[[1]]]]]]', `"${'x'.repeat(1100)}"`, '{"é":"漢字"}'),
    );
    const body = fc.tuple(fc.array(line), fc.constantFrom('\n', '\r\n'), fc.boolean());
    await fc.assert(
      fc.asyncProperty(body, fc.array(fc.nat()), async ([lines, end, closed], cuts) => {
        const bytes = Buffer.from(lines.join(end) + (closed ? end : ''));
        const expected = lines.flatMap((text, index): NdjsonItem[] => {
          const content = index < lines.length - 1 || closed ? Buffer.from(text + end.slice(0, -1)) : Buffer.from(text);
          if (content.length > 1000) return [{ line: index + 1, error: 'line_too_long', max: 1000 }];
          if (text.startsWith('[[[[[[')) return [{ line: index + 1, error: 'too_deep', max: 5 }];
          if (text.trim() === '') return [];
          try {
            return [{ line: index + 1, value: JSON.parse(text) }];
          } catch {
            return [{ line: index + 1, error: 'unreadable_line' }];
          }
        });
        // The generated values nest at most four deep; the constant one six.
        expect(await read(split(bytes, cuts), 5)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test('that are not UTF-8 are unreadable, and the next is read', async () => {
    const bytes = Buffer.concat([Buffer.from('"'), Buffer.from([0xff]), Buffer.from('"\n1')]);
    expect(await read([bytes])).toEqual([
      { line: 1, error: 'unreadable_line' },
      { line: 2, value: 1 },
    ]);
  });

  test('of any length are never kept beyond the bound', async () => {
    const chunk = Buffer.alloc(600, 'x');
    const items = await read([chunk, chunk, chunk, Buffer.from('\n2\n')]);
    expect(items).toEqual([
      { line: 1, error: 'line_too_long', max: 1000 },
      { line: 2, value: 2 },
    ]);
  });

  test('an empty body has none', async () => {
    expect(await read([])).toEqual([]);
    expect(await read([Buffer.from('\n\n')])).toEqual([]);
  });
});
