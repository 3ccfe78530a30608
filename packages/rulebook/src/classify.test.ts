import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known, meaning } from '../test/known.ts';
import vectors from '../test/vectors.json' with { type: 'json' };
import { instruments } from './instruments.ts';
import { formatScore, parseDecimal } from './numbers.ts';

const withCuts = instruments().filter(({ bands }) => bands.some(({ from }) => from !== null));

describe('classify', () => {
  test('answers with the band, the next one and the margins', () => {
    const { nextBand, ...rest } = meaning(known('ORI-2022'), 778_700);
    expect(rest).toEqual({
      category: 'C',
      label: { id: 'Kualitas Sedang', en: 'Medium quality' },
      zone: 'kuning',
      marginBelow: 238_700,
    });
    expect(nextBand).toEqual({ category: 'B', zone: 'hijau', from: 780_000, gap: 1_300 });
  });

  test.each([
    ['ORI-2022', '77.9949', 'C'],
    ['ORI-2022', '77.995', 'B'],
    ['ORI-2022', '78', 'B'],
    ['ORI-2022', '87.9949', 'B'],
    ['ORI-2022', '87.995', 'A'],
    ['ORI-2024', '53.99', 'D'],
    ['ORI-2024', '53.995', 'C'],
    ['ORI-2024', '31.99', 'E'],
    ['ORI-2024', '32', 'D'],
    ['ORI-2021', '50.99', 'M'],
    ['ORI-2021', '50.995', 'K'],
    ['ORI-2021', '80.99', 'K'],
    ['ORI-2021', '81', 'H'],
    ['ORI-2016', '50.00', 'M'],
    ['ORI-2016', '50.01', 'K'],
  ])('%s: %s is %s', (id, score, category) => {
    expect(meaning(known(id), parseDecimal(score) ?? Number.NaN).category).toBe(category);
  });

  test('the gap is what the rounded score lacks, so 77.995 lacks nothing to B', () => {
    expect(meaning(known('ORI-2022'), 779_950)).toMatchObject({ category: 'B', marginBelow: 0 });
    expect(meaning(known('ORI-2022'), 779_900).nextBand).toMatchObject({ gap: 100 });
  });

  test('nothing is above the best band and nothing below the lowest', () => {
    expect(meaning(known('ORI-2023'), 1_000_000)).toMatchObject({ category: 'A', nextBand: null, marginBelow: 120_000 });
    expect(meaning(known('ORI-2023'), 0)).toMatchObject({
      category: 'E',
      marginBelow: null,
      nextBand: { category: 'D', gap: 320_000 },
    });
  });

  test.each(withCuts)(
    '$id has exactly one band for every score of its scale in steps of 0.01, never a worse one for a better score',
    (instrument) => {
      const order = instrument.bands.map(({ category }) => category);
      let last = order.length - 1;
      for (let e4 = instrument.scale.min; e4 <= instrument.scale.max; e4 += 100) {
        const { category, zone, nextBand } = meaning(instrument, e4);
        const place = order.indexOf(category);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(last - place === 0 || last - place === 1).toBe(true);
        last = place;
        expect(zone).toBe(instrument.bands[place]?.zone);
        expect(nextBand === null).toBe(place === 0);
      }
      expect(last).toBe(0);
    },
  );

  test('a score is classified as the one that is shown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...withCuts), fc.integer({ min: 0, max: 1_000_000 }), (instrument, e4) => {
        expect(meaning(instrument, e4)).toEqual(meaning(instrument, parseDecimal(formatScore(e4) ?? '') ?? Number.NaN));
      }),
    );
  });

  test.each(vectors.classifications)(
    '$institution, $instrument: $score was printed as $zone',
    ({ instrument, score, zone, category }) => {
      const found = meaning(known(instrument), parseDecimal(score) ?? Number.NaN);
      expect(found.zone).toBe(zone);
      if (category !== undefined) expect(found.category).toBe(category);
    },
  );
});
