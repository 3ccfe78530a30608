/**
 * One sample of every event, with every field set: what its newest golden holds, encoded. A new field is added here; then
 * the golden of the new shape is written beside the old ones, which stay as they are.
 */
import { pantau } from '../src/index.ts';

const { Basis, Outcome } = pantau.assessment.v1;
const unit = { code: 'disdukcapil', name: 'Dinas Kependudukan dan Pencatatan Sipil', kind: 'disdukcapil' };
const product = { code: 'ktp-el', name: 'KTP elektronik' };
const source = {
  publisher: 'Ombudsman RI',
  date: '2023-12-14',
  url: 'https://example.go.id/kepatuhan-2023',
  title: 'Hasil Penilaian Kepatuhan 2023',
};
const rank = { rank: 8, of: 416, scope: 'national', peerClass: 'regency' };
const where = { institution: '18.72', instrument: 'ORI-2023', period: '2023' };
const claim = {
  eventId: '0f0e0d0c-0b0a-8908-8706-050403020100',
  revision: 1,
  source,
  sourceClass: 'authority',
  scoreE4: 808500,
  zone: 'hijau',
  category: 'B',
  predicate: 'Kualitas Tinggi',
  ranks: [rank],
  award: 'Penghargaan Kepatuhan',
  legalBasis: 'UU 25/2009',
  note: 'dibulatkan oleh sumber',
  flags: ['beyond_likely_scale'],
  shown: true,
  unit,
  product,
  printedScore: '80,85',
};

export const SAMPLES: Readonly<Record<string, object>> = {
  'pantau.assessment.v1.submission-received': {
    ...{ ...where, submissionId: 'metro-2023-1', unit, product, revision: 2, reason: 'correction', ruleVersion: 'ORI-2023@1' },
    values: [
      { code: 'TOTAL', valueE4: 808500, basis: Basis.BASIS_SCORE },
      { code: 'D1', valueE4: -1, basis: Basis.BASIS_POINTS },
    ],
    evidence: [{ code: 'D1', sha256: 'ab'.repeat(32), mediaType: 'application/pdf', bytes: 4_000_000_000 }],
  },
  'pantau.assessment.v1.submission-withdrawn': {
    ...{ ...where, submissionId: 'metro-2023-1', unitCode: 'disdukcapil', productCode: 'ktp-el', revision: 3 },
    ...{ reason: 'sent-in-error', ruleVersion: 'ORI-2023@1' },
  },
  'pantau.assessment.v1.claim-recorded': {
    ...{
      ...where,
      unit,
      product,
      source,
      revision: 1,
      scoreE4: 808500,
      zone: 'hijau',
      category: 'B',
      predicate: 'Kualitas Tinggi',
    },
    ...{ ranks: [rank], award: 'Penghargaan Kepatuhan', legalBasis: 'UU 25/2009', note: 'dibulatkan oleh sumber' },
    ...{ flags: ['beyond_likely_scale'], ruleVersion: 'ORI-2023@1', printedScore: '80,85' },
  },
  'pantau.assessment.v1.claim-withdrawn': {
    ...{
      ...where,
      unitCode: 'disdukcapil',
      productCode: 'ktp-el',
      source,
      revision: 2,
      reason: 'withdrawn',
      ruleVersion: 'ORI-2023@1',
    },
  },
  'pantau.assessment.v1.roster-set': {
    ...{ ...where, entries: [{ unit, products: [product] }], source, revision: 1, ruleVersion: 'ORI-2023@1' },
  },
  'pantau.assessment.v1.rule-adopted': {
    ...{ ...where, revision: 2, ruleVersion: 'ORI-2023@2', fromRuleVersion: 'ORI-2023@1', reason: 'rule-corrected' },
    ...{ proposedBy: 'sari', approvedBy: 'budi' },
  },
  'pantau.assessment.v1.submission-decided': {
    ...{ ...where, inputEventId: 'in-1', inputType: 'pantau.assessment.v1.submission-received', submissionId: 'metro-2023-1' },
    ...{ unitCode: 'disdukcapil', productCode: 'ktp-el', revision: 2, outcome: Outcome.OUTCOME_REJECTED },
    ...{ reasons: ['weights_unknown'], findings: ['category_contradicts_score'], recordedAtMs: 1_700_000_000_123, source },
  },
  'pantau.assessment.v1.unit-scored': {
    ...{ ...where, unit, product, generation: 1, version: 2, withdrawn: true, scoreE4: 808500, category: 'B', zone: 'hijau' },
    ...{ values: [{ code: 'TOTAL', valueE4: 808500, basis: Basis.BASIS_SCORE }], revision: 2, ruleVersion: 'ORI-2023@1' },
    ...{ recordedAtMs: 1_700_000_000_123, submissionId: 'metro-2023-1', inputEventId: 'in-1', scoredAt: 'unit' },
    ...{ refusal: 'weights_unknown' },
  },
  'pantau.assessment.v1.institution-scored': {
    ...{ ...where, family: 'ORI', generation: 1, version: 7, differenceE4: -5, flags: ['disputed'], expectedUnits: 0 },
    receivedUnits: 1,
    ...{ recordedAtMs: 1_700_000_000_123, ruleVersion: 'ORI-2023@1', inputEventId: 'in-1' },
    published: {
      ...{ scoreE4: 808500, category: 'B', zone: 'hijau', predicate: 'Kualitas Tinggi', ranks: [rank], disputed: true },
      claims: [claim],
      secondAxisMet: true,
      contradictions: [{ field: 'category', printed: 'Kualitas Sedang', byRule: 'B (Kualitas Tinggi)' }],
    },
    computed: {
      ...{ scoreE4: 808495, category: 'B', zone: 'hijau', scoredAt: 'unit', unitCount: 1 },
      units: [
        {
          ...{
            unit,
            product,
            scoreE4: 808495,
            category: 'B',
            zone: 'hijau',
            revision: 2,
            submissionId: 'metro-2023-1',
            eventId: 'in-1',
            refusal: 'weights_unknown',
          },
        },
      ],
      sums: [{ code: 'D1', n: 1, sum: '80.8495', basis: Basis.BASIS_SCORE }],
      dimensions: [{ code: 'D1', contributionE4: 808495 }],
    },
    unitClaims: [claim],
    roster: [{ unit, products: [product] }],
  },
  'pantau.complaints.v1.case-changed': {
    ...{ caseId: 'LPG-2026-000123', tenant: '18', simulated: true, version: 3 },
    steps: [
      {
        ...{
          number: 3,
          action: 'pelanggaran',
          role: 'system',
          actor: 'op-17',
          atMs: 1_767_664_800_000,
          recordedAtMs: 1_767_664_801_000,
        },
        ...{ fromState: 'diterima', toState: 'diterima', reason: 'overdue', noteHash: 'ab12', task: 1 },
        ...{ clock: 'operator-forward', clockNumber: 1, rung: '100' },
      },
    ],
    ...{ class: 'pengaduan', category: 'jalan-rusak', state: 'diterima', channel: 'web', anonymous: true, confidential: true },
    place: { province: '18', regency: '18.71', lat: -5.3887, lon: 105.2622, approximate: true },
    ...{ institution: '18', unit: 'dinas-bmbk' },
    tasks: [
      {
        ...{ number: 1, institution: '18', unit: 'dinas-bmbk', state: 'open', openedAtMs: 1_767_600_000_000 },
        ...{ followedUpAtMs: 1_767_600_001_000, closedAtMs: 1_767_600_002_000 },
      },
    ],
    clocks: [
      {
        ...{ name: 'operator-forward', number: 1, kind: 'clock-hours', limit: 24, startedAtMs: 1_767_578_400_000 },
        ...{ dueAtMs: 1_767_664_800_000, state: 'late', stoppedAtMs: 1_767_664_900_000 },
        ...{ holderRole: 'operator', holderId: 'op-17', rule: 'lampung-in@2025' },
      },
    ],
    breaches: [
      {
        ...{
          id: 'LPG-2026-000123.operator-forward.1',
          clock: 'operator-forward',
          number: 1,
          holderRole: 'operator',
          holderId: 'op-17',
        },
        ...{ institution: '18', unit: 'dinas-bmbk', dueAtMs: 1_767_664_800_000, recordedAtMs: 1_767_664_801_000 },
        ...{ stage: 'notice', rung: 'kepala-opd' },
      },
    ],
    ...{ receivedAtMs: 1_767_578_400_000, filedAtMs: 1_767_578_400_500, closedAtMs: 1_767_700_000_000, forwards: 1, reopens: 1 },
    ...{ rating: 4, maladministration: 'penundaan-berlarut', archiveReason: 'format', duplicateOf: 'LPG-2026-000100' },
    ...{ supporters: 2, policy: 'lampung-in@2025' },
  },
  'pantau.assessment.v1.observation-recorded': {
    ...{ institution: '18.72', unit, measure: 'lapor.reports', channel: 'sp4n-lapor', grain: 'half', period: '2024-H1' },
    ...{ valueE4: 13_643_700_000, source, revision: 2, noteCode: 'part-of-period', note: 'sampai 1 Juni' },
  },
  'pantau.assessment.v1.observation-withdrawn': {
    ...{ institution: '18.72', unitCode: 'disdukcapil', measure: 'lapor.reports', channel: 'sp4n-lapor', grain: 'half' },
    ...{ period: '2024-H1', source, revision: 3, reason: 'retracted-by-source' },
  },
};

/** Encodes a sample with the catalogue's codec. */
export function encodeSample(type: string, codec: { encode(message: object): { finish(): Uint8Array } }): Uint8Array {
  const sample = SAMPLES[type];
  if (sample === undefined) throw new Error(`no sample of ${type}`);
  return codec.encode(sample).finish();
}
