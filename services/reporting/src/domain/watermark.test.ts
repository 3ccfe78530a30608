import { expect, test } from 'vitest';
import { caughtUpLanes, freshnessOf, type PartitionState } from './watermark.ts';

const NOW = 1_000_000;
const partition = (state: Partial<PartitionState>): PartitionState => ({
  way: 'results',
  topic: 'scores',
  reader: 'reporting',
  partition: 0,
  low: 0,
  high: 10,
  next: 10,
  appendedAt: NOW - 500,
  ...state,
});

test('without lag everything is in, until now', () => {
  expect(freshnessOf([partition({}), partition({ partition: 1, high: 0, next: undefined, appendedAt: undefined })], NOW)).toEqual(
    {
      watermark: NOW,
      ways: { results: NOW, observations: NOW, cases: NOW },
      topics: [{ topic: 'scores', reader: 'reporting', lagMessages: 0, watermark: NOW }],
    },
  );
});

test('the oldest append time over the partitions with lag counts, not that of idle ones', () => {
  const states = [
    partition({ partition: 0, appendedAt: 5 }),
    partition({ partition: 1, next: 7, appendedAt: NOW - 2000 }),
    partition({ partition: 2, next: 9, appendedAt: NOW - 3000 }),
    partition({ topic: 'submissions', high: 4, next: 4, appendedAt: 1 }),
  ];
  expect(freshnessOf(states, NOW)).toEqual({
    watermark: NOW - 3000,
    ways: { results: NOW - 3000, observations: NOW, cases: NOW },
    topics: [
      { topic: 'scores', reader: 'reporting', lagMessages: 4, watermark: NOW - 3000 },
      { topic: 'submissions', reader: 'reporting', lagMessages: 0, watermark: NOW },
    ],
  });
});

test('a partition that waits and of which nothing was ever written makes the watermark unknown', () => {
  const { watermark, topics } = freshnessOf(
    [partition({}), partition({ partition: 1, next: undefined, appendedAt: undefined })],
    NOW,
  );
  expect(watermark).toBeNull();
  expect(topics[0]).toEqual({ topic: 'scores', reader: 'reporting', lagMessages: 10, watermark: null });
});

test('cases that wait hold back the answers about cases, and no league', () => {
  const waiting = partition({ way: 'cases', topic: 'cases', next: 9, appendedAt: NOW - 4000 });
  expect(freshnessOf([partition({}), waiting], NOW)).toMatchObject({
    watermark: NOW - 4000,
    ways: { results: NOW, observations: NOW, cases: NOW - 4000 },
  });
  // Partitions of one number on two ways hold different keys: that one is empty says nothing of the other.
  expect(caughtUpLanes([partition({}), waiting])).toEqual(['results/0']);
});

test('a written offset beyond the end that was read a moment before is no lag', () => {
  expect(freshnessOf([partition({ high: 10, next: 12 })], NOW).topics[0]?.lagMessages).toBe(0);
});

test('messages that retention took away are not waited for', () => {
  expect(freshnessOf([partition({ low: 8, high: 10, next: 3 })], NOW).topics[0]?.lagMessages).toBe(2);
});

test('what scoring has not judged holds the watermark back, though this sink has written all there is', () => {
  const waiting = partition({ topic: 'submissions', reader: 'scoring', high: 20, next: 15, appendedAt: NOW - 9000 });
  const { watermark, topics } = freshnessOf(
    [waiting, partition({ topic: 'submissions', high: 20, next: 20 }), partition({})],
    NOW,
  );
  expect(watermark).toBe(NOW - 9000);
  expect(topics.map(({ topic, reader, lagMessages }) => [topic, reader, lagMessages])).toEqual([
    ['submissions', 'scoring', 5],
    ['submissions', 'reporting', 0],
    ['scores', 'reporting', 0],
  ]);
});

test.each([
  ['what was done since the partition last stood empty', NOW - 500, NOW - 9000, NOW - 500],
  ['when nothing last waited anywhere', NOW - 9000, NOW - 500, NOW - 500],
  ['when nothing last waited anywhere, though nothing was ever done', undefined, NOW - 500, NOW - 500],
])('a partition that lags is held at %s', (_, appendedAt, caughtUpAt, expected) => {
  expect(
    freshnessOf(
      [partition({ next: 9, appendedAt })],
      NOW,
      caughtUpAt === undefined ? undefined : new Map([['results/0', caughtUpAt]]),
    ).watermark,
  ).toBe(expected);
});
