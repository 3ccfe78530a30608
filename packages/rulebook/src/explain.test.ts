import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDice, anyInstrument, soundValues } from '../test/arbitrary.ts';
import { known } from '../test/known.ts';
import { madeUp } from '../test/made-up.ts';
import { explainInstitution, explainUnit } from './explain.ts';
import type { ExplainedPart } from './explain-parts.ts';
import { scoreUnit } from './unit-score.ts';
import type { UnitValue } from './unit-values.ts';

const score = (code: string, value: number): UnitValue => ({ code, valueE4: Math.round(value * 10_000), basis: 'score' });
const points = (code: string, value: number): UnitValue => ({ code, valueE4: Math.round(value * 10_000), basis: 'points' });

const anyInstitution = fc
  .tuple(
    anyInstrument,
    fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.constantFrom('x', 'y')), anyDice), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([instrument, all]) => ({
    instrument,
    results: all
      .map(([unit, product, dice]) => ({ unit, product, values: soundValues(instrument, dice) }))
      .filter(({ values }) => scoreUnit(instrument, values).kind === 'scored'),
  }))
  .filter(({ results }) => results.length > 0);

describe('an explanation', () => {
  test('adds up at every level, over the parts and over the units, in what was brought and in what was lost', () => {
    fc.assert(
      fc.property(anyInstitution, ({ instrument, results }) => {
        const whole = explained(explainInstitution(instrument, results));
        expect(whole.score + whole.lost).toBe(instrument.scale.max);
        expect(sum(whole.results.map(({ contribution }) => contribution))).toBe(whole.score);
        expect(sum(whole.results.map(({ lost }) => lost))).toBe(whole.lost);
        for (const { contribution, lost } of whole.results) expect(Math.min(contribution, lost)).toBeGreaterThanOrEqual(0);
        addsUp(whole.parts, whole.score, whole.lost);
        for (const { explanation } of whole.results) addsUp(explanation.parts, explanation.score, explanation.lost);
      }),
      { numRuns: 500 },
    );
  });

  test('of one unit is that of an institution with one unit, whatever the order of its values', () => {
    fc.assert(
      fc.property(anyInstitution, ({ instrument, results: [only] }) => {
        if (only === undefined) return;
        const { values, unit } = only;
        const alone = explained(explainUnit(instrument, values));
        expect(explainUnit(instrument, [...values].reverse())).toEqual(alone);
        expect(explained(explainInstitution(instrument, [{ unit, values }]))).toMatchObject({
          score: alone.score,
          lost: alone.lost,
          parts: alone.parts,
        });
      }),
    );
  });

  test('of several units does not depend on their order', () => {
    fc.assert(
      fc.property(anyInstitution, ({ instrument, results }) => {
        const [one, other] = [results, [...results].reverse()].map((each) => explained(explainInstitution(instrument, each)));
        expect(other?.score).toBe(one?.score);
        expect(other?.parts).toEqual(one?.parts);
      }),
    );
  });

  test('what a part brought and lost is its weight, wherever that has two decimals', () => {
    const ori = known('ORI-2023');
    const most = [218_500, 323_700, 242_400, 215_400];
    const value = fc.nat({ max: 10_000 }).map((each) => each / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value, value), { minLength: 1, maxLength: 7 }), (units) => {
        const results = units.map((all, index) => ({
          unit: String(index),
          values: ['IN', 'PR', 'OU', 'PG'].map((code, at) => ({
            ...score(code, 0),
            valueE4: Math.round((all[at] ?? 0) * 10_000),
          })),
        }));
        const { parts } = explained(explainInstitution(ori, results));
        expect(parts.map(({ contribution, lost }) => contribution + (lost ?? Number.NaN))).toEqual(most);
      }),
      // Halves leave equal remainders, which only one of the two may round up.
      { examples: [[[[50, 50, 50, 50]]]] },
    );
  });

  test('shows the value of a part that counts for nothing, and no loss in it', () => {
    const recorded = madeUp({
      dimensions: [
        { code: 'a', weight: '100%' },
        { code: 'z', weight: '0%', scale: { min: '0', max: '5', step: '1' } },
      ],
    });
    const units = [
      { unit: 'x', values: [score('a', 50), score('z', 4)] },
      { unit: 'y', values: [score('a', 60), score('z', 1)] },
    ];
    const { parts } = explained(explainInstitution(recorded, units));
    expect(parts.map(({ code, value, contribution, lost }) => [code, value, contribution, lost])).toEqual([
      ['a', 550_000, 550_000, 450_000],
      ['z', 25_000, 0, 0],
    ]);
    const [, without] = [...units.slice(0, 1), { unit: 'y', values: [score('a', 60)] }];
    expect(explained(explainInstitution(recorded, [...units.slice(0, 1), without ?? []].flat())).parts).toHaveLength(1);
  });

  test('printed points beyond a weight by the rounding of the page lose nothing, and all still adds up', () => {
    const values = [points('IN', 21.86), points('PR', 32.37), points('OU', 24.24), points('PG', 21.53)];
    const { score: whole, parts } = explained(explainUnit(known('ORI-2022'), values));
    expect(whole).toBe(1_000_000);
    expect(parts.map(({ lost }) => lost)).toEqual([0, 0, 0, 0]);
  });

  test('of parts whose weights are not known tells what they brought, not what they lost', () => {
    const values = [points('IN1', 7.16), points('IN2', 5), score('PR', 50), score('OU', 50), score('PG', 50)];
    const [input] = explained(explainUnit(known('ORI-2022'), values)).parts;
    expect(input).toMatchObject({ value: 556_500, contribution: 121_600, lost: 96_900 });
    expect(input?.parts).toMatchObject([
      { code: 'IN1', value: null, contribution: 71_600, lost: null },
      { code: 'IN2', value: null, contribution: 50_000, lost: null },
    ]);
  });

  test('has no tree where one unit gave only its total, and says which result cannot be scored', () => {
    const ori = known('ORI-2022');
    const whole = { unit: 'a', values: [score('TOTAL', 80)] };
    const byParts = { unit: 'b', values: [score('IN', 60), score('PR', 60), score('OU', 60), score('PG', 60)] };
    expect(explainInstitution(ori, [whole, byParts])).toMatchObject({ score: 700_000, parts: [] });
    expect(explainInstitution(ori, [whole, { unit: 'c', values: [score('IN', 101)] }])).toMatchObject({
      kind: 'refused',
      problems: [{ result: 1, index: 0, code: 'out_of_scale' }],
    });
  });
});

function addsUp(parts: readonly ExplainedPart[], total: number, lost: number | null): void {
  if (parts.length === 0) return;
  expect(sum(parts.map(({ contribution }) => contribution))).toBe(total);
  const losses = parts.map((part) => part.lost);
  const told = losses.filter((each) => each !== null);
  // Told of all the parts of a level or of none.
  expect([0, parts.length]).toContain(told.length);
  if (told.length > 0) expect(sum(told)).toBe(lost);
  for (const part of parts) {
    expect(part.contribution).toBeGreaterThanOrEqual(0);
    expect(part.lost ?? 0).toBeGreaterThanOrEqual(0);
    addsUp(part.parts, part.contribution, part.lost);
  }
}

function sum(all: readonly number[]): number {
  return all.reduce((total, each) => total + each, 0);
}

function explained<T extends { kind: string }>(of: T): Extract<T, { kind: 'explained' }> {
  if (of.kind !== 'explained') throw new Error(JSON.stringify(of));
  return of as Extract<T, { kind: 'explained' }>;
}
