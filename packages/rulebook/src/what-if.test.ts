import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDice, anyInstrument, soundValues } from '../test/arbitrary.ts';
import { known } from '../test/known.ts';
import { explainInstitution } from './explain.ts';
import { scoreUnit } from './unit-score.ts';
import type { UnitValue } from './unit-values.ts';
import { type Change, type WhatIf, whatIf } from './what-if.ts';

const score = (code: string, value: number): UnitValue => ({ code, valueE4: Math.round(value * 10_000), basis: 'score' });
const ori = known('ORI-2023');
const units = [
  { unit: 'a', values: ['IN', 'PR', 'OU', 'PG'].map((code) => score(code, 60)) },
  { unit: 'b', product: 'ktp', values: ['IN', 'PR', 'OU', 'PG'].map((code) => score(code, 80)) },
];

describe('what if', () => {
  test('shows the institution before and after, and what the change does to unit and dimension', () => {
    const { before, after, difference } = compared(whatIf(ori, units, [{ unit: 'a', code: 'PR', valueE4: 1_000_000 }]));
    // 40 × 32.37 % = 12.948 for the unit, half of it for the institution.
    expect([before.explanation.score, after.explanation.score]).toEqual([700_000, 764_700]);
    expect(difference.score).toBe(64_700);
    expect(difference.results).toEqual([
      { unit: 'a', score: 129_500, contribution: 64_700 },
      { unit: 'b', product: 'ktp', score: 0, contribution: 0 },
    ]);
    expect(difference.dimensions.map(({ contribution }) => contribution).reduce((sum, each) => sum + each)).toBe(64_700);
    expect([before.classification?.category, after.classification?.category]).toEqual(['C', 'C']);
  });

  test('a change stands in place of what was given for the part and below it, on the basis it had', () => {
    const points: UnitValue[] = [
      { code: 'IN1', valueE4: 70_000, basis: 'points' },
      { code: 'IN2', valueE4: 50_000, basis: 'points' },
      { code: 'PR', valueE4: 150_000, basis: 'points' },
      ...['OU', 'PG'].map((code) => score(code, 50)),
    ];
    const changes: Change[] = [
      { unit: 'u', code: 'IN', valueE4: 1_000_000 },
      { unit: 'u', code: 'PR', valueE4: 200_000 },
    ];
    const { after } = compared(whatIf(ori, [{ unit: 'u', values: points }], changes));
    expect(after.explanation.parts.map(({ contribution }) => contribution)).toEqual([218_500, 200_000, 121_200, 107_700]);
  });

  test('nothing changed is no difference, and what is after is what an explanation of the changed values says', () => {
    fc.assert(
      fc.property(anyInstrument, anyDice, anyDice, (instrument, dice, others) => {
        const values = soundValues(instrument, dice);
        const other = soundValues(instrument, others);
        if (scoreUnit(instrument, values).kind === 'refused' || scoreUnit(instrument, other).kind === 'refused') return;
        const result = { unit: 'u', values };
        const none = compared(whatIf(instrument, [result], []));
        expect(none.after).toEqual(none.before);
        expect(none.difference.score).toBe(0);
        const [dimension] = instrument.dimensions;
        const change = other.find(({ code }) => code === dimension?.code);
        if (change === undefined) return;
        const after = [
          change,
          ...values.filter(({ code }) => code !== dimension?.code && !code.startsWith(`${dimension?.code}.`)),
        ];
        const asked = whatIf(instrument, [result], [{ unit: 'u', ...change }]);
        const expected = explainInstitution(instrument, [{ unit: 'u', values: after }]);
        if (asked.kind === 'refused') expect(expected.kind).toBe('refused');
        else expect(asked.after.explanation).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Change[], object]>([
    ['unknown_unit', [{ unit: 'z', code: 'PR', valueE4: 1 }], { change: 0, field: 'unit' }],
    ['unknown_unit', [{ unit: 'b', code: 'PR', valueE4: 1 }], { change: 0, field: 'unit' }],
    [
      'out_of_scale',
      [
        { unit: 'a', code: 'OU', valueE4: 1 },
        { unit: 'a', code: 'PR', valueE4: 1_010_000 },
      ],
      { change: 1, field: 'value' },
    ],
    ['unknown_code', [{ unit: 'a', code: 'XX', valueE4: 1 }], { change: 0, field: 'code' }],
    ['weights_unknown', [{ unit: 'a', code: 'IN1', valueE4: 1 }], { change: 0 }],
    ['total_with_parts', [{ unit: 'a', code: 'TOTAL', valueE4: 1 }], { change: 0, field: 'values' }],
  ])('%s is told by the change that brings it', (reason, changes, problem) => {
    const refused = whatIf(ori, units, changes);
    expect(refused).toMatchObject({ kind: 'refused', reason });
    if (refused.kind === 'refused') expect(refused.problems).toContainEqual(expect.objectContaining(problem));
  });

  test('results that cannot be scored are refused as they are', () => {
    expect(whatIf(ori, [{ unit: 'a', values: [] }], [])).toMatchObject({ reason: 'no_values', problems: [{ result: 0 }] });
  });
});

function compared(of: ReturnType<typeof whatIf>): WhatIf {
  if (of.kind === 'refused') throw new Error(JSON.stringify(of.problems));
  return of;
}
