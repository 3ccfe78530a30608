import { expect, test } from 'vitest';
import { complaintOf, EMPTY, missingIn } from './complaint-of.ts';

test('a complaint needs words and a place; a point, a regency or an address is one', () => {
  expect(missingIn(EMPTY)).toEqual(['description', 'place']);
  const told = { ...EMPTY, description: 'Jalan berlubang' };
  expect(missingIn(told)).toEqual(['place']);
  for (const place of [{ lat: -5.4, lon: 105.2 }, { regency: '18.71' }, { address: 'Jl. Kartini 1' }])
    expect(missingIn({ ...told, ...place })).toEqual([]);
});

test('what was left empty is not sent, neither the name of whoever gave none', () => {
  const complaint = complaintOf('18', { ...EMPTY, description: ' Sampah ', lat: 0, lon: 105.2, accuracyM: 12.6, name: '  ' });
  expect(complaint).toEqual({
    tenant: '18',
    description: 'Sampah',
    place: { lat: 0, lon: 105.2, accuracyM: 13 },
    attachments: [],
  });
});

test('whoever is anonymous may still leave a number: the vault has it, nobody who handles the case', () => {
  const { reporter, anonymous } = complaintOf('18', {
    ...EMPTY,
    description: 'x',
    regency: '18.71',
    anonymous: true,
    phone: '0812',
  });
  expect({ reporter, anonymous }).toEqual({ reporter: { phone: '0812' }, anonymous: true });
});
