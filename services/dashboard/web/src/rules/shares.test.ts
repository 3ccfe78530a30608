import { instruments } from '@pantau/rulebook';
import { expect, test } from 'vitest';
import { type SharedPart, sharesOfTree } from './shares.ts';

test.each(instruments().map((each) => [each.id, each] as const))(
  '%s: known shares of a level add up to the level above',
  (_, { dimensions }) => {
    const check = (parts: readonly SharedPart[], whole: number | null): void => {
      if (parts.length === 0) return;
      const shares = parts.map(({ share }) => share);
      if (whole !== null && shares.every((share) => share !== null)) {
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(whole, 10);
      }
      for (const { parts: below, share } of parts) check(below, share);
    };
    check(sharesOfTree(dimensions), 1);
  },
);

test('nothing below an unknown weight has a share', () => {
  const cited = { confidence: 'unclear', sources: [] } as const;
  const part = { level: 'indicator', name: { id: '', en: '' }, scale: { min: 0, max: 10_000, step: null }, cited } as const;
  const facts = { ...part, lever: true, themes: [], weightCited: cited };
  const half = { numerator: 1, denominator: 2 };
  const [shared] = sharesOfTree([
    { ...facts, code: 'A', weight: null, parts: [{ ...facts, code: 'A1', weight: half, parts: [] }] },
  ]);
  expect(shared?.share).toBeNull();
  expect(shared?.parts[0]?.share).toBeNull();
});
