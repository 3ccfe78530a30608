import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regions } from '@pantau/rulebook';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInIndonesia } from '../../domain/place.ts';
import { loadPlaces } from './places.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pantau-places-'));
});
afterAll(() => rm(folder, { recursive: true }));

const collection = (features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const square = (properties: object, west: number, south: number, east: number, north: number) => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});
async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('the nearest known place', async () => {
  const places = await loadPlaces();

  test.each([
    ['Bandar Lampung', -5.39, 105.26, '18.71'],
    ['Metro', -5.1131, 105.3067, '18.72'],
    ['the National Monument', -6.1754, 106.8272, '31.71'],
    ['Blok M', -6.2444, 106.7981, '31.74'],
    ['Bandung', -6.9147, 107.6098, '32.73'],
    ['Jayapura, in Papua', -2.5337, 140.7181, '91.71'],
    ['Merauke, in Papua Selatan', -8.4932, 140.4018, '93.01'],
    ['Nabire, in Papua Tengah', -3.3667, 135.4833, '94.01'],
    ['Wamena, in Papua Pegunungan', -4.0951, 138.9468, '95.01'],
    ['Sorong, in Papua Barat Daya', -0.8762, 131.2558, '96.71'],
  ])('%s', (_, lat, lon, regency) => {
    const found = places.find(lat, lon);
    expect(found).toMatchObject({ regency, province: regency.slice(0, 2), approximate: true, by: 'nearest' });
    expect(found?.distanceKm).toBeLessThan(10);
  });

  test('is none abroad, nor on the high sea', () => {
    expect(places.find(51.5, 0)).toBeUndefined();
    expect(places.find(-10.5, 100)).toBeUndefined();
  });
});

test('every regency and city has a point, all of them in Indonesia', async () => {
  const path = new URL('../../gen/gazetteer.json', import.meta.url);
  const gazetteer = JSON.parse(await readFile(path, 'utf8')) as Record<string, number[]>;
  expect(Object.keys(gazetteer).sort()).toEqual(
    regions()
      .filter(({ kind }) => kind !== 'province')
      .map(({ code }) => code)
      .sort(),
  );
  for (const points of Object.values(gazetteer))
    for (let at = 0; at < points.length; at += 2)
      expect(isInIndonesia({ lat: points[at] ?? 0, lon: points[at + 1] ?? 0 })).toBe(true);
});

describe('boundaries', () => {
  test('decide where they cover a point, and say when its accuracy reaches across', async () => {
    const path = await file(
      'two.json',
      collection([square({ code: '18.71' }, 105.2, -5.5, 105.3, -5.3), square({ KDPKAB: '1803' }, 105.3, -5.5, 105.4, -5.3)]),
    );
    const places = await loadPlaces(path);
    expect(places.find(-5.4, 105.25, 50)).toEqual({
      ...{ regency: '18.71', province: '18', approximate: false, distanceKm: 0, by: 'boundary', nearBorder: false },
    });
    expect(places.find(-5.4, 105.299, 200)).toMatchObject({ regency: '18.71', nearBorder: true });
    expect(places.find(-5.4, 105.301)).toMatchObject({ regency: '18.03', by: 'boundary', nearBorder: false });
    expect(places.find(-6.1754, 106.8272)).toMatchObject({ regency: '31.71', by: 'nearest' });
  });

  test('leave out holes', async () => {
    const ring = [
      [105.24, -5.42],
      [105.26, -5.42],
      [105.26, -5.38],
      [105.24, -5.38],
      [105.24, -5.42],
    ];
    const outer = square({ code: '18.03' }, 105.2, -5.5, 105.3, -5.3);
    outer.geometry.coordinates.push(ring);
    const places = await loadPlaces(await file('hole.json', collection([outer])));
    expect(places.find(-5.4, 105.21)).toMatchObject({ regency: '18.03', by: 'boundary' });
    expect(places.find(-5.4, 105.25)).toMatchObject({ by: 'nearest' });
  });

  test.each([
    ['no JSON', 'hello', 'no GeoJSON'],
    ['a code that is nobody’s', collection([square({ code: '99.99' }, 105, -6, 106, -5)]), 'no regency'],
    ['a province', collection([square({ code: '18' }, 105, -6, 106, -5)]), 'no regency'],
    ['nothing in it', collection([]), 'no GeoJSON'],
  ])('do not start the service with %s', async (name, content, message) => {
    await expect(loadPlaces(await file(`${name}.json`, content))).rejects.toThrow(message);
  });
});
