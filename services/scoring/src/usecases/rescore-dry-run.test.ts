import fc from 'fast-check';
import { expect, it } from 'vitest';
import { adoption, claim, ORI_2023, ORI_2023_V2, submission, total } from '../../test/inputs.ts';
import { fold } from '../domain/fold.ts';
import type { Input, Value } from '../domain/input.ts';
import { institutionMessage } from '../domain/messages.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import { rescoreDryRun, wouldChange } from './rescore-dry-run.ts';

function cardOf(...inputs: readonly Input[]): Scorecard {
  const [change] = fold(
    new Map(),
    inputs.map((input) => ({ input })),
  ).changes;
  if (change === undefined) throw new Error('nothing was applied');
  return change.card;
}

const OLD_AND_NEW = cardOf(submission('a', total(60)), submission('b', total(60), { rules: ORI_2023_V2 }));

const dimensions = (score: number): Value[] =>
  ORI_2023.dimensions.map(({ code }) => ({ code, valueE4: score * 10_000, basis: 'score' }));

it('shows before and after, the band crossed and what is refused, with the rule that it breaks', () => {
  const card = cardOf(
    submission('a', total(72)),
    submission('b', dimensions(90)),
    claim('ombudsman.go.id', { scoreE4: 740_000, zone: 'kuning' }),
  );
  expect(wouldChange(card, ORI_2023_V2)).toMatchObject({
    status: 'changes',
    reason: null,
    fromRuleVersion: 'ORI-2023@1',
    computed: {
      before: { scoreE4: 810_000, category: 'B', zone: 'hijau' },
      after: { scoreE4: 720_000, category: 'B', zone: 'hijau' },
    },
    published: { before: { category: 'C', zone: 'kuning' }, after: { category: 'B', zone: 'hijau' } },
    crossesBand: true,
    units: { total: 2, changed: 2, refused: [{ unit: 'b', product: null, problem: { code: 'out_of_scale' } }] },
  });
});

it('is for a scorecard of which some results came by the version already, as long as nobody adopted it', () => {
  expect(wouldChange(OLD_AND_NEW, ORI_2023_V2)).toMatchObject({ reason: null, fromRuleVersion: 'ORI-2023@1' });
});

it('sees what dimensions bring, also where the score stays', () => {
  const [first, second, ...others] = ORI_2023.dimensions;
  if (first === undefined || second === undefined) throw new Error('no dimensions');
  const exchanged = {
    ...ORI_2023,
    version: 2,
    dimensions: [{ ...first, weight: second.weight }, { ...second, weight: first.weight }, ...others],
  };
  const card = cardOf(submission('a', dimensions(60)));
  const found = wouldChange(card, exchanged);
  expect(found).toMatchObject({
    status: 'changes',
    crossesBand: false,
    computed: { before: { scoreE4: 600_000 }, after: { scoreE4: 600_000 } },
  });
  expect(found.digest).not.toBe(wouldChange(card, { ...ORI_2023, version: 2 }).digest);
});

it('says so where nothing that is shown would change', () => {
  expect(wouldChange(cardOf(submission('a', total(60))), ORI_2023_V2)).toMatchObject({ status: 'same', crossesBand: false });
});

it.each([
  ['already_counts', cardOf(submission('a', total(60)), adoption(ORI_2023_V2)), ORI_2023_V2],
  ['already_counts', cardOf(submission('a', total(60))), ORI_2023],
  ['older_rule_version', cardOf(submission('a', total(60), { rules: ORI_2023_V2 })), ORI_2023],
  [
    'wrong_period',
    cardOf(submission('a', total(72))),
    { ...ORI_2023_V2, validity: { ...ORI_2023.validity, from: '2024', to: null } },
  ],
] as const)('skips a scorecard, and says why: %s', (reason, card, to) => {
  expect(wouldChange(card, to)).toMatchObject({ status: 'skipped', reason, units: { changed: 0, refused: [] } });
});

const values = fc.oneof(
  fc.constantFrom(20, 60, 72, 78).map(total),
  fc.constantFrom(20, 60, 72, 90).map((score) => dimensions(score)),
);

it('shows what the adoption then does', () => {
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (given) => {
      const inputs = given.map((each, index) => submission(`u${index}`, each));
      const card = cardOf(...inputs);
      const { computed } = institutionMessage(cardOf(...inputs, adoption(ORI_2023_V2)));
      const { after } = wouldChange(card, ORI_2023_V2).computed;
      expect(after).toEqual({
        scoreE4: computed?.scoreE4 ?? null,
        category: computed?.category ?? null,
        zone: computed?.zone ?? null,
      });
    }),
  );
});

it('has another digest as soon as it shows something else', () => {
  const digest = (score: number) => wouldChange(cardOf(submission('a', total(score))), ORI_2023_V2).digest;
  expect(digest(60)).toBe(digest(60));
  expect(digest(60)).not.toBe(digest(61));
});

const versions = new Map([ORI_2023, ORI_2023_V2].map((each) => [`ORI-2023@${each.version}`, each]));
const rules = {
  byRule: (rule: string) => versions.get(rule),
  newest: (id: string) => (id === 'ORI-2023' ? ORI_2023_V2 : undefined),
};

it('pages by institution and period, and ends with a page that is not full', async () => {
  const card = cardOf(submission('a', total(60)));
  const page = (count: number) => ({ page: async () => Array.from({ length: count }, () => card) });
  const full = await rescoreDryRun({ instrument: 'ORI-2023', limit: 2 }, rules, page(2));
  expect(full).toMatchObject({ to: { version: 2 }, next: { institution: '94.04', period: '2023' } });
  expect(await rescoreDryRun({ instrument: 'ORI-2023', limit: 2 }, rules, page(1))).toMatchObject({ next: null });
});

it.each([
  [{ instrument: 'ORI-1999' }, '/instrument', 'unknown_instrument'],
  [{ instrument: 'ORI-2023', to: 'ORI-2023@9' }, '/to', 'no_such_rule_version'],
] as const)('refuses what it does not know: %o', async (request, pointer, code) => {
  const asked = rescoreDryRun({ ...request, limit: 1 }, rules, { page: async () => [] });
  await expect(asked).rejects.toMatchObject({ problems: [{ pointer, code }] });
});
