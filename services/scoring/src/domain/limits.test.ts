import { pantau, SCORES } from '@pantau/contracts';
import { expect, it } from 'vitest';
import { claim, ORI_2023, roster, submission, total, withdrawal } from '../../test/inputs.ts';
import type { Input } from './input.ts';
import { judge } from './judge.ts';
import { MAX_CLAIMS, MAX_RESULTS } from './limits.ts';
import { institutionMessage } from './messages.ts';
import { emptyScorecard, keyOf, type Scorecard } from './scorecard.ts';
import { oncePerBatch } from './working-copy.ts';

const empty = emptyScorecard(keyOf(submission('a', [])), ORI_2023);
/** Three bytes a character, the most that a character of a text's length takes. */
const text = (length: number) => '…'.repeat(length);

function fill(card: Scorecard, inputs: readonly Input[]): Scorecard {
  const working = oncePerBatch();
  return inputs.reduce((at, input) => judge(at, input, working).next, card);
}

const units = (count: number) =>
  Array.from({ length: count }, (_, n) => submission(`unit-${n}`, total(50), { product: n % 2 === 0 ? '' : `product-${n}` }));
const claims = (count: number) => Array.from({ length: count }, (_, n) => claim(`source-${n}`, { scoreE4: 541_100 }));

it('takes no unit beyond the limit, and revisions of those that it has', () => {
  const full = fill(empty, units(MAX_RESULTS));
  expect(full.units.size).toBe(MAX_RESULTS);
  const beyond = judge(full, submission('one-more', total(50)));
  expect(beyond).toEqual({ decision: { outcome: 'rejected', reasons: ['too_many_units'], findings: [] }, next: full });
  expect(judge(full, submission('unit-0', total(60), { revision: 2 })).decision.outcome).toBe('applied');
  expect(judge(full, withdrawal('unit-0', 2)).decision.outcome).toBe('applied');
  expect(judge(full, withdrawal('one-more', 2)).decision.reasons).toEqual(['nothing_to_withdraw']);
  expect(judge(full, claim('source', { scoreE4: 541_100 })).decision.outcome).toBe('applied');
});

it('takes no claim beyond the limit, and revisions of those that it has', () => {
  const full = fill(empty, claims(MAX_CLAIMS));
  expect(full.claims.size).toBe(MAX_CLAIMS);
  const beyond = judge(full, claim('one-more', { scoreE4: 541_100 }));
  expect(beyond).toEqual({ decision: { outcome: 'rejected', reasons: ['too_many_claims'], findings: [] }, next: full });
  expect(judge(full, claim('source-0', { scoreE4: 600_000 }, { revision: 2 })).decision.outcome).toBe('applied');
  expect(judge(full, submission('a', total(50))).decision.outcome).toBe('applied');
});

it('at both limits, with the longest texts of the doors, fits the topic', () => {
  const long = { unit: { code: text(64), name: text(200), kind: text(64) }, product: { code: text(64), name: text(200) } };
  const content = {
    ...{ scoreE4: 541_100, printedScore: text(40), category: text(120), predicate: text(120), award: text(200) },
    ...{ legalBasis: text(200), note: text(300), zone: 'kuning' },
    ranks: Array.from({ length: 10 }, (_, at) => ({ rank: 99_990 + at, of: 100_000, scope: 'national', peerClass: 'province' })),
  };
  const source = { publisher: text(200), date: '2023-12-01', url: text(1_000), title: text(300) };
  const full = fill(empty, [roster(['a']), ...units(MAX_RESULTS), ...claims(MAX_CLAIMS)]);
  const card: Scorecard = {
    ...full,
    units: new Map([...full.units].map(([key, result]) => [key, { ...result, ...long, submissionId: text(128) }])),
    claims: new Map(
      [...full.claims].map(([key, each]) => [key, { ...each, ...long, source, content: { ...each.content, ...content } }]),
    ),
  };
  const bytes = pantau.assessment.v1.InstitutionScored.encode(institutionMessage(card)).finish().byteLength;
  // And a roster, which came as one message of at most 1 MiB.
  expect(bytes + 1_048_576).toBeLessThan(SCORES.maxMessageBytes ?? 0);
  expect(bytes).toBeGreaterThan(10_000_000);
});
