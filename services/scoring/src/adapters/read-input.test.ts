import {
  claimRecorded,
  claimWithdrawn,
  type EventDefinition,
  pantau,
  rosterSet,
  ruleAdopted,
  submissionReceived,
  submissionWithdrawn,
} from '@pantau/contracts';
import type { DecodedEvent } from '@pantau/kafka';
import { expect, it } from 'vitest';
import { ORI_2023_V2 } from '../../test/inputs.ts';
import { readInput } from './read-input.ts';

const v1 = pantau.assessment.v1;
const about = { institution: '94.04', instrument: 'ORI-2023', period: '2023', ruleVersion: 'ORI-2023@1', revision: 1 };
const unit = { code: 'disdukcapil', name: 'Dinas', kind: 'disdukcapil' };
const source = { publisher: 'antaranews.com', date: '', url: '', title: '' };
const values = [new v1.Value({ code: 'TOTAL', valueE4: 873_400, basis: v1.Basis.BASIS_POINTS })];

function decoded<T extends object>(event: EventDefinition<T>, data: T, id = 'event-1', key = '94.04'): DecodedEvent {
  return {
    // The reader looks at the type alone, and that is the same for every T.
    event: event as unknown as EventDefinition,
    data,
    meta: { id, source: '/pantau/ingestion', time: '2026-01-05T02:00:00.000Z', actor: 'a', onBehalfOf: key },
    received: {
      topic: event.topic.name,
      partition: 0,
      offset: 7,
      key,
      value: new Uint8Array(),
      headers: {},
      appendedAt: 1_767_578_400_000,
    },
  };
}

const whole = (change: object = {}) => new v1.SubmissionReceived({ ...about, submissionId: 'a', unit, values, ...change });

it('takes the time from the broker and the rules from the rulebook', () => {
  expect(readInput(decoded(submissionReceived, whole()))).toMatchObject({
    kind: 'input',
    input: {
      kind: 'submission',
      eventId: 'event-1',
      recordedAt: 1_767_578_400_000,
      instrument: { id: 'ORI-2023' },
      product: null,
      values: [{ code: 'TOTAL', valueE4: 873_400, basis: 'points' }],
    },
  });
});

it('knows a claim about a unit from one about the institution', () => {
  const claim = new v1.ClaimRecorded({ ...about, source, scoreE4: 0 });
  expect(readInput(decoded(claimRecorded, claim))).toMatchObject({ input: { unit: null, content: { scoreE4: 0 } } });
  expect(readInput(decoded(claimRecorded, new v1.ClaimRecorded({ ...claim, unit })))).toMatchObject({ input: { unit } });
});

it.each([
  ['another key', decoded(submissionReceived, whole(), 'event-1', '94.05'), 'institution'],
  ['no id', decoded(submissionReceived, whole(), ''), 'ce_id'],
  ['NUL in the id', decoded(submissionReceived, whole(), 'a\0b'), 'ce_id'],
  ['a line feed in the period', decoded(submissionReceived, whole({ period: '2023\n' })), 'period'],
  ['a period out of force', decoded(submissionReceived, whole({ period: '2022' })), 'period'],
  ['a period that is none', decoded(submissionReceived, whole({ period: 'banana' })), 'period'],
  ['a claim beyond the scale', decoded(claimRecorded, new v1.ClaimRecorded({ ...about, source, scoreE4: 1_000_001 })), 'score'],
  ['a claim of no such zone', decoded(claimRecorded, new v1.ClaimRecorded({ ...about, source, zone: 'ungu' })), 'zone'],
  [
    'a claim of rank 0 of 0',
    decoded(
      claimRecorded,
      new v1.ClaimRecorded({ ...about, source, ranks: [{ rank: 0, of: 0, scope: 'galaxy', peerClass: '' }] }),
    ),
    'ranks',
  ],
  ['no instrument', decoded(submissionReceived, whole({ instrument: '' })), 'instrument'],
  ['no revision', decoded(submissionReceived, whole({ revision: 0 })), 'revision'],
  ['no rule version', decoded(submissionReceived, whole({ ruleVersion: '' })), 'rule_version'],
  ['no unit', decoded(submissionReceived, whole({ unit: null })), 'unit'],
  ['a product without a code', decoded(submissionReceived, whole({ product: { code: '', name: 'KTP' } })), 'product'],
  ['no values', decoded(submissionReceived, whole({ values: [] })), 'values'],
  [
    'a value without a basis',
    decoded(submissionReceived, whole({ values: [new v1.Value({ code: 'TOTAL', valueE4: 1 })] })),
    'values',
  ],
  ['a unit with a line feed', decoded(submissionReceived, whole({ unit: { ...unit, code: 'a\nb' } })), 'unit'],
  ['a unit with half a character', decoded(submissionReceived, whole({ unit: { ...unit, code: '\ud800' } })), 'unit'],
  ['a unit too long for a key', decoded(submissionReceived, whole({ unit: { ...unit, code: 'a'.repeat(129) } })), 'unit'],
  ['a region that is none', decoded(submissionReceived, whole({ institution: '99' }), 'event-1', '99'), 'institution'],
  ['rules of another instrument', decoded(submissionReceived, whole({ ruleVersion: 'ORI-2022@1' })), 'rule_version'],
  ['a rule version that is no number', decoded(submissionReceived, whole({ ruleVersion: 'ORI-2023@x' })), 'rule_version'],
  [
    'a claim about a product with a line feed',
    decoded(claimRecorded, new v1.ClaimRecorded({ ...about, source, unit, product: { code: 'a\nb', name: '' } })),
    'product',
  ],
  [
    'a claim about a product of no unit',
    decoded(claimRecorded, new v1.ClaimRecorded({ ...about, source, product: { code: 'ktp', name: '' } })),
    'product',
  ],
  [
    'a withdrawal of a claim about a product of no unit',
    decoded(claimWithdrawn, new v1.ClaimWithdrawn({ ...about, source, productCode: 'ktp' })),
    'product_code',
  ],
  [
    'a roster with a product without a code',
    decoded(
      rosterSet,
      new v1.RosterSet({ ...about, entries: [new v1.RosterEntry({ unit, products: [{ code: '', name: 'KTP' }] })] }),
    ),
    'entries',
  ],
  ['a withdrawal of no unit', decoded(submissionWithdrawn, new v1.SubmissionWithdrawn(about)), 'unit_code'],
  ['a claim without a source', decoded(claimRecorded, new v1.ClaimRecorded({ ...about, scoreE4: 1 })), 'source'],
  [
    'a claim about a unit without a code',
    decoded(claimRecorded, new v1.ClaimRecorded({ ...about, source, unit: { code: '', name: '', kind: '' } })),
    'unit',
  ],
  [
    'a roster with a nameless unit',
    decoded(rosterSet, new v1.RosterSet({ ...about, entries: [new v1.RosterEntry({})] })),
    'entries',
  ],
])('%s breaks the contract', (_name, event, reason) => {
  expect(readInput(event)).toEqual({ kind: 'broken', reason });
});

const adopted = (change: object = {}) =>
  new v1.RuleAdopted({
    ...{ ...about, ruleVersion: 'ORI-2023@2', fromRuleVersion: 'ORI-2023@1', revision: 2, reason: 'rule-corrected' },
    ...{ proposedBy: 'sari', approvedBy: 'budi', ...change },
  });
const readAdopted = (change: object = {}) =>
  readInput(decoded(ruleAdopted, adopted(change)), (rule) => (rule === 'ORI-2023@2' ? ORI_2023_V2 : undefined));

it('reads an adoption with the version adopted', () => {
  expect(readAdopted()).toMatchObject({ input: { kind: 'rule-adoption', instrument: { version: 2 }, revision: 2 } });
});

// Whoever wrote it: a dead letter, not a decision.
it.each([
  [{ approvedBy: 'sari' }, 'approved_by'],
  [{ approvedBy: '' }, 'approved_by'],
  [{ proposedBy: '' }, 'proposed_by'],
  [{ revision: 3 }, 'revision'],
  [{ fromRuleVersion: '' }, 'from_rule_version'],
  [{ fromRuleVersion: 'ORI-2022@1' }, 'from_rule_version'],
])(
  'an adoption that two people did not agree to, or of a version under another number, breaks the contract: %o',
  (change, reason) => {
    expect(readAdopted(change)).toEqual({ kind: 'broken', reason });
  },
);

it.each([{ instrument: 'ORI-2099', ruleVersion: 'ORI-2099@1' }, { ruleVersion: 'ORI-2023@2' }])(
  'a rule that this build does not know is no dead letter: %o',
  (change) => {
    expect(() => readInput(decoded(submissionReceived, whole(change)))).toThrow(
      expect.objectContaining({ kind: 'unavailable', code: 'unknown_rule_version' }),
    );
  },
);
