import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { checkClaim } from '../domain/check-claim.ts';
import { checkObservation, checkObservationWithdrawal } from '../domain/check-observation.ts';
import { checkRoster } from '../domain/check-roster.ts';
import { checkSubmission } from '../domain/check-submission.ts';
import { checkClaimWithdrawal, checkSubmissionWithdrawal } from '../domain/check-withdrawal.ts';
import { observation, observationWithdrawal } from './observation-schemas.ts';
import { claimWithdrawal, publishedResult, roster, submission, submissionWithdrawal } from './schemas.ts';

const source = { publisher: 'kupastuntas.co', date: '2023-04-05', url: 'https://kupastuntas.co/x', title: 'Judul' };
const subject = { institution: '18.03', instrument: 'ORI-2022', period: '2022' };
const address = { institution: '18.03', instrument: 'ORI-2022', period: '2022' };
const figure = { measure: 'lapor.reports', channel: 'sp4n-lapor', period: '2024-H1' };
const product = { code: 'ktp', name: 'KTP elektronik' };

interface Shape {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly accepts: (input: unknown) => boolean;
  readonly whole: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

const shapes: Shape[] = [
  {
    name: 'submission',
    schema: submission,
    accepts: (input) => checkSubmission(input, '').ok,
    whole: {
      ...subject,
      id: 'a-1',
      unit: { code: 'dinsos', name: 'Dinas Sosial', kind: 'dinsos' },
      product,
      revision: 2,
      values: [{ code: 'TOTAL', value: '76.50', basis: 'points' }],
      evidence: [{ code: 'IN1.1', sha256: 'a'.repeat(64), mediaType: 'application/pdf', bytes: 10 }],
      reason: 'correction',
    },
    required: ['id', 'instrument', 'period', 'unit', 'values'],
  },
  {
    name: 'published result',
    schema: publishedResult,
    accepts: (input) => checkClaim(input, '').ok,
    whole: {
      ...subject,
      institutionName: 'Lampung Utara',
      unit: { code: 'dinsos', name: 'Dinas Sosial', kind: 'dinsos' },
      product,
      score: '76, 50',
      zone: 'kuning',
      category: 'C',
      predicate: 'Kepatuhan Sedang',
      ranks: [{ rank: 8, of: 416, scope: 'national', peerClass: 'regency' }],
      award: 'Piagam',
      legalBasis: 'Keputusan',
      note: 'catatan',
      source,
      revision: 1,
    },
    required: ['instrument', 'period', 'source'],
  },
  {
    name: 'withdrawal of a submission',
    schema: submissionWithdrawal,
    accepts: (input) => checkSubmissionWithdrawal(input, '').ok,
    whole: { ...subject, id: 'a-1', unit: 'dinsos', product: 'ktp', revision: 2, reason: 'withdrawn' },
    required: ['id', 'instrument', 'period', 'unit', 'revision'],
  },
  {
    name: 'withdrawal of a published result',
    schema: claimWithdrawal,
    accepts: (input) => checkClaimWithdrawal(input, '').ok,
    whole: { ...subject, unit: 'dinsos', product: 'ktp', source, revision: 2, reason: 'retracted-by-source' },
    required: ['instrument', 'period', 'source', 'revision'],
  },
  {
    name: 'roster',
    schema: roster,
    accepts: (input) => checkRoster(address, input).ok,
    whole: { units: [{ code: 'dinsos', name: 'Dinas Sosial', kind: 'dinsos', products: [product] }], source, revision: 1 },
    required: ['units', 'source'],
  },
  {
    name: 'observation',
    schema: observation,
    accepts: (input) => checkObservation(input, '').ok,
    whole: {
      institution: '18.03',
      institutionName: 'Lampung Utara',
      ...figure,
      unit: { code: 'dinsos', name: 'Dinas Sosial', kind: 'dinsos' },
      value: '12',
      noteCode: 'rounded',
      note: 'catatan',
      source,
      revision: 1,
    },
    required: ['measure', 'period', 'value', 'source'],
  },
  {
    name: 'withdrawal of an observation',
    schema: observationWithdrawal,
    accepts: (input) => checkObservationWithdrawal(input, '').ok,
    whole: { institution: '18.03', ...figure, unit: 'dinsos', source, revision: 2, reason: 'sent-in-error' },
    required: ['measure', 'period', 'source', 'revision'],
  },
];

/** What /openapi.json promises is what the door does: the schema documents, the domain decides. */
describe.each(shapes)('the documented shape of a $name', ({ schema, accepts, whole, required }) => {
  const both = (input: unknown) => [schema.safeParse(input).success, accepts(input)];

  it('takes every field that is documented', () => {
    expect(both(whole)).toEqual([true, true]);
  });

  it('lets go of every field that it does not require, and of no other', () => {
    for (const field of Object.keys(whole)) {
      const { [field]: _, ...rest } = whole;
      // Two rules that a schema cannot say: institution or institutionName, and no product without its unit.
      const ruled =
        (field === 'institution' && !('institutionName' in rest)) ||
        (field === 'unit' && 'product' in whole && !required.includes('unit'));
      const needed = required.includes(field) || ruled;
      expect([field, accepts(rest)]).toEqual([field, !needed]);
      if (!ruled) expect([field, schema.safeParse(rest).success]).toEqual([field, !needed]);
    }
  });

  it('refuses a field of another type, and one that is not documented', () => {
    for (const field of Object.keys(whole))
      expect([field, ...both({ ...whole, [field]: { wrong: true } })]).toEqual([field, false, false]);
    expect(both({ ...whole, misspelt: 1 })).toEqual([false, false]);
  });
});
