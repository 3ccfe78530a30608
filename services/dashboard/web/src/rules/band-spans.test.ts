import { instruments } from '@pantau/rulebook';
import { expect, test } from 'vitest';
import { bandSpans } from './band-spans.ts';

const drawable = instruments().filter(({ bands }) => bands.length > 0 && bands.every(({ from }) => from !== null));

test.each(drawable.map((each) => [each.id, each] as const))('the bands of %s fill its scale without a gap', (_, instrument) => {
  const spans = bandSpans(instrument);
  expect(spans[0]?.to).toBe(instrument.scale.max);
  expect(spans.at(-1)?.from).toBe(instrument.scale.min);
  spans.slice(1).forEach((span, index) => {
    expect(span.to).toBe((spans[index]?.from ?? Number.NaN) - 100);
  });
  expect(spans.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
});

test('bands of which no cut is known are drawn alike and have no edges', () => {
  const band = {
    label: { id: '', en: '' },
    zone: null,
    from: null,
    alsoPrinted: [],
    cited: { confidence: 'unclear', sources: [] },
  } as const;
  const scale = { min: 0, max: 10_000_000, cited: band.cited };
  expect(
    bandSpans({
      bands: [
        { ...band, category: 'H' },
        { ...band, category: 'M' },
      ],
      scale,
    }),
  ).toMatchObject([
    { from: null, to: null, share: 0.5 },
    { from: null, to: null, share: 0.5 },
  ]);
});
