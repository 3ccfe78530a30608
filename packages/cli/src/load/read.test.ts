import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FILE_KINDS } from './items.ts';
import { readItems, UnknownFileError } from './read.ts';

const folders: string[] = [];
function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-read-'));
  folders.push(folder);
  const path = join(folder, 'file.csv');
  writeFileSync(path, text);
  return path;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const columns = FILE_KINDS.find((kind) => kind.name === 'rosters')?.columns ?? [];
const row = (unit: string) => columns.map((column) => (column === 'unit_name' ? unit : column));
const itemsOf = async (text: string) => Array.fromAsync((await readItems(fileOf(text))).items);

describe('a CSV file', () => {
  it.each([',', ';'])('is read with %s between its cells, with or without a byte order mark', async (delimiter) => {
    const text = [columns, row('PTSP'), row('Disdukcapil')].map((cells) => cells.join(delimiter)).join('\r\n');
    for (const bom of ['', '\uFEFF']) {
      const items = await itemsOf(bom + text);
      expect(items).toMatchObject([{ rows: 2, line: 2, body: { units: [{ name: 'PTSP' }, { name: 'Disdukcapil' }] } }]);
    }
  });

  it('with a header and no rows has no items', async () => {
    expect(await itemsOf(`${columns.join(',')}\n`)).toEqual([]);
  });

  it.each(['', 'a,b,c\n1,2,3\n', 'x'.repeat(200_000)])('with another header is not known (%#)', async (text) => {
    await expect(readItems(fileOf(text))).rejects.toThrow(UnknownFileError);
  });
});
