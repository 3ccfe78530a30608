import fc from 'fast-check';
import { expect, it } from 'vitest';
import { count, newTally, type RowResult, total } from './tally.ts';

const result = fc.oneof(
  fc.constant<RowResult>({ status: 'accepted' }),
  fc
    .constantFrom('unknown_instrument', 'out_of_scale', 'required')
    .map((code): RowResult => ({ status: 'rejected', errors: [{ pointer: '/0/x', code, message: 'm' }] })),
  fc.constant<RowResult>({ status: 'rejected' }),
);

it('counts every row once: read = accepted + rejected + waiting', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(result, fc.integer({ min: 1, max: 9 }))), (items) => {
      const tally = newTally();
      for (const [each, rows] of items) count(tally, each, { at: 'f:2', rows, instrument: 'ORI-2025' });
      const rows = items.reduce((sum, [, n]) => sum + n, 0);
      expect(tally.accepted + total(tally.rejected) + total(tally.waiting)).toBe(rows);
    }),
  );
});

it('tells rows that wait for their instrument from rows that are wrong', () => {
  const tally = newTally();
  const errors = [{ pointer: '/3/instrument', code: 'unknown_instrument', message: 'Instrumen tidak dikenal.' }];
  count(tally, { status: 'rejected', errors }, { at: 'f:5', rows: 1, instrument: 'ORI-2025' });
  count(
    tally,
    { status: 'rejected', errors: [{ ...errors[0]!, code: 'out_of_scale' }] },
    { at: 'f:6', rows: 1, instrument: 'ORI-2022' },
  );
  expect([...tally.waiting]).toEqual([['ORI-2025', 1]]);
  expect([...tally.rejected]).toEqual([['out_of_scale', 1]]);
  expect(tally.examples).toEqual([{ at: 'f:6', code: 'out_of_scale', message: 'Instrumen tidak dikenal. (/3/instrument)' }]);
});
