import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  adoption,
  claim,
  claimWithdrawal,
  ORI_2023,
  ORI_2023_V2,
  roster,
  submission,
  total,
  withdrawal,
} from '../../test/inputs.ts';
import { cardAfter } from '../../test/questions.ts';
import { computed } from './computed.ts';
import { fold } from './fold.ts';
import type { Input, Value } from './input.ts';
import { inOrder } from './instrument-order.ts';
import { tallyAll } from './levels.ts';
import { institutionMessage } from './messages.ts';
import { published } from './published.ts';
import { emptyScorecard, keyOf, type Scorecard, scorecardKey, unitKey } from './scorecard.ts';

const FIRST = submission('first', total(66));
const KEY = keyOf(FIRST);

const dimensions = (score: number): Value[] =>
  ORI_2023.dimensions.map(({ code }, index) => ({ code, valueE4: (score + index) * 10_000, basis: 'score' }));

/** By both versions, so that late inputs of an old copy of the door are among them. */
const rules = fc.constantFrom(ORI_2023, ORI_2023_V2);

const inputs = fc.array(
  fc.oneof(
    fc
      .record({
        unit: fc.constantFrom('a', 'b', 'c'),
        product: fc.constantFrom('', 'p'),
        revision: fc.integer({ min: 1, max: 3 }),
        // 90 is more than version 2 takes of the third dimension, 101 more than either.
        score: fc.constantFrom(20, 60, 74, 90, 101),
        whole: fc.boolean(),
      })
      .map(({ unit, score, whole, ...more }) => submission(unit, whole ? total(score) : dimensions(score), more)),
    fc
      .record({ unit: fc.constantFrom('a', 'b'), revision: fc.integer({ min: 1, max: 4 }) })
      .map(({ unit, revision }) => withdrawal(unit, revision)),
    fc
      .record({
        publisher: fc.constantFrom('ombudsman.go.id', 'antaranews.com'),
        scoreE4: fc.constantFrom(null, 541_100, 740_000),
        zone: fc.constantFrom('', 'kuning', 'hijau'),
        category: fc.constantFrom('', 'Kategori B', 'Kategori C'),
        revision: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ publisher, revision, ...content }) => claim(publisher, content, { revision })),
    fc.integer({ min: 1, max: 4 }).map((revision) => claimWithdrawal('antaranews.com', revision)),
    fc.constant(roster(['a', 'first'])),
  ),
  { maxLength: 30 },
);

function foldAll(batches: readonly (readonly Input[])[]): { outcomes: string[]; card: Scorecard } {
  let card = emptyScorecard(KEY, ORI_2023);
  const outcomes: string[] = [];
  for (const batch of batches) {
    const items = batch.map((input) => ({ input }));
    const { decided, changes } = fold(new Map([[scorecardKey(KEY), card]]), items);
    outcomes.push(...decided.map(({ decision }) => decision.outcome));
    card = changes[0]?.card ?? card;
  }
  return { outcomes, card };
}

/** What others see of a scorecard, without which input came last. */
function seen(card: Scorecard) {
  const { recordedAtMs: _when, inputEventId: _which, ...rest } = institutionMessage(card);
  return JSON.parse(JSON.stringify(rest));
}

const valuesOf = ({ units }: Scorecard) => [...units].sort().map(([key, { values }]) => [key, values]);

it('makes no difference to the scorecard before which of its inputs the version is adopted', () => {
  fc.assert(
    fc.property(inputs, fc.nat(30), (all, at) => {
      const early = [FIRST, ...all.slice(0, at), adoption(ORI_2023_V2), ...all.slice(at)];
      const late = [FIRST, ...all, adoption(ORI_2023_V2)];
      const [one, other] = [foldAll([early]).card, foldAll([late]).card];
      expect(seen(one)).toEqual(seen(other));
      expect(valuesOf(one)).toEqual(valuesOf(other));
    }),
  );
});

it('decides and ends the same however adoptions and inputs are cut into batches', () => {
  fc.assert(
    fc.property(inputs, rules, fc.nat(30), fc.array(fc.nat(32)), (all, adopted, at, cuts) => {
      const whole = [...all.slice(0, at), adoption(adopted), ...all.slice(at), adoption(ORI_2023_V2)];
      const edges = [...new Set([0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length])].sort((a, b) => a - b);
      const batches = edges.slice(1).map((edge, index) => whole.slice(edges[index], edge));
      expect(foldAll(batches)).toEqual(foldAll([whole]));
    }),
  );
});

it('tallies what stands, also when inputs come after it', () => {
  fc.assert(
    fc.property(inputs, fc.nat(30), (all, at) => {
      const { card } = foldAll([[FIRST, ...all.slice(0, at), adoption(ORI_2023_V2), ...all.slice(at)]]);
      expect(new Map([...card.levels].sort())).toEqual(new Map([...tallyAll(card)].sort()));
    }),
  );
});

it('counts itself once, and publishes every unit that stands and every claim that it flags anew', () => {
  fc.assert(
    fc.property(inputs, (all) => {
      const before = foldAll([[FIRST, ...all]]).card;
      const { changes } = fold(new Map([[scorecardKey(KEY), before]]), [{ input: adoption(ORI_2023_V2) }]);
      const [change] = changes;
      expect(change?.card.version).toBe(before.version + 1);
      const standing = [...before.units].filter(([, { withdrawn }]) => !withdrawn).map(([key]) => key);
      expect([...(change?.units.keys() ?? [])]).toEqual(standing.sort());
      for (const key of standing) expect(change?.card.units.get(key)?.version).toBe((before.units.get(key)?.version ?? 0) + 1);
      const flags = (card: Scorecard | undefined, key: string) => card?.claims.get(key)?.content.flags.join();
      const flagged = [...before.claims.keys()].filter((key) => flags(before, key) !== flags(change?.card, key));
      expect([...(change?.claims.keys() ?? [])]).toEqual(flagged.sort());
    }),
  );
});

it('scores by the adopted version, keeps what that refuses, and says why', () => {
  const sound = submission('a', dimensions(74));
  const beyond = submission('b', dimensions(90));
  const { decided, changes } = fold(new Map(), [{ input: sound }, { input: beyond }, { input: adoption(ORI_2023_V2) }]);
  expect(decided.at(-1)?.decision).toEqual({ outcome: 'applied', reasons: ['out_of_scale'], findings: [] });
  const units = changes[0]?.card.units;
  expect(units?.get(unitKey('a', ''))).toMatchObject({
    ruleVersion: 'ORI-2023@2',
    score: { category: 'B' },
    refusal: '',
    version: 2,
  });
  expect(units?.get(unitKey('b', ''))).toMatchObject({
    score: null,
    refusal: 'out_of_scale',
    values: inOrder(ORI_2023_V2, dimensions(90)),
    version: 2,
  });
});

it('tallies a product’s values where the unit’s own result is refused, and counts no more', () => {
  const own = submission('a', dimensions(90));
  const product = submission('a', dimensions(20), { product: 'p' });
  const { changes } = fold(new Map(), [{ input: own }, { input: product }, { input: adoption(ORI_2023_V2) }]);
  expect(changes[0]?.card.levels.get('IN\nscore')).toMatchObject({ n: 1 });
  expect(String(changes[0]?.card.levels.get('IN\nscore')?.sumE4)).toBe('200000');
});

it('classifies claims by the adopted version, and holds what they print against it', () => {
  const printed = claim('ombudsman.go.id', { scoreE4: 740_000, category: 'Kategori C' });
  const { changes } = fold(new Map(), [{ input: printed }, { input: adoption(ORI_2023_V2) }]);
  const card = changes[0]?.card;
  expect(card && institutionMessage(card).published).toMatchObject({ category: 'B', zone: 'hijau' });
  expect(card && institutionMessage(card).flags).toEqual(['category_contradicts_score']);
  const back = claim('ombudsman.go.id', { scoreE4: 740_000, category: 'Kategori B' }, { revision: 2 });
  const next = fold(new Map([[scorecardKey(KEY), card ?? emptyScorecard(KEY, ORI_2023)]]), [{ input: back }]);
  expect(next.changes[0]?.card.claims.values().next().value?.content.flags).toEqual([]);
});

const ORI_2023_V3 = { ...ORI_2023_V2, version: 3 };

it.each([
  ['again', [adoption(ORI_2023_V2), adoption(ORI_2023_V2)], 'duplicate', []],
  ['by another proposal', [adoption(ORI_2023_V2), adoption(ORI_2023_V2, 'other')], 'conflict', ['same_revision_other_content']],
  ['after a newer one', [adoption(ORI_2023_V3), adoption(ORI_2023_V2)], 'stale', ['older_revision']],
] as const)('changes nothing %s', (_when, [before, again], outcome, reasons) => {
  const { decided } = fold<{ input: Input }>(new Map(), [{ input: FIRST }, { input: before }, { input: again }]);
  expect(decided.at(-1)?.decision).toEqual({ outcome, reasons, findings: [] });
});

it('opens no scorecard of which nothing is known', () => {
  const { decided, changes } = fold(new Map(), [{ input: adoption(ORI_2023_V2) }]);
  expect(decided[0]?.decision).toEqual({ outcome: 'rejected', reasons: ['nothing_to_rescore'], findings: [] });
  expect(changes).toEqual([]);
});

it('leaves a result that came by a newer version as it is', () => {
  const card = cardAfter(submission('b', total(60)), submission('a', total(60), { rules: ORI_2023_V3 }), adoption(ORI_2023_V2));
  expect([...card.units.values()].map(({ ruleVersion }) => ruleVersion)).toEqual(['ORI-2023@2', 'ORI-2023@3']);
  expect(card.instrument.version).toBe(2);
});

it.each([
  ['newer', ORI_2023, ORI_2023_V2],
  ['older', ORI_2023_V2, ORI_2023],
] as const)(
  'nothing that carries a version %s than the one it began with moves a band: only two people do',
  (_which, begun, other) => {
    const first = [submission('a', total(72), { rules: begun }), claim('a.id', { scoreE4: 720_000 }, { rules: begun })];
    const bands = (...inputs: Input[]) => {
      const card = cardAfter(...inputs);
      return [computed(card)?.classification?.category, published(card)?.category];
    };
    const before = bands(...first);
    for (const input of [
      roster(['a'], 1, other),
      claim('b.id', { scoreE4: 720_000 }, { rules: other }),
      submission('b', total(72), { rules: other }),
    ]) {
      expect(bands(...first, input)).toEqual(before);
    }
    if (begun === ORI_2023) expect(bands(...first, adoption(ORI_2023_V2))).not.toEqual(before);
  },
);
