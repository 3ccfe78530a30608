import { expect, it } from 'vitest';
import type { ScoringStore } from '../ports.ts';
import { startOffset } from './start-offset.ts';

it.each([
  ['nothing is known anywhere: from the beginning', undefined, undefined, 0],
  ['both agree', 8, 8, 8],
  ['the group has forgotten: from where the store is', 8, undefined, 8],
  ['the store is a batch ahead, after a crash: what was rejected is seen again', 12, 8, 8],
  ['the store was restored from a backup: back to where it is', 3, 8, 3],
  ['the store is new and the group is not: all of it again', undefined, 8, 0],
])('%s', async (_name, stored, committed, expected) => {
  expect(await answer({ stored, committed })).toBe(expected);
});

it('a store beyond the end of the log is refused: the topic is not the one that was folded', async () => {
  await expect(answer({ stored: 13 })).rejects.toThrow('made anew');
});

it('a log that begins after what is due is refused: what lay between would be missing for ever', async () => {
  await expect(answer({ stored: 3, low: 4 })).rejects.toThrow('begins at 4');
  expect(await answer({ stored: 4, low: 4 })).toBe(4);
});

function answer({ stored, committed, low = 0 }: { stored?: number | undefined; committed?: number | undefined; low?: number }) {
  const store: Pick<ScoringStore, 'nextOffset'> = { nextOffset: async () => stored };
  const admin = {
    groupOffsets: async () => [{ partition: 4, offset: committed }],
    endOffsets: async () => [{ partition: 4, low, high: 12 }],
  };
  return startOffset(store, admin, 'scoring')('pantau.submissions.v1', 4);
}
