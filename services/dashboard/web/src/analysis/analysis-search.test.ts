import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../address.ts';
import { KINDS } from '../shared/kind.ts';
import { type AnalysisSearch, readAnalysisSearch } from './analysis-search.ts';

test('reads the address of a page of analysis', () => {
  expect(
    readAnalysisSearch(
      parseSearch('?family=ORI&period=2022&province=18&kind=regency,city&borders=today&asOf=2026-03-01T10:00%2B07:00'),
    ),
  ).toEqual({
    family: 'ORI',
    period: '2022',
    province: '18',
    kind: ['regency', 'city'],
    borders: 'today',
    asOf: '2026-03-01T03:00:00.000Z',
    vintage: undefined,
  });
});

test('takes a vintage instead of an instant where both are named', () => {
  expect(readAnalysisSearch({ asOf: '2026-03-01T10:00:00Z', vintage: 'laporan-2023' })).toMatchObject({
    asOf: undefined,
    vintage: 'laporan-2023',
  });
});

test.each(['2026-03-01', '2026-03-01T10:00', '2026-13-01T10:00Z', 'kemarin', 7])('does not take %j for an instant', (asOf) => {
  expect(readAnalysisSearch({ asOf }).asOf).toBeUndefined();
});

test('every search that can be chosen survives the address', () => {
  const search = fc.record(
    {
      family: fc.constantFrom('ORI', 'PEKPPP', 'SKM'),
      period: fc.constantFrom('2022', '2024-Q1'),
      province: fc.constantFrom('11', '94'),
      kind: fc.subarray([...KINDS], { minLength: 1 }),
      borders: fc.constant('today' as const),
      asOf: fc
        .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(search, (chosen: AnalysisSearch) => {
      expect(readAnalysisSearch(parseSearch(stringifySearch({ ...chosen })))).toEqual({ ...chosen });
    }),
  );
});

test('never throws, whatever an address says', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (raw) => void readAnalysisSearch(raw)));
});
