import { expect, test } from 'vitest';
import { decided, received, T0, unit, withdrawn } from '../../test/events.ts';
import { unitRow } from './result-rows.ts';
import { decidedStep, isWholeDecision, receivedStep, rejectionRow, visibleStep } from './track-rows.ts';

const METRO = { kind: 'city', province: '18' };
const META = { id: 'event-1', source: '/pantau/ingestion', time: '', actor: '', onBehalfOf: '' };

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
  [1, 'applied', false],
  [2, 'duplicate', false],
  [3, 'stale', true],
  [4, 'conflict', true],
  [5, 'rejected', true],
])('outcome %i is %s', (outcome, name, isRejection) => {
  const { data } = decided({
    inputEventId: 'event-1',
    submissionId: 's-1',
    institution: '18.72',
    outcome,
    reasons: ['older_revision'],
  });
  const step = decidedStep(data, '18', T0 + 1);
  const rejection = rejectionRow(data, '18', T0 + 1);
  expect(rejection !== undefined).toBe(isRejection);
  expect(step).toMatchObject({ outcome: name, eventId: 'event-1', reasons: ['older_revision'], at: T0 + 1 });
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

test.each([
  ['without an outcome', { outcome: 0 }],
  ['with an outcome that nobody knows', { outcome: 9 as 1 }],
  ['without its input', { inputEventId: '' }],
  ['with a time that is none', { recordedAtMs: Number.NaN }],
])('a decision %s is not whole', (_, change) => {
  const whole = { inputEventId: 'event-1', institution: '18.72', outcome: 1 } as const;
  expect(isWholeDecision(decided(whole).data)).toBe(true);
  expect(isWholeDecision(decided({ ...whole, ...change }).data)).toBe(false);
});
