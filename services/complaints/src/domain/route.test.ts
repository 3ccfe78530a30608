import { expect, test } from 'vitest';
import { at, commandOf, filed, lampung, OPERATOR } from '../../test/cases.ts';
import { act } from './act.ts';
import { routeOf } from './route.ts';

const { policy } = lampung();
const TO = {
  institution: '18',
  unit: { code: 'dinas-bmbk', name: 'Dinas Bina Marga' },
  from: '2025-06-15',
  to: null,
  cite: 'own',
} as const;
const routes = [
  { ...TO, category: 'jalan-rusak', place: '18' },
  {
    ...TO,
    category: 'jalan-rusak',
    place: '18.71',
    institution: '18.71',
    unit: { code: 'dpu', name: 'Dinas PU' },
    from: '2026-03-01',
  },
];

test('the smallest place in force on the day of receipt decides; else the fallback', () => {
  const routed = { ...policy, routes };
  expect(routeOf(filed(), routed).unit.code).toBe('dinas-bmbk');
  expect(routeOf(filed({ receivedAt: at('2026-03-02T02:00:00Z') }), routed)).toMatchObject({
    institution: '18.71',
    unit: { code: 'dpu' },
  });
  expect(routeOf(filed({ category: 'bansos' }), routed)).toEqual({ ...policy.fallback, cite: null });
});

test('forwarded without a unit named, a case goes where its route says', () => {
  const rules = lampung();
  const verified = act(filed(), commandOf('verifikasi'), OPERATOR, at('2026-01-05T03:00:00Z'), rules).case;
  const forwarded = act(verified, { action: 'disposisi', task: {} }, OPERATOR, at('2026-01-05T04:00:00Z'), rules).case;
  expect(forwarded.tasks).toMatchObject([{ institution: '18', unit: 'dinas-bmbk' }]);
});
