import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known } from '../test/known.ts';
import { madeUp } from '../test/made-up.ts';
import { explainInstitution } from './explain.ts';
import type { Instrument } from './instrument.ts';
import { type Path, pathToBand } from './path.ts';
import type { InstitutionResult } from './read-result.ts';
import { withChanges } from './what-if.ts';

const STEP = 10_000;

/** Two to four parts from 0 to 3 in whole steps, and bands at cuts of any two decimals. */
const anySmall = fc
  .record({
    shares: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
    from: fc.integer({ min: 1, max: 300 }),
    method: fc.constantFrom('mean_of_units' as const, 'mean_of_products' as const),
    kept: fc.nat({ max: 5 }),
  })
  .map(({ shares: [first = 0, ...rest], from, method, kept }) => {
    const shares = [first + 1, ...rest];
    const total = shares.reduce((sum, share) => sum + share, 0);
    return madeUp({
      max: '3',
      values: { min: '0', max: '3', step: '1', conversion: 1 },
      method,
      bands: [
        ['A', String(from / 100)],
        ['B', '0'],
      ],
      dimensions: shares.map((share, index) => ({ code: `d${index}`, weight: `${share}/${total}`, lever: index !== kept })),
    });
  });

const anySmallInstitution = anySmall.chain((instrument) => {
  const values = fc.tuple(...instrument.dimensions.map(() => fc.integer({ min: 0, max: 3 })));
  const result = fc.record({ unit: fc.constantFrom('a', 'b'), product: fc.constantFrom('x', 'y'), values });
  return fc
    .uniqueArray(result, { minLength: 1, maxLength: 2, selector: ({ unit, product }) => unit + product })
    .map((results) => ({
      instrument,
      results: results.map(
        ({ values: all, ...key }): InstitutionResult => ({
          ...key,
          values: instrument.dimensions.map(({ code }, at) => ({ code, valueE4: (all[at] ?? 0) * STEP, basis: 'score' })),
        }),
      ),
    }));
});

describe('the path to a band', () => {
  test('is the smallest rise that there is: nothing smaller reaches, whatever is raised', () => {
    fc.assert(
      fc.property(anySmallInstitution, ({ instrument, results }) => {
        const path = found(pathToBand(instrument, results, 'A'));
        const fewest = fewestSteps(instrument, results);
        if (path.kind === 'path') expect(path.rise).toBe((fewest ?? Number.NaN) * STEP);
        else expect(fewest).toBe(path.kind === 'reached' ? 0 : null);
      }),
      { numRuns: 150 },
    );
  });

  test('reaches the band, whichever of a group rise, and misses it with one step less', () => {
    fc.assert(
      fc.property(anySmallInstitution, fc.array(fc.nat({ max: 97 }), { minLength: 30, maxLength: 30 }), (of, dice) => {
        const path = found(pathToBand(of.instrument, of.results, 'A'));
        if (path.kind !== 'path') return;
        const any = raised(of.instrument, of.results, allocate(path, dice));
        expect(any).toBe(path.reaches);
        expect(any).toBeGreaterThanOrEqual(path.target.from);
        const example = path.groups.flatMap(({ levers }) => levers.map((lever) => ({ ...lever, valueE4: lever.to })));
        expect(raised(of.instrument, of.results, example)).toBe(path.reaches);
        const last = path.groups.at(-1);
        if (last === undefined) throw new Error('a path without a group');
        const less = { ...path, groups: [...path.groups.slice(0, -1), { ...last, rise: last.rise - last.step }] };
        expect(raised(of.instrument, of.results, allocate(less, dice))).toBeLessThan(path.target.from);
        // What may be taken instead of the last step reaches the band too.
        for (const lever of path.instead) {
          const other = [...allocate(less, dice), { ...lever, valueE4: lever.value + last.step }];
          expect(raised(of.instrument, of.results, other)).toBeGreaterThanOrEqual(path.target.from);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is out of reach only where everything at its highest falls short', () => {
    fc.assert(
      fc.property(anySmallInstitution, ({ instrument, results }) => {
        const path = found(pathToBand(instrument, results, 'A'));
        const all = results.flatMap(({ unit, product, values }) =>
          values
            .filter(({ code }) => instrument.dimensions.some((part) => part.code === code && part.lever))
            .map(({ code }) => ({ unit, product, code, valueE4: 3 * STEP })),
        );
        const best = raised(instrument, results, all);
        if (path.kind === 'unreachable') expect(path.best).toBe(best);
        expect(path.kind === 'unreachable').toBe(best < path.target.from);
      }),
      { numRuns: 300 },
    );
  });

  test('of totals is by unit, with the lowest lifted first: Mimika 2023 to B', () => {
    const mimika = [35.26, 35.51, 35.75, 50.34, 60.3, 74.25, 87.34].map((total, index) => ({
      unit: `unit ${index}`,
      values: [{ code: 'TOTAL', valueE4: Math.round(total * 10_000), basis: 'score' as const }],
    }));
    const path = found(pathToBand(known('ORI-2023'), mimika, 'B'));
    // 7 × 77.995 − 378.75, exact to the ten-thousandth of a point.
    expect(path).toMatchObject({ kind: 'path', level: 'unit', rise: 1_672_150, reaches: 780_000, score: 541_100 });
    if (path.kind !== 'path') throw new Error(path.kind);
    expect(path.groups).toHaveLength(1);
    expect(path.groups[0]?.levers.map(({ to }) => to)).toEqual([...Array(6).fill(764_375), 873_400]);
  });

  test('leaves alone what is fixed and what nobody decides, and refuses steps that differ', () => {
    const mixed = madeUp({
      max: '4',
      values: { min: '0', max: '4', step: '1', conversion: 1 },
      bands: [
        ['A', '3'],
        ['B', '0'],
      ],
      dimensions: [
        { code: 'a', weight: '50%' },
        { code: 'b', weight: '25%', scale: { min: '0', max: '4', step: null } },
        { code: 'c', weight: '25%', lever: false },
      ],
    });
    const results = [
      {
        unit: 'u',
        values: ['a', 'b', 'c'].map((code) => ({ code, valueE4: 2 * STEP, basis: 'score' as const })),
      },
    ];
    expect(pathToBand(mixed, results, 'A')).toMatchObject({ kind: 'refused', reason: 'steps_differ' });
    const path = pathToBand(mixed, results, 'A', new Set(['b']));
    // 2 → 4 in half the weight lifts 2.00 to 3.00; one step less is 2.50.
    expect(path).toMatchObject({
      kind: 'path',
      level: 'dimension',
      rise: 2 * STEP,
      groups: [{ all: true, levers: [{ code: 'a' }] }],
    });
    expect(pathToBand(mixed, results, 'A', new Set(['a', 'b']))).toMatchObject({ kind: 'unreachable', best: 2 * STEP });
    expect(pathToBand(mixed, results, 'Z')).toMatchObject({ kind: 'refused', reason: 'unknown_band' });
  });

  test('lifts the level above where only points of parts without weights are known', () => {
    const values = [
      { code: 'IN1', valueE4: 71_600, basis: 'points' as const },
      { code: 'IN2', valueE4: 50_000, basis: 'points' as const },
      ...['PR', 'OU', 'PG'].map((code) => ({ code, valueE4: 1_000_000, basis: 'score' as const })),
    ];
    const path = found(pathToBand(known('ORI-2022'), [{ unit: 'u', values }], 'A', new Set()));
    if (path.kind !== 'reached') throw new Error(path.kind);
    const low = values.map((value) => (value.code === 'PR' ? { ...value, valueE4: 900_000 } : value));
    const up = found(pathToBand(known('ORI-2022'), [{ unit: 'u', values: low }], 'A', new Set(['PR', 'OU', 'PG'])));
    expect(up).toMatchObject({ kind: 'path', groups: [{ levers: [{ code: 'IN', level: 'dimension' }] }] });
  });
});

/** The fewest whole steps that reach A, by trying every combination; null where none does. */
function fewestSteps(instrument: Instrument, results: readonly InstitutionResult[]): number | null {
  const levers = results.flatMap(({ unit, product, values }) =>
    values
      .filter(({ code }) => instrument.dimensions.some((part) => part.code === code && part.lever))
      .map(({ code, valueE4 }) => ({ unit, product, code, valueE4 })),
  );
  const from = instrument.bands[0]?.from ?? Number.NaN;
  let fewest: number | null = null;
  const attempt = (at: number, taken: number, changes: readonly (typeof levers)[number][]): void => {
    if (fewest !== null && taken >= fewest) return;
    const lever = levers[at];
    if (lever === undefined) {
      if (raised(instrument, results, changes) >= from) fewest = taken;
      return;
    }
    for (let value = lever.valueE4; value <= 3 * STEP; value += STEP) {
      attempt(at + 1, taken + (value - lever.valueE4) / STEP, [...changes, { ...lever, valueE4: value }]);
    }
  };
  attempt(0, 0, []);
  return fewest;
}

/** One of the many ways to take a path: the rise of each group shared over its levers at random. */
function allocate(path: Extract<Path, { kind: 'path' }>, dice: readonly number[]) {
  let at = 0;
  return path.groups.flatMap(({ rise, step, levers }) => {
    const to = levers.map(({ value }) => value);
    for (let left = rise; left > 0; left -= step) {
      const open = levers.flatMap(({ value, room }, index) => ((to[index] ?? 0) + step <= value + room ? [index] : []));
      const chosen = open[(dice[at++ % dice.length] ?? 0) % open.length] ?? Number.NaN;
      to[chosen] = (to[chosen] ?? 0) + step;
    }
    return levers.map((lever, index) => ({ ...lever, valueE4: to[index] ?? lever.value }));
  });
}

function raised(
  instrument: Instrument,
  results: readonly InstitutionResult[],
  changes: readonly { unit: string; product?: string | null | undefined; code: string; valueE4: number }[],
): number {
  const after = withChanges(instrument, results, changes);
  if ('kind' in after) throw new Error(after.reason);
  const explained = explainInstitution(instrument, after);
  if (explained.kind === 'refused') throw new Error(explained.reason);
  return explained.score;
}

function found(path: ReturnType<typeof pathToBand>): Path {
  if (path.kind === 'refused') throw new Error(path.reason);
  return path;
}
