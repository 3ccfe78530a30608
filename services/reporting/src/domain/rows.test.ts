import { expect, test } from 'vitest';
import { decided, received, scorecard, T0, unit, withdrawn } from '../../test/events.ts';
import { decidedStep, institutionRow, receivedStep, rejectionRow, unitRow, visibleStep } from './rows.ts';

const METRO = { kind: 'city', province: '18' };
const META = { id: 'event-1', source: '/pantau/ingestion', time: '', actor: '', onBehalfOf: '' };

test('a scorecard keeps published and computed apart, ranks as printed, sources with the shown one first', () => {
  const { data } = scorecard({
    ...{ institution: '17.07', instrument: 'ORI-2021', period: '2021' },
    published: {
      ...{ scoreE4: 976_500, category: 'H', zone: 'hijau', disputed: true },
      ranks: [{ rank: 8, of: 416, scope: 'national', peerClass: 'regency' }, { rank: 1 }],
      claims: [
        { source: { publisher: 'b.example', url: 'https://b.example/1' } },
        { source: { publisher: 'a.example', date: '2022-01-13' }, shown: true },
        { source: { publisher: 'b.example', url: 'https://b.example/1' } },
      ],
    },
    roster: [
      { unit: { code: 'disdukcapil' }, products: [] },
      { unit: { code: 'disdik' }, products: [{ code: 'b' }, { code: 'a' }] },
    ],
    expectedUnits: 0,
  });
  expect(institutionRow(data, METRO)).toMatchObject({
    ...{ score: 976_500, basis: 'published', publishedScore: 976_500, computedScore: null, unitCount: null, disputed: true },
    ranks: [
      { rank: 8, of: 416, scope: 'national', peerClass: 'regency' },
      { rank: 1, of: null, scope: '', peerClass: '' },
    ],
    sources: [
      { publisher: 'a.example', date: '2022-01-13', url: '' },
      { publisher: 'b.example', date: '', url: 'https://b.example/1' },
    ],
    roster: ['disdik/a', 'disdik/b', 'disdukcapil'],
    expectedUnits: 0,
  });
});

test('a roster that was never set has no expected units', () => {
  expect(institutionRow(scorecard({ institution: '18.72' }).data, METRO).expectedUnits).toBeNull();
});

test("a unit's values keep the instrument's order", () => {
  const { data } = unit({
    ...{ institution: '18.72', instrument: 'ORI-2023', period: '2023', unit: { code: 'disdik' }, scoreE4: 0 },
    values: [
      { code: 'PR', valueE4: 200_000, basis: 2 },
      { code: 'IN', valueE4: 873_400, basis: 1 },
    ],
  });
  expect(unitRow(data, METRO)).toMatchObject({
    ...{ score: 0, unitCode: 'disdik', productCode: '', withdrawn: false },
    values: [
      { code: 'PR', value: 200_000, inPoints: true },
      { code: 'IN', value: 873_400, inPoints: false },
    ],
  });
});

test('a submission and its withdrawal are received under their unit', () => {
  const base = { submissionId: 's-1', institution: '18.72' };
  expect(receivedStep(received({ ...base, unit: { code: 'disdik' } }).data, META, '18', T0)).toMatchObject({
    ...{ step: 'received', unitCode: 'disdik', productCode: '', revision: 1, eventId: 'event-1', at: T0, outcome: '' },
  });
  expect(receivedStep(withdrawn({ ...base, unitCode: 'disdik' }).data, META, '18', T0)).toMatchObject({
    unitCode: 'disdik',
    revision: 2,
  });
});

test.each([
  [1, 'applied', true, false],
  [2, 'duplicate', false, false],
  [3, 'stale', true, true],
  [4, 'conflict', true, true],
  [5, 'rejected', true, true],
])('outcome %i is %s', (outcome, name, isStep, isRejection) => {
  const { data } = decided({
    inputEventId: 'event-1',
    submissionId: 's-1',
    institution: '18.72',
    outcome,
    reasons: ['older_revision'],
  });
  const step = decidedStep(data, '18', T0 + 1);
  const rejection = rejectionRow(data, '18', T0 + 1);
  expect(step !== undefined).toBe(isStep);
  expect(rejection !== undefined).toBe(isRejection);
  if (step) expect(step).toMatchObject({ outcome: name, eventId: 'event-1', reasons: ['older_revision'], at: T0 + 1 });
  if (rejection) expect(rejection).toMatchObject({ outcome: name, recordedAt: T0, decidedAt: T0 + 1 });
});

test('a claim has no steps, and its rejection names the source', () => {
  const { data } = decided({
    inputEventId: 'event-1',
    institution: '18.72',
    outcome: 4,
    source: { publisher: 'p', date: '', url: 'u' },
  });
  expect(decidedStep(data, '18', T0)).toBeUndefined();
  expect(rejectionRow(data, '18', T0)?.source).toEqual({ publisher: 'p', date: '', url: 'u' });
});

test('visible is told of the input that made the result', () => {
  const { data } = unit({ institution: '18.72', submissionId: 's-1', inputEventId: 'event-9', revision: 3 });
  expect(visibleStep(unitRow(data, METRO), T0 + 5)).toMatchObject({
    step: 'visible',
    eventId: 'event-9',
    revision: 3,
    at: T0 + 5,
  });
});
