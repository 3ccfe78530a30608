import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const anyRising = fc
  .record({
    all: fc.array(fc.record({ value: fc.nat({ max: 40 }), rooms: fc.nat({ max: 8 }) }), { minLength: 1, maxLength: 6 }),
    step: fc.constantFrom(1, 3, 10),
    share: fc.nat({ max: 100 }),
  })
  .map(({ all, step, share }) => {
    const rising = all.map(({ value, rooms }) => ({ value, room: rooms * step }));
    const room = all.reduce((sum, { rooms }) => sum + rooms, 0);
    return { rising, step, steps: Math.floor((room * share) / 100) };
  });

test('shares exactly the steps there are, in whole steps, within the room of each', () => {
  fc.assert(
    fc.property(anyRising, ({ rising, step, steps }) => {
      const to = spread(rising, steps, step);
      const rises = to.map((value, index) => value - (rising[index]?.value ?? 0));
      expect(rises.reduce((sum, rise) => sum + rise, 0)).toBe(steps * step);
      for (const [index, rise] of rises.entries()) {
        expect(rise % step).toBe(0);
        expect(rise).toBeGreaterThanOrEqual(0);
        expect(rise).toBeLessThanOrEqual(rising[index]?.room ?? 0);
      }
    }),
    { numRuns: 500 },
  );
});

test('lifts the lowest first: nothing rises beyond what another with room was left at', () => {
  fc.assert(
    fc.property(anyRising, ({ rising, step, steps }) => {
      const to = spread(rising, steps, step);
      const left = to.filter((value, index) => value + step <= (rising[index]?.value ?? 0) + (rising[index]?.room ?? 0));
      const risen = to.filter((value, index) => value > (rising[index]?.value ?? 0));
      for (const value of risen) expect(value - step).toBeLessThanOrEqual(Math.min(...left));
    }),
    { numRuns: 500 },
  );
});
