import { expect, it } from 'vitest';
import { fill, judgeRevision, KEPT_IDS, type Slot } from './slot.ts';

const empty = undefined;
const first: Slot = { revision: 1, withdrawn: false, applied: ['a'] };
const second: Slot = { revision: 2, withdrawn: false, applied: ['a', 'b'] };
const gone: Slot = { revision: 3, withdrawn: true, applied: ['a', 'b', 'w'] };

it.each([
  ['the first of all', empty, { eventId: 'a', revision: 1, withdraws: false }, 'applied', []],
  ['the first that arrives need not be revision 1', empty, { eventId: 'x', revision: 7, withdraws: false }, 'applied', []],
  ['nothing to withdraw', empty, { eventId: 'w', revision: 1, withdraws: true }, 'rejected', ['nothing_to_withdraw']],
  ['the same again', first, { eventId: 'a', revision: 1, withdraws: false }, 'duplicate', []],
  [
    'the same revision, other content',
    first,
    { eventId: 'x', revision: 1, withdraws: false },
    'conflict',
    ['same_revision_other_content'],
  ],
  ['a later revision', first, { eventId: 'b', revision: 2, withdraws: false }, 'applied', []],
  ['a late double of an old revision', second, { eventId: 'a', revision: 1, withdraws: false }, 'duplicate', []],
  ['an old revision never seen', second, { eventId: 'x', revision: 1, withdraws: false }, 'stale', ['older_revision']],
  [
    'a withdrawal that does not raise the revision',
    second,
    { eventId: 'w', revision: 2, withdraws: true },
    'conflict',
    ['same_revision_other_content'],
  ],
  ['a withdrawal', second, { eventId: 'w', revision: 3, withdraws: true }, 'applied', []],
  ['the withdrawal again', gone, { eventId: 'w', revision: 3, withdraws: true }, 'duplicate', []],
  ['a second withdrawal', gone, { eventId: 'v', revision: 4, withdraws: true }, 'rejected', ['already_withdrawn']],
  ['back after a withdrawal', gone, { eventId: 'c', revision: 4, withdraws: false }, 'applied', []],
])('%s', (_name, slot, input, outcome, reasons) => {
  expect(judgeRevision(slot, input)).toEqual({ outcome, reasons });
});

it('keeps a bounded list of ids: an older double is stale, a kept one a duplicate', () => {
  const filled = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ eventId: `e${at + 1}`, revision: at + 1, withdraws: false })).reduce<
      Slot | undefined
    >((slot, revision) => fill(slot, revision), undefined);
  const slot = filled(1_000);
  expect(slot?.applied).toHaveLength(KEPT_IDS);
  expect(slot?.revision).toBe(1_000);
  const again = (n: number) => judgeRevision(slot, { eventId: `e${n}`, revision: n, withdraws: false }).outcome;
  expect([again(1_000), again(1_001 - KEPT_IDS), again(1_000 - KEPT_IDS)]).toEqual(['duplicate', 'duplicate', 'stale']);
});

it('keeps the chain of what was applied', () => {
  expect(fill(second, { eventId: 'w', revision: 3, withdraws: true })).toEqual(gone);
});
