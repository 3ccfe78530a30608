import { fakeClock } from '@pantau/runtime/testing';
import { expect, test, vi } from 'vitest';
import type { PartitionState } from '../domain/watermark.ts';
import { createFreshness, meanwhile, seldom, watched } from './freshness.ts';

const START = new Date('2026-01-05T02:00:00Z');
const caughtUp: PartitionState = {
  way: 'results',
  topic: 'scores',
  reader: 'reporting',
  partition: 0,
  low: 0,
  high: 1,
  next: 1,
  appendedAt: 1,
};

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

test('the first message after an idle night is no night of lag', async () => {
  const clock = fakeClock(START);
  let state: PartitionState = { ...caughtUp, appendedAt: START.getTime() - 9 * 3_600_000 };
  const { lag } = counting(async () => [state]);
  const freshness = createFreshness({ lag, clock });
  await freshness.read();
  clock.advance(10_000);
  state = { ...state, high: 2 };
  expect(await freshness.read()).toMatchObject({ watermark: START.getTime(), topics: [{ lagMessages: 1 }] });

  const unread = createFreshness({ lag, clock });
  expect((await unread.read()).watermark).toBe(state.appendedAt);
});

test('a partition without lag counts for nothing while another step of the way has some: its input may still come', async () => {
  const clock = fakeClock(START);
  const sent = START.getTime() - 1000;
  const before = { ...caughtUp, topic: 'submissions', reader: 'scoring', appendedAt: sent } as const;
  const after = { ...caughtUp, appendedAt: sent };
  let states: PartitionState[] = [{ ...before, high: 2 }, after];
  const freshness = createFreshness({ lag: { partitions: async () => states }, clock });
  expect((await freshness.read()).watermark).toBe(sent);
  clock.advance(10_000);
  states = [before, { ...after, high: 2 }];
  expect((await freshness.read()).watermark).toBe(sent);
});

test('one message in a quiet partition is as old as that partition was empty, however busy the others are', async () => {
  const clock = fakeClock(START);
  const quiet = { ...caughtUp, partition: 1, appendedAt: START.getTime() - 9 * 3_600_000 };
  const busy = { ...caughtUp, high: 2, appendedAt: START.getTime() - 100 };
  let states: PartitionState[] = [busy, quiet];
  const freshness = createFreshness({ lag: { partitions: async () => states }, clock });
  await freshness.read();
  clock.advance(2000);
  states = [
    { ...busy, appendedAt: clock.now().getTime() - 100 },
    { ...quiet, high: 2 },
  ];
  expect((await freshness.read()).watermark).toBe(START.getTime());
});

test('a list of cases has the watermark of the cases', async () => {
  const waiting = { ...caughtUp, way: 'cases', topic: 'cases', high: 2, appendedAt: START.getTime() - 100 } as const;
  const freshness = createFreshness({ lag: { partitions: async () => [caughtUp, waiting] }, clock: fakeClock(START) });
  expect(await freshness.watermark('results')).toBe(START.getTime());
  expect(await freshness.watermark()).toBe(START.getTime() - 100);
  expect(await freshness.watermark('cases')).toBe(START.getTime() - 100);
});

test('it is read also where nobody asks, until it is stopped', async () => {
  vi.useFakeTimers();
  const clock = fakeClock(START);
  const { lag, calls } = counting(async () => [caughtUp]);
  const { stop } = await watched(createFreshness({ lag, clock })).start();
  for (const _ of [1, 2, 3]) {
    clock.advance(2000);
    await vi.advanceTimersByTimeAsync(2000);
  }
  expect(calls()).toBe(3);
  await stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(calls()).toBe(3);
  vi.useRealTimers();
});

test('what takes long to load is loaded seldom, for all who ask at once, and again after a failure', async () => {
  const clock = fakeClock(START);
  let loads = 0;
  let takesMs = 0;
  let away = false;
  const rows = seldom(async () => {
    loads += 1;
    clock.advance(takesMs);
    if (away) throw new Error('away');
    return loads;
  }, clock);
  expect(await Promise.all([rows(), rows()])).toEqual([1, 1]);
  clock.advance(999);
  expect(await rows()).toBe(1);
  clock.advance(1);
  takesMs = 100;
  expect(await rows()).toBe(2);
  clock.advance(4_899);
  expect(await rows()).toBe(2);
  clock.advance(1);
  takesMs = 2_000;
  expect(await rows()).toBe(3);
  clock.advance(28_000);
  away = true;
  await expect(rows()).rejects.toThrow('away');
  away = false;
  expect(await rows()).toBe(5);
});

test('who asks while it is loaded anew gets what was loaded before, as long as that is some seconds old at most', async () => {
  const clock = fakeClock(new Date(0));
  const asked: { resolve: (value: number) => void; reject: (error: Error) => void }[] = [];
  const load = meanwhile(() => new Promise<number>((resolve, reject) => asked.push({ resolve, reject })), clock);
  const first = load();
  asked[0]?.resolve(1);
  expect(await first).toBe(1);
  clock.advance(3_999);
  expect([await load(), await load()]).toEqual([1, 1]);
  expect(asked).toHaveLength(2);
  asked[1]?.reject(new Error('away'));
  clock.advance(1);
  const late = load();
  const last = asked.at(-1);
  last?.reject(new Error('still away'));
  await expect(late).rejects.toThrow(/away/);
  const again = load();
  asked.at(-1)?.resolve(2);
  expect(await again).toBe(2);
});

test('while a rebuild swaps tables no answer calls itself fresher than the tables were before', async () => {
  const clock = fakeClock(START);
  let held: number | null | undefined = START.getTime() - 5_000;
  const freshness = createFreshness({ lag: { partitions: async () => [caughtUp] }, clock, held: async () => held });
  expect((await freshness.read()).watermark).toBe(START.getTime() - 5_000);
  clock.advance(1_000);
  held = null;
  expect((await freshness.read()).watermark).toBeNull();
  clock.advance(1_000);
  held = undefined;
  expect((await freshness.read()).watermark).toBe(START.getTime() + 2_000);
});
