import { describe, expect, test } from 'vitest';
import { instruments, type Part } from '../src/index.ts';
import { known } from './known.ts';

const shareOf = ({ weight }: Part): string => (weight === null ? '?' : String((100 * weight.numerator) / weight.denominator));
const shares = (parts: readonly Part[]): string => parts.map(shareOf).join(' ');
const levers = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => (part.lever ? levers(part.parts) : [part.code]));

describe('the files say what was published', () => {
  test.each([
    ['ORI-2013', '0-1000', 'H hijau null, K kuning null, M merah null'],
    ['ORI-2015', '0-75', 'H hijau 61, K kuning 39, M merah 0'],
    ['ORI-2016', '0-100', 'H hijau 81, K kuning 50.01, M merah 0'],
    ['ORI-2021', '0-100', 'H hijau 81, K kuning 51, M merah 0'],
    ['ORI-2022', '0-100', 'A hijau 88, B hijau 78, C kuning 54, D merah 32, E merah 0'],
    ['ORI-2023', '0-100', 'A hijau 88, B hijau 78, C kuning 54, D merah 32, E merah 0'],
    ['ORI-2024', '0-100', 'A hijau 88, B hijau 78, C kuning 54, D merah 32, E merah 0'],
    ['ORI-2025', '0-100', 'TERTINGGI null 88, TINGGI null 78, SEDANG null 54, RENDAH null 32, TERENDAH null 0'],
    ['PEKPPP-2017', '0-5', ''],
    [
      'PEKPPP-2022',
      '0-5',
      'A null 4.51, A- null 4.01, B null 3.51, B- null 3.01, C null 2.51, C- null 2.01, D null 1.51, E null 1.01, F null 0',
    ],
    ['IKM-2004', '25-100', 'A null 81.26, B null 62.51, C null 43.76, D null 25'],
    ['SKM-2017', '25-100', 'A null 88.31, B null 76.61, C null 65, D null 25'],
  ])('%s is scored on %s and cut at %s', (id, scale, cuts) => {
    const { scale: of, bands } = known(id);
    expect(`${of.min / 10_000}-${of.max / 10_000}`).toBe(scale);
    const points = (from: number | null) => (from === null ? 'null' : from / 10_000);
    expect(bands.map(({ category, zone, from }) => `${category} ${zone} ${points(from)}`).join(', ')).toBe(cuts);
  });

  test.each([
    ['ORI-2022', '21.85 32.37 24.24 21.54'],
    ['ORI-2023', '21.85 32.37 24.24 21.54'],
    ['ORI-2024', '21.85 32.37 24.24 21.54'],
    ['ORI-2025', '70 30'],
    ['PEKPPP-2017', '? ? ? ? ? ?'],
    ['PEKPPP-2022', '0 75 25'],
    ['ORI-2016', Array(10).fill('?').join(' ')],
  ])('the dimensions of %s weigh %s percent', (id, weights) => {
    expect(shares(known(id).dimensions)).toBe(weights);
  });

  test('PEKPPP-2022: six aspects and thirty indicators of F-02 have weights, the queue has none, and users give one value', () => {
    const [self, evaluators, users] = known('PEKPPP-2022').dimensions;
    const aspects = evaluators?.parts ?? [];
    expect(shares(aspects)).toBe('24 25 18 11 10 12 0');
    expect(aspects.slice(0, 6).map(({ parts }) => shares(parts))).toEqual([
      '17 14 7 14 10 17 7 7 7',
      '10 20 20 20 30',
      '15 23 20 20 11 11',
      '30 20 20 30',
      '20 25 25 30',
      '50 50',
    ]);
    const indicators = aspects.flatMap(({ parts }) => parts);
    expect(indicators).toHaveLength(31);
    for (const { scale } of indicators) expect(scale).toEqual({ min: 0, max: 50_000, step: 10_000 });
    expect(shares(users?.parts ?? [])).toBe(Array(14).fill('?').join(' '));
    expect(users?.scale.step).toBeNull();
    expect(self?.parts).toEqual([]);
  });

  test.each([
    ['SKM-2017', 9],
    ['IKM-2004', 14],
  ])('%s has %i elements of equal weight, exactly', (id, count) => {
    const { conversion, dimensions } = known(id);
    const elements = dimensions.flatMap(({ parts }) => parts);
    expect(elements.map(({ weight }) => weight)).toEqual(Array(count).fill({ numerator: 1, denominator: count }));
    for (const { scale } of elements) expect(scale).toEqual({ min: 10_000, max: 40_000, step: null });
    expect(conversion).toBe(25);
  });

  test('what users perceive is no lever, and all else is', () => {
    const fixed = instruments().flatMap(({ id, dimensions }) => levers(dimensions).map((code) => `${id} ${code}`));
    expect(fixed).toEqual(['ORI-2022 OU', 'ORI-2023 OU', 'ORI-2024 OU', 'ORI-2025 PR.2', 'ORI-2025 T', 'PEKPPP-2022 F-03']);
  });

  test('only what a source says is averaged, weighted by others, or judged on a second axis', () => {
    const told = instruments().map(({ id, rollUp, ownWeights, secondAxis }) =>
      [id, rollUp.method, ownWeights && 'own weights', secondAxis?.suffix.id].filter(Boolean).join(' '),
    );
    expect(told).toEqual([
      'ORI-2013',
      'ORI-2015',
      'ORI-2016 mean_of_products',
      'ORI-2021 mean_of_products',
      'ORI-2022 mean_of_units',
      'ORI-2023 mean_of_units',
      'ORI-2024 mean_of_units',
      'ORI-2025 mean_of_units Tanpa Maladministrasi',
      'PEKPPP-2017',
      'PEKPPP-2022 mean_of_units',
      'IKM-2004',
      'SKM-2017 own weights',
    ]);
  });
});
