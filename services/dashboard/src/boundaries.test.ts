import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readBoundaries } from './boundaries.ts';

const dir = mkdtempSync(join(tmpdir(), 'pantau-boundaries-'));
afterAll(() => rmSync(dir, { recursive: true }));

const square = [
  [
    [105, -5],
    [106, -5],
    [106, -6],
    [105, -5],
  ],
];

function file(content: unknown): string {
  const path = join(dir, 'boundaries.geojson');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const province = (code: unknown) => ({
  type: 'Feature',
  properties: { code },
  geometry: { type: 'Polygon', coordinates: square },
});

test('keeps a file as it is, compressed', async () => {
  const given = { type: 'FeatureCollection', source: 'BIG 2024', features: [province('18')] };
  expect(JSON.parse(gunzipSync(await readBoundaries(file(given))).toString())).toEqual(given);
});

test.each([
  ['no provinces', { type: 'FeatureCollection', features: [] }],
  ['a name for a code', { type: 'FeatureCollection', features: [province('Lampung')] }],
  ['something else', { items: [] }],
  ['no JSON', '<html>'],
])('refuses %s', async (_, content) => {
  await expect(readBoundaries(file(content))).rejects.toThrow();
});
