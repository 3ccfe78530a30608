import { type InstitutionResult, instrument, parseDecimal, TOTAL, type UnitValue, whatIf } from '@pantau/rulebook';
import { expect, test } from 'vitest';
import { changesOf, controlKey, controlsOf, draggedTo, onScale, steppedTo } from './controls.ts';

const of = (id: string) => {
  const known = instrument(id);
  if (known === undefined) throw new Error(`${id} is not in the rulebook`);
  return known;
};
const value = (code: string, text: string, basis: UnitValue['basis'] = 'score'): UnitValue => ({
  code,
  valueE4: parseDecimal(text) ?? Number.NaN,
  basis,
});
const result = (...values: UnitValue[]): InstitutionResult => ({ unit: 'dinsos', values });

test('a unit of which only the total is known moves as a whole, on the scale of scores', () => {
  expect(controlsOf(of('ORI-2023'), result(value(TOTAL, '35.26')))).toEqual([
    { code: TOTAL, part: undefined, above: undefined, basis: 'score', value: 352_600, min: 0, max: 1_000_000, step: null },
  ]);
});

test('a value moves on its own scale and in its own steps', () => {
  const [first] = controlsOf(of('PEKPPP-2022'), result(value('1.a.Ak', '3')));
  expect(first).toMatchObject({ value: 30_000, min: 0, max: 50_000, step: 10_000 });
  const [element] = controlsOf(of('SKM-2017'), result(value('U1', '3.61')));
  expect(element).toMatchObject({ min: 10_000, max: 40_000, step: null });
});

test('points move up to what full marks bring', () => {
  const [input] = controlsOf(of('ORI-2023'), result(value('IN', '20.00', 'points')));
  expect(input).toMatchObject({ code: 'IN', basis: 'points', value: 200_000, min: 0, max: 218_500 });
});

test('points of variables whose weights nobody knows are moved as those of their dimension', () => {
  const given = result(value('IN1', '8.00', 'points'), value('IN2', '7.50', 'points'), value('PR', '70'));
  const [input, process, ...others] = controlsOf(of('ORI-2023'), given);
  expect(input).toMatchObject({ code: 'IN', basis: 'points', value: 155_000, max: 218_500 });
  expect(process).toMatchObject({ code: 'PR', basis: 'score', max: 1_000_000 });
  expect(others).toEqual([]);
});

test('what never counts cannot be moved', () => {
  expect(controlsOf(of('PEKPPP-2022'), result(value('F-01', '3'), value('31', '3')))).toEqual([]);
});

test('what was moved is scored by the rulebook; moved back, nothing is changed', () => {
  const ori = of('ORI-2023');
  const given = result(value('IN', '80'), value('PR', '70'), value('OU', '60'), value('PG', '50'));
  const controlled = [{ result: given, controls: controlsOf(ori, given) }];
  const moved = new Map([[controlKey(given, 'PG'), 1_000_000]]);
  const compared = whatIf(ori, [given], changesOf(moved, controlled));
  expect(compared.kind === 'compared' && compared.difference.score).toBe(107_700);
  expect(changesOf(new Map([[controlKey(given, 'PG'), 500_000]]), controlled)).toEqual([]);
});

test.each([
  [{ min: 0, max: 50_000, step: 10_000 }, 34_000, 30_000],
  [{ min: 0, max: 50_000, step: 10_000 }, 90_000, 50_000],
  [{ min: 10_000, max: 40_000, step: null }, 0, 10_000],
  [{ min: 10_000, max: 40_000, step: null }, 36_123, 36_123],
])('on %j, %d becomes %d', (scale, from, to) => {
  expect(onScale(scale, from)).toBe(to);
});

test('a slider reaches its very end, also where that is no whole tenth, and keeps to tenths before it', () => {
  const points = { min: 0, max: 323_700, step: null };
  expect([323_700, 323_649, 100_400, 0].map((value) => draggedTo(points, value))).toEqual([323_700, 323_700, 100_000, 0]);
  expect([steppedTo(points, 323_000, 1), steppedTo(points, 500, -1), steppedTo(points, 100_000, 1)]).toEqual([
    323_700, 0, 101_000,
  ]);
  expect(draggedTo({ min: 0, max: 50_000, step: 10_000 }, 34_000)).toBe(30_000);
});
