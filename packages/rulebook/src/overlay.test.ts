import { describe, expect, test } from 'vitest';
import { known } from '../test/known.ts';
import { madeUp } from '../test/made-up.ts';
import { parseWeight } from './numbers.ts';
import { applyOverlay, type OverlaySource, withOwnWeights } from './overlay.ts';
import { scoreUnit } from './unit-score.ts';
import type { UnitValue } from './unit-values.ts';

const overlay = (parts: OverlaySource['parts'], more: Partial<OverlaySource> = {}): OverlaySource => ({
  on: 'ORI-2023@1',
  version: 2,
  validity: { from: '2023', to: '2023', cite: 'decree' },
  citations: { decree: { confidence: 'certain', sources: ['https://example.org/decree'] } },
  parts,
  ...more,
});
const score = (code: string, value: number): UnitValue => ({ code, valueE4: value * 10_000, basis: 'score' });

describe('an overlay', () => {
  test('gives weights and scales where there were none: full marks on a scale of its own bring the whole weight', () => {
    const base = madeUp({
      dimensions: [
        {
          code: 'a',
          weight: '60%',
          indicators: [
            { code: 'a1', weight: null },
            { code: 'a2', weight: null },
          ],
        },
        { code: 'b', weight: '40%' },
      ],
    });
    expect(scoreUnit(base, [score('a1', 3), score('a2', 0), score('b', 50)])).toMatchObject({ reason: 'weights_unknown' });
    const scale = { min: '0', max: '3', step: '1' };
    const made = applyOverlay(
      base,
      overlay(
        [
          { code: 'a1', weight: '75%', scale, cite: 'decree' },
          { code: 'a2', weight: '25%', scale, cite: 'decree' },
        ],
        { on: 'MADE-UP@1', validity: { from: '2023', to: null, cite: 'decree' } },
      ),
    );
    // 60 × (0.75 × 3/3 + 0.25 × 1/3) + 40 × 0.5 = 70
    expect(scoreUnit(made, [score('a1', 3), score('a2', 1), score('b', 50)])).toMatchObject({
      score: 700_000,
      scoredAt: 'indicator',
    });
    expect(scoreUnit(made, [score('a1', 3), score('a2', 3), score('b', 100)])).toMatchObject({ score: 1_000_000 });
    expect(scoreUnit(made, [score('a1', 2.5), score('a2', 1), score('b', 50)])).toMatchObject({ reason: 'off_step' });
    expect(made).toMatchObject({
      version: 2,
      validity: { from: '2023', to: null },
      dimensions: [{ parts: [{ weightCited: { confidence: 'certain' }, scaleCited: { confidence: 'certain' } }, {}] }, {}],
    });
  });

  test('can give what an instrument needs to be scored at all, and does not pass its own citation off for the rest', () => {
    const base = madeUp({
      dimensions: [
        { code: 'a', weight: null },
        { code: 'b', weight: null },
      ],
    });
    expect(base.unitScore).toBeNull();
    const parts = ['a', 'b'].map((code) => ({ code, weight: '1/2', cite: 'decree' }));
    const made = applyOverlay(base, overlay(parts, { on: 'MADE-UP@1' }));
    expect(made.unitScore).toMatchObject({ missingDimension: 'refuse', missingCited: { confidence: 'unclear' } });
    expect(scoreUnit(made, [score('a', 50), score('b', 100)])).toMatchObject({ score: 750_000 });
  });

  test.each<[string, OverlaySource]>([
    ['no citation "hearsay"', overlay([{ code: 'IN', scale: { min: '0', max: '3', step: '1' }, cite: 'hearsay' }])],
    ['its version must be higher', overlay([], { version: 1 })],
    ['goes beyond', overlay([], { validity: { from: '2022', to: '2023', cite: 'decree' } })],
    ['goes beyond', overlay([], { validity: { from: '2023', to: '2024', cite: 'decree' } })],
    ['no citation "nowhere"', overlay([{ code: 'IN1', weight: '50%', cite: 'nowhere' }])],
    ['has no XX', overlay([{ code: 'XX', weight: '50%', cite: 'decree' }])],
    [
      'do not add up to one',
      overlay([
        { code: 'IN1', weight: '50%', cite: 'decree' },
        { code: 'IN2', weight: '49%', cite: 'decree' },
      ]),
    ],
    ['not a number', overlay([{ code: 'IN1', scale: { min: '0', max: '3,0', step: null }, cite: 'decree' }])],
  ])('that contradicts itself or its instrument does not load: %s', (message, wrong) => {
    expect(() => applyOverlay(known('ORI-2023'), wrong)).toThrow(message);
  });
});

describe('own weights', () => {
  test.each([
    ['own_weights_refused', 'ORI-2023', { IN: '100%' }],
    ['unknown_code', 'SKM-2017', { U10: '1/9' }],
    ['own_weights_total', 'SKM-2017', { U1: '2/9' }],
  ])('%s in %s', (refused, id, weights) => {
    const own = Object.fromEntries(Object.entries(weights).map(([code, weight]) => [code, parseWeight(weight)]));
    expect(withOwnWeights(known(id), own)).toEqual({ refused });
  });

  test('that are too fine to be exact are refused rather than rounded', () => {
    // Primes: their common denominator is some 10^12, with the four decimals of a value beyond 2^53.
    const thirds = [9973, 9967, 9949].flatMap((prime) => [
      { numerator: 1, denominator: prime * 3 },
      { numerator: prime - 1, denominator: prime * 3 },
    ]);
    const own = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`U${at + 1}`, thirds[at] ?? { numerator: 0, denominator: 1 }]),
    );
    expect(withOwnWeights(known('SKM-2017'), own)).toEqual({ refused: 'own_weights_too_fine' });
  });
});
