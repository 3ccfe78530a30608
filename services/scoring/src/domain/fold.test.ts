import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claim, claimWithdrawal, ORI_2023, roster, submission, total, withdrawal } from '../../test/inputs.ts';
import { fold } from './fold.ts';
import type { Input, Value } from './input.ts';
import { retally, tallied } from './levels.ts';
import { institutionMessage } from './messages.ts';
import { emptyScorecard, keyOf, type LevelTally, type Scorecard, scorecardKey } from './scorecard.ts';

interface Item {
  readonly input: Input;
}

const KEY = scorecardKey(keyOf(submission('a', [])));

const dimensions = (score: number): Value[] =>
  ORI_2023.dimensions.map(({ code }) => ({ code, valueE4: score * 10_000, basis: 'score' }));

/** Few units, sources and revisions, so that doubles, conflicts and late revisions are common. */
const inputs = fc.array(
  fc.oneof(
    fc
      .record({
        unit: fc.constantFrom('a', 'b', 'c'),
        product: fc.constantFrom('', 'p', 'q'),
        revision: fc.integer({ min: 1, max: 3 }),
        score: fc.constantFrom(20, 60, 90),
        whole: fc.boolean(),
      })
      .map(({ unit, score, whole, ...more }) => submission(unit, whole ? total(score) : dimensions(score), more)),
    fc
      .record({
        unit: fc.constantFrom('a', 'b'),
        productCode: fc.constantFrom('', 'p'),
        revision: fc.integer({ min: 1, max: 4 }),
      })
      .map(({ unit, revision, productCode }) => withdrawal(unit, revision, { productCode })),
    fc
      .record({
        publisher: fc.constantFrom('ombudsman.go.id', 'antaranews.com', 'kompas.com'),
        scoreE4: fc.constantFrom(null, 541_100, 800_000),
        zone: fc.constantFrom('', 'kuning'),
        revision: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ publisher, revision, ...content }) => claim(publisher, content, { revision })),
    fc
      .record({ publisher: fc.constantFrom('antaranews.com', 'kompas.com'), revision: fc.integer({ min: 1, max: 4 }) })
      .map(({ publisher, revision }) => claimWithdrawal(publisher, revision)),
    fc
      .record({ units: fc.constantFrom(['a'], ['a', 'b']), revision: fc.integer({ min: 1, max: 2 }) })
      .map(({ units, revision }) => roster(units, revision)),
  ),
  { maxLength: 40 },
);

function foldAll(batches: readonly (readonly Input[])[]) {
  let cards: ReadonlyMap<string, Scorecard> = new Map();
  const outcomes: string[] = [];
  for (const batch of batches) {
    const folded = fold<Item>(
      cards,
      batch.map((input) => ({ input })),
    );
    outcomes.push(...folded.decided.map(({ decision }) => decision.outcome));
    cards = new Map([...cards, ...folded.changes.map(({ card }): [string, Scorecard] => [scorecardKey(card.key), card])]);
  }
  return { outcomes, card: cards.get(KEY) ?? emptyScorecard(keyOf(submission('a', [])), ORI_2023) };
}

/** What others see of a scorecard, without which input came last. */
function seen(card: Scorecard) {
  const { recordedAtMs: _when, inputEventId: _which, ...rest } = institutionMessage(card);
  return JSON.parse(JSON.stringify(rest));
}

/** Of the slot that an input fills. */
function slotOf(input: Input): string {
  switch (input.kind) {
    case 'submission':
      return `u ${input.unit.code} ${input.product?.code ?? ''}`;
    case 'submission-withdrawal':
      return `u ${input.unitCode} ${input.productCode}`;
    case 'roster':
    case 'rule-adoption':
      return input.kind;
    default:
      return `c ${input.source.url}`;
  }
}

it('decides and ends the same however the inputs are cut into batches', () => {
  fc.assert(
    fc.property(inputs, fc.array(fc.nat(40)), (all, cuts) => {
      const edges = [...new Set([0, ...cuts.map((cut) => Math.min(cut, all.length)), all.length])].sort((a, b) => a - b);
      const batches = edges.slice(1).map((edge, index) => all.slice(edges[index], edge));
      expect(foldAll(batches)).toEqual(foldAll([all]));
    }),
  );
});

// A batch writes in maps of its own; were they those of the scorecards that it got, a batch tried again would find its own doing.
it('leaves the scorecards that it is given as they are', () => {
  fc.assert(
    fc.property(inputs, inputs, (before, batch) => {
      const { card } = foldAll([before]);
      const given = structuredClone(card);
      const items = batch.map((input) => ({ input }));
      const first = fold<Item>(new Map([[KEY, card]]), items);
      expect(card).toEqual(given);
      expect(fold<Item>(new Map([[KEY, card]]), items)).toEqual(first);
    }),
  );
});

it('is not moved by an applied input that comes again, however late', () => {
  fc.assert(
    fc.property(inputs, (all) => {
      const once = foldAll([all]);
      const again = all.filter((_, index) => once.outcomes[index] === 'applied');
      const twice = foldAll([all, again]);
      expect(twice.card).toEqual(once.card);
      expect(twice.outcomes.slice(all.length)).toEqual(again.map(() => 'duplicate'));
    }),
  );
});

it('does not depend on the order between units and sources', () => {
  fc.assert(
    fc.property(inputs, fc.infiniteStream(fc.nat()), (all, choices) => {
      const queues = [...Map.groupBy(all, slotOf).values()].map((queue) => [...queue]);
      const shuffled: Input[] = [];
      while (shuffled.length < all.length) {
        const open = queues.filter((queue) => queue.length > 0);
        const next = open[(choices.next().value ?? 0) % open.length]?.shift();
        if (next !== undefined) shuffled.push(next);
      }
      expect(seen(foldAll([shuffled]).card)).toEqual(seen(foldAll([all]).card));
    }),
  );
});

it('counts what was applied, and tallies what stands', () => {
  fc.assert(
    fc.property(inputs, (all) => {
      const { card, outcomes } = foldAll([all]);
      const slots = [...card.units.values(), ...card.claims.values(), ...(card.roster === null ? [] : [card.roster])];
      const applied = outcomes.filter((outcome) => outcome === 'applied').length;
      expect(card.version).toBe(applied);
      expect(slots.reduce((sum, slot) => sum + slot.applied.length, 0)).toBe(applied);
      expect([...card.units.values()].every(({ version, applied: ids }) => version === ids.length)).toBe(true);
      const codes = new Set([...card.units.values()].map(({ unit }) => unit.code));
      const fromNothing = new Map<string, LevelTally>();
      for (const code of codes) retally(fromNothing, [], tallied(card, code));
      expect(new Map([...card.levels].sort())).toEqual(new Map([...fromNothing].sort()));
    }),
  );
});
