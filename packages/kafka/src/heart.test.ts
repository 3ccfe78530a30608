import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startHeart } from './heart.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function heart(beat: () => Promise<void>) {
  const seen = { lost: 0, hung: 0 };
  const running = startHeart(beat, {
    everyMs: 1_000,
    deadlineMs: 10_000,
    onLost: () => {
      seen.lost += 1;
    },
    onHung: () => {
      seen.hung += 1;
    },
  });
  return { seen, running };
}

const brokerError = (type: string) => Object.assign(new Error(type), { type });

test('beats until stopped', async () => {
  const beat = vi.fn(async () => {});
  const { running } = heart(beat);
  await vi.advanceTimersByTimeAsync(3_000);
  running.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(beat).toHaveBeenCalledTimes(3);
});

test('goes on through a rebalance and a lost connection', async () => {
  let turn = 0;
  const beat = vi.fn(async () => {
    turn += 1;
    if (turn === 1) throw brokerError('REBALANCE_IN_PROGRESS');
    if (turn === 2) throw new Error('connection closed');
  });
  const { seen, running } = heart(beat);
  await vi.advanceTimersByTimeAsync(3_000);
  running.stop();
  expect(beat).toHaveBeenCalledTimes(3);
  expect(seen).toEqual({ lost: 0, hung: 0 });
});

test('says so once when the broker no longer knows the member', async () => {
  const { seen } = heart(async () => {
    throw Object.assign(new Error('wrapped'), { cause: brokerError('UNKNOWN_MEMBER_ID') });
  });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(seen).toEqual({ lost: 1, hung: 0 });
});

test('does not beat for ever for a handler that hangs', async () => {
  const beat = vi.fn(async () => {});
  const { seen } = heart(beat);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(beat).toHaveBeenCalledTimes(10);
  expect(seen).toEqual({ lost: 0, hung: 1 });
});
