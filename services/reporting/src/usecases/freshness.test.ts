import { fakeClock } from '@pantau/runtime/testing';
import { expect, test } from 'vitest';
import type { PartitionState } from '../domain/watermark.ts';
import { createFreshness } from './freshness.ts';

const START = new Date('2026-01-05T02:00:00Z');
const caughtUp: PartitionState = { topic: 'scores', reader: 'reporting', partition: 0, low: 0, high: 1, next: 1, appendedAt: 1 };

function counting(answer: () => Promise<readonly PartitionState[]>) {
  let calls = 0;
  return {
    calls: () => calls,
    lag: {
      partitions() {
        calls += 1;
        return answer();
      },
    },
  };
}

test('is read at most once a second, and once for all who ask at the same time', async () => {
  const clock = fakeClock(START);
  const { lag, calls } = counting(async () => [caughtUp]);
  const freshness = createFreshness({ lag, clock });
  await Promise.all([freshness.read(), freshness.read(), freshness.watermark()]);
  clock.advance(999);
  await freshness.read();
  expect(calls()).toBe(1);
  clock.advance(1);
  expect((await freshness.read()).watermark).toBe(START.getTime() + 1000);
  expect(calls()).toBe(2);
});

test('a list gets the watermark read last while the broker is away, and null when there was none', async () => {
  const clock = fakeClock(START);
  let away = true;
  const { lag } = counting(async () => {
    if (away) throw new Error('away');
    return [caughtUp];
  });
  const freshness = createFreshness({ lag, clock });
  expect(await freshness.watermark()).toBeNull();
  away = false;
  expect(await freshness.watermark()).toBe(START.getTime());
  away = true;
  clock.advance(5000);
  expect(await freshness.watermark()).toBe(START.getTime());
  await expect(freshness.read()).rejects.toThrow('away');
});

test('a list does not wait for a broker that does not answer', async () => {
  const { lag } = counting(() => new Promise(() => {}));
  expect(await createFreshness({ lag, clock: fakeClock(START) }).watermark()).toBeNull();
});
