import type { UnitValue } from '../src/index.ts';
import { type MadeUpPart, madeUp } from '../test/made-up.ts';

const SHARES = ['20%', '30%', '15%', '25%', '10%'];

/** An instrument of five dimensions, each of three variables of four indicators, and values for all sixty. */
export function sixty(): { readonly instrument: ReturnType<typeof madeUp>; readonly unit: (seed: number) => UnitValue[] } {
  const codes: string[] = [];
  const dimensions = SHARES.map(
    (weight, d): MadeUpPart => ({
      code: `D${d + 1}`,
      weight,
      variables: ['40%', '35%', '25%'].map(
        (share, v): MadeUpPart => ({
          code: `D${d + 1}.${v + 1}`,
          weight: share,
          indicators: ['17%', '33%', '38%', '12%'].map((part, i): MadeUpPart => {
            const code = `D${d + 1}.${v + 1}.${i + 1}`;
            codes.push(code);
            return { code, weight: part };
          }),
        }),
      ),
    }),
  );
  const unit = (seed: number) =>
    codes.map((code, index): UnitValue => ({ code, valueE4: ((seed * 7919 + index * 104_729) % 10_001) * 100, basis: 'score' }));
  return { instrument: madeUp({ dimensions }), unit };
}
