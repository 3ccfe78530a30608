import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundledCalendar, type CalendarDay, clockTimes, dayNumber, isoDate, offsetHours, workingCalendar } from '../src/index.ts';
import { slowTimes } from './slow-clock.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const HISTORIES = 10_000;

/** The real calendar, and ones with more free days thrown in, some of them in a few provinces only. */
const CALENDARS = Array.from({ length: 12 }, (_, i) => {
  const thrown = fc.sample(fc.tuple(fc.integer({ min: 0, max: 2_550 }), fc.constantFrom(undefined, ['18'], ['51', '18.72'])), {
    seed: i,
    numRuns: i * 25,
  });
  const days: readonly CalendarDay[] = [
    ...bundledCalendar(),
    ...thrown.map(
      ([day, regions]): CalendarDay => ({
        date: isoDate(dayNumber('2021-01-01') + day),
        kind: 'libur-nasional',
        name: { id: 'Libur', en: 'Free' },
        ...(regions && { regions }),
        cite: 'made-up',
      }),
    ),
  ];
  return { days, calendar: workingCalendar(days) };
});

const RUNGS = fc
  .uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 3 })
  .map((fifths) => [
    ...fifths.toSorted((a, b) => a - b).map((each) => ({ name: `${each * 5}`, percent: each * 5, tell: ['holder'] })),
    { name: 'sekda', afterHours: 24, tell: ['sekda'] },
  ]);

const HISTORY = fc
  .record({
    calendar: fc.constantFrom(...CALENDARS),
    institution: fc.constantFrom('18', '18.72', '51', '73', '81', '96'),
    start: fc.integer({ min: 0, max: 2_500 * 1_440 }).map((minute) => Date.parse('2021-01-01T00:00:00Z') + minute * MINUTE),
    limit: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }).map((days) => ({ kind: 'working-days' as const, days })) },
      { weight: 1, arbitrary: fc.constantFrom(3, 24, 72).map((hours) => ({ kind: 'clock-hours' as const, hours })) },
    ),
    // Minutes that the clock runs, then is held, and so on; whole days among them, for holds that end as a day begins.
    spans: fc.array(
      fc.tuple(
        fc.oneof(fc.integer({ min: 0, max: 4 * 1_440 }), fc.constantFrom(0, 1_440)),
        fc.oneof(fc.integer({ min: 1, max: 3 * 1_440 }), fc.constantFrom(720, 1_440, 2_880)),
      ),
      { maxLength: 3 },
    ),
    staysHeld: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    rungs: RUNGS,
  })
  .map(({ spans, staysHeld, start, ...rest }) => {
    let t = start;
    const holds = spans.map(([runs, held], i) => {
      const from = t + runs * MINUTE;
      t = from + held * MINUTE;
      return { from, to: staysHeld && i === spans.length - 1 ? null : t };
    });
    return { ...rest, startedAt: start, holds };
  });

it('equals a simulation minute by minute in ten thousand histories', () => {
  let seen = 0;
  fc.assert(
    fc.property(HISTORY, ({ calendar: { days, calendar }, institution, startedAt, limit, holds, rungs }) => {
      seen++;
      const basis = { limit, startedAt, holds, institution };
      expect(clockTimes(basis, rungs, calendar)).toEqual(slowTimes({ ...basis, offset: offsetHours(institution) }, rungs, days));
    }),
    { numRuns: HISTORIES, seed: 6 },
  );
  expect(seen).toBe(HISTORIES);
}, 300_000);

it('never brings a due time forward by another free day', () => {
  fc.assert(
    fc.property(
      HISTORY,
      fc.integer({ min: 0, max: 30 }),
      ({ calendar: { days, calendar }, institution, startedAt, limit, holds, rungs }, later) => {
        const basis = { limit, startedAt, holds, institution };
        const day: CalendarDay = {
          date: isoDate(Math.floor(startedAt / DAY) + later),
          kind: 'cuti-bersama',
          name: { id: 'Cuti', en: 'Leave' },
          cite: 'made-up',
        };
        const before = clockTimes(basis, rungs, calendar);
        const after = clockTimes(basis, rungs, workingCalendar([...days, day]));
        if (limit.kind === 'clock-hours') expect(after).toEqual(before);
        // A clock that is held once a free day has moved its due time into the hold has none yet: later still.
        else if (after.dueAt !== null) expect(after.dueAt).toBeGreaterThanOrEqual(before.dueAt ?? Number.POSITIVE_INFINITY);
      },
    ),
    { numRuns: 300 },
  );
});

it('moves a due time by as many working days as it was held', () => {
  fc.assert(
    fc.property(
      HISTORY,
      fc.nat(1_439),
      fc.integer({ min: 1, max: 8 }),
      ({ calendar: { calendar }, institution, startedAt }, minute, held) => {
        const days = calendar.at(institution);
        // Held from the first counted day to the one that is `held` working days later, on a term that is longer than one day.
        const first = days.after(days.dayOf(startedAt), 1);
        const hold = { from: days.startOf(first) + minute * MINUTE, to: days.startOf(days.after(first, held)) + minute * MINUTE };
        const basis = { limit: { kind: 'working-days', days: 3 } as const, startedAt, institution };
        const free = clockTimes({ ...basis, holds: [] }, [], calendar).dueAt ?? 0;
        const moved = clockTimes({ ...basis, holds: [hold] }, [], calendar).dueAt ?? 0;
        expect(days.between(days.dayOf(free), days.dayOf(moved))).toBe(held);
        const hours = { ...basis, limit: { kind: 'clock-hours', hours: 72 } as const };
        expect(clockTimes({ ...hours, holds: [hold] }, [], calendar)).toEqual(clockTimes({ ...hours, holds: [] }, [], calendar));
      },
    ),
    { numRuns: 1_000 },
  );
});
