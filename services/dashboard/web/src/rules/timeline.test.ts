import { instruments } from '@pantau/rulebook';
import { expect, test } from 'vitest';
import { ticksOf, timelineOf } from './timeline.ts';

const timeline = timelineOf(instruments(), 2026);
const rows = timeline.families.find(({ family }) => family === 'ORI')?.rows ?? [];
const row = (id: string) => rows.find(({ instrument }) => instrument.id === id);

test('a bar ends with its last year, and one in force with this year', () => {
  expect(row('ORI-2016')).toMatchObject({ from: 2016, until: 2020, open: false });
  for (const { rows: ofFamily } of timeline.families) {
    for (const { open, until } of ofFamily) expect(open ? until : 2027).toBe(2027);
  }
});

test('marks where results stop being comparable', () => {
  expect(row('ORI-2021')?.breakBefore).toBe(true);
  expect(row('ORI-2022')?.breakBefore).toBe(true);
  expect(row('ORI-2023')?.breakBefore).toBe(false);
});

test('writes the first year and every fifth', () => {
  expect(ticksOf({ first: 2004, until: 2027, families: [] })).toEqual([2005, 2010, 2015, 2020, 2025]);
  expect(ticksOf({ first: 2016, until: 2025, families: [] })).toEqual([2016, 2020]);
});
