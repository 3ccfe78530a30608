import { expect, test } from 'vitest';
import { LagWatch } from './lag-watch.ts';

const lag = (committed: number, end: number) => [{ topic: 't', partition: 0, committed, end }];
const never = () => 0;

test('a partition with messages that stand still for the limit is stalled', () => {
  const watch = new LagWatch(60_000);
  expect(watch.stalled(0, lag(5, 9), never)).toEqual([]);
  expect(watch.stalled(59_999, lag(5, 12), never)).toEqual([]);
  expect(watch.stalled(60_000, lag(5, 12), never)).toEqual(lag(5, 12));
});

test('an idle partition is not, however long', () => {
  const watch = new LagWatch(60_000);
  watch.stalled(0, lag(5, 5), never);
  expect(watch.stalled(600_000, lag(5, 5), never)).toEqual([]);
  expect(watch.stalled(600_001, lag(5, 6), never)).toEqual([]);
});

test('a commit or a batch at work starts the time anew', () => {
  const watch = new LagWatch(60_000);
  watch.stalled(0, lag(5, 9), never);
  expect(watch.stalled(60_000, lag(6, 9), never)).toEqual([]);
  expect(watch.stalled(120_000, lag(6, 9), () => 120_000)).toEqual([]);
  expect(watch.stalled(150_000, lag(6, 9), () => 120_000)).toEqual([]);
  expect(watch.stalled(180_000, lag(6, 9), () => 120_000)).toEqual(lag(6, 9));
});
