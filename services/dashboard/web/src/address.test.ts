import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './address.ts';

test('writes an address that people can read and type', () => {
  expect(stringifySearch({ period: '2022', kind: ['regency', 'city'], province: undefined })).toBe(
    '?period=2022&kind=regency,city',
  );
  expect(stringifySearch({})).toBe('');
});

test('reads back what it wrote, whatever the text', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1 })), (search) => {
      expect(parseSearch(stringifySearch(search))).toEqual({ ...search });
    }),
  );
});
