import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../address.ts';
import { KINDS } from '../shared/kind.ts';
import { type LeagueSearch, readLeagueSearch, SORTS } from './league-search.ts';

test('reads the address of the league', () => {
  expect(readLeagueSearch(parseSearch('?family=ORI&period=2022&province=18&kind=regency,city&sort=name&order=desc'))).toEqual({
    family: 'ORI',
    period: '2022',
    province: '18',
    kind: ['regency', 'city'],
    sort: 'name',
    order: 'desc',
  });
});

test('leaves out what is malformed, and keeps the rest', () => {
  expect(
    readLeagueSearch({ family: '<b>', period: 'abc', province: '18.72', kind: 'city,village', sort: 'luck', order: 'up' }),
  ).toEqual({ kind: ['city'] });
});

test('every search that can be chosen survives the address', () => {
  const search = fc.record(
    {
      family: fc.constantFrom('ORI', 'PEKPPP', 'SKM'),
      period: fc.constantFrom('2022', '2024-Q1'),
      province: fc.constantFrom('11', '94'),
      kind: fc.subarray([...KINDS], { minLength: 1 }),
      sort: fc.constantFrom(...SORTS),
      order: fc.constantFrom('asc' as const, 'desc' as const),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(search, (chosen: LeagueSearch) => {
      expect(readLeagueSearch(parseSearch(stringifySearch({ ...chosen })))).toEqual({ ...chosen });
    }),
  );
});

test('never throws, whatever an address says', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (raw) => void readLeagueSearch(raw)));
});
