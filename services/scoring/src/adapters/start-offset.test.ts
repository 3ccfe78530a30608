import { expect, it } from 'vitest';
import type { ScoringStore } from '../ports.ts';
import { startOffset } from './start-offset.ts';

it.each([
  ['nothing is known anywhere: from the beginning', undefined, undefined, undefined],
  ['both agree', 8, 8, undefined],
  ['the store is a batch ahead, after a crash: what was rejected is seen again', 12, 8, undefined],
  ['the store was restored from a backup: back to where it is', 3, 8, 3],
  ['the store is new and the group is not: all of it again', undefined, 8, 0],
])('%s', async (_name, stored, committed, expected) => {
  const store: Pick<ScoringStore, 'nextOffset'> = { nextOffset: async () => stored };
  const admin = { groupOffsets: async () => [{ partition: 4, offset: committed }], endOffsets: endsAt(12) };
  expect(await startOffset(store, admin, 'scoring')('pantau.submissions.v1', 4)).toBe(expected);
});

it('a store beyond the end of the log is refused: the topic is not the one that was folded', async () => {
  const store: Pick<ScoringStore, 'nextOffset'> = { nextOffset: async () => 13 };
  const admin = { groupOffsets: async () => [{ partition: 4, offset: undefined }], endOffsets: endsAt(12) };
  await expect(startOffset(store, admin, 'scoring')('pantau.submissions.v1', 4)).rejects.toThrow('made anew');
});

function endsAt(high: number) {
  return async () => [{ partition: 4, low: 0, high }];
}
