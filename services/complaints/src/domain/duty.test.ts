import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Duty, isOnDuty } from './duty.ts';

const at = (local: string) => Date.parse(`${local}:00+07:00`);
const onDuty = (duty: Partial<Duty>, local: string) => isOnDuty({ shifts: null, absences: [], ...duty }, at(local), 7);

// 2026-01-05 is a Monday.
describe('a shift', () => {
  const day = { shifts: [{ weekday: 1, from: '08:00', to: '16:00' }] };
  const night = { shifts: [{ weekday: 7, from: '22:00', to: '06:00' }] };
  const round = { shifts: [{ weekday: 1, from: '08:00', to: '08:00' }] };
  it.each([
    [day, '2026-01-05T08:00', true],
    [day, '2026-01-05T07:59', false],
    [day, '2026-01-05T15:59', true],
    [day, '2026-01-05T16:00', false],
    [day, '2026-01-06T09:00', false],
    [night, '2026-01-04T21:59', false],
    [night, '2026-01-04T22:00', true],
    [night, '2026-01-05T05:59', true],
    [night, '2026-01-05T06:00', false],
    [night, '2026-01-05T22:00', false],
    [round, '2026-01-06T07:59', true],
    [round, '2026-01-06T08:00', false],
  ])('%o at %s: %s', (duty, local, expected) => expect(onDuty(duty, local)).toBe(expected));
});

test('an absence counts whole local days, and ends every shift of them', () => {
  const absences = [{ from: '2026-01-05', to: '2026-01-06', reason: 'cuti' }];
  const hours = ['2026-01-04T23:59', '2026-01-05T00:00', '2026-01-06T23:59', '2026-01-07T00:00'];
  expect(hours.map((local) => onDuty({ absences }, local))).toEqual([true, false, false, true]);
});

test('the same moment is another day further east', () => {
  const shifts = [{ weekday: 2, from: '00:00', to: '08:00' }];
  const moment = Date.parse('2026-01-05T15:30:00Z');
  expect([7, 8, 9].map((offset) => isOnDuty({ shifts, absences: [] }, moment, offset))).toEqual([false, false, true]);
});

const time = fc
  .integer({ min: 0, max: 1_439 })
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);

test('a week of a shift has as many minutes on duty as the shift is long', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), time, time, (weekday, from, to) => {
      const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
      const length = (minutes(to) - minutes(from) + 1_440) % 1_440 || 1_440;
      const start = at('2026-01-05T00:00');
      let count = 0;
      for (let minute = 0; minute < 7 * 1_440; minute++) {
        if (isOnDuty({ shifts: [{ weekday, from, to }], absences: [] }, start + minute * 60_000, 7)) count++;
      }
      expect(count).toBe(length);
    }),
    { numRuns: 20 },
  );
});
