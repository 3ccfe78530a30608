/** Inputs for tests, whole and with ids from their content, as the doors make them. */
import { deriveId } from '@pantau/contracts';
import { type Instrument, instrument, ruleVersion } from '@pantau/rulebook';
import type {
  ClaimContent,
  ClaimInput,
  ClaimWithdrawal,
  RosterInput,
  RuleAdoption,
  Source,
  SubmissionInput,
  SubmissionWithdrawal,
  Value,
} from '../src/domain/input.ts';

export function known(id: string): Instrument {
  const found = instrument(id);
  if (found === undefined) throw new Error(`no instrument ${id}`);
  return found;
}

export const ORI_2021 = known('ORI-2021');
export const ORI_2022 = known('ORI-2022');
export const ORI_2023 = known('ORI-2023');

/** A made-up version 2: cut B lies lower, the first two dimensions have changed places and weights, and the third goes to 80 only. */
export const ORI_2023_V2 = corrected(ORI_2023);

function corrected(rules: Instrument): Instrument {
  const [first, second, third, ...rest] = rules.dimensions;
  if (first === undefined || second === undefined || third === undefined) throw new Error(`${rules.id} has too few dimensions`);
  return {
    ...rules,
    version: rules.version + 1,
    bands: rules.bands.map((band) => (band.category === 'B' ? { ...band, from: 700_000 } : band)),
    dimensions: [
      { ...second, weight: first.weight },
      { ...first, weight: second.weight },
      { ...third, scale: { ...third.scale, max: 800_000 } },
      ...rest,
    ],
  };
}

/** Kabupaten Mimika 2023, the totals of its seven units; their mean was published as 54.11 (cartenznews.com). */
export const MIMIKA_2023: readonly (readonly [unit: string, total: number])[] = [
  ['unit-1', 35.26],
  ['unit-2', 35.51],
  ['unit-3', 35.75],
  ['unit-4', 50.34],
  ['unit-5', 60.3],
  ['unit-6', 74.25],
  ['disdukcapil', 87.34],
];

const base = (rules: Instrument) => ({
  institution: '94.04',
  instrument: rules,
  period: rules.validity.from,
  ruleVersion: ruleVersion(rules),
  recordedAt: Date.UTC(2026, 0, 5, 2),
});

export function total(score: number): Value[] {
  return [{ code: 'TOTAL', valueE4: Math.round(score * 10_000), basis: 'points' }];
}

export function submission(
  unitCode: string,
  values: readonly Value[],
  {
    revision = 1,
    product = '',
    rules = ORI_2023,
    ...more
  }: Partial<Omit<SubmissionInput, 'product'>> & {
    product?: string;
    rules?: Instrument;
  } = {},
): SubmissionInput {
  return {
    ...base(rules),
    kind: 'submission',
    eventId: deriveId('submission', unitCode, product, String(revision), JSON.stringify(values)),
    eventType: 'pantau.assessment.v1.submission-received',
    submissionId: `id-${unitCode}${product}`,
    unit: { code: unitCode, name: `Unit ${unitCode}`, kind: 'other' },
    product: product === '' ? null : { code: product, name: `Product ${product}` },
    revision,
    values,
    ...more,
  };
}

export function withdrawal(
  unitCode: string,
  revision: number,
  { productCode = '', rules = ORI_2023 }: { productCode?: string; rules?: Instrument } = {},
): SubmissionWithdrawal {
  return {
    ...base(rules),
    kind: 'submission-withdrawal',
    eventId: deriveId('withdrawal', unitCode, productCode, String(revision)),
    eventType: 'pantau.assessment.v1.submission-withdrawn',
    submissionId: `id-${unitCode}${productCode}`,
    unitCode,
    productCode,
    revision,
  };
}

const NOTHING_PRINTED: ClaimContent = {
  scoreE4: null,
  printedScore: '',
  zone: '',
  category: '',
  predicate: '',
  ranks: [],
  award: '',
  legalBasis: '',
  note: '',
  flags: [],
};

export function source(publisher: string): Source {
  return { publisher, date: '2023-12-01', url: `https://${publisher}/berita`, title: '' };
}

export function claim(
  publisher: string,
  content: Partial<ClaimContent>,
  { revision = 1, unit = null, rules = ORI_2023 }: Partial<Pick<ClaimInput, 'revision' | 'unit'>> & { rules?: Instrument } = {},
): ClaimInput {
  return {
    ...base(rules),
    kind: 'claim',
    eventId: deriveId('claim', publisher, unit?.code ?? '', String(revision), JSON.stringify(content)),
    eventType: 'pantau.assessment.v1.claim-recorded',
    revision,
    unit,
    product: null,
    source: source(publisher),
    content: { ...NOTHING_PRINTED, ...content },
  };
}

export function claimWithdrawal(publisher: string, revision: number, rules = ORI_2023): ClaimWithdrawal {
  return {
    ...base(rules),
    kind: 'claim-withdrawal',
    eventId: deriveId('claim-withdrawal', publisher, String(revision)),
    eventType: 'pantau.assessment.v1.claim-withdrawn',
    revision,
    unitCode: '',
    productCode: '',
    source: source(publisher),
  };
}

export function adoption(rules: Instrument, eventId = deriveId('adoption', ruleVersion(rules))): RuleAdoption {
  return {
    ...base(rules),
    kind: 'rule-adoption',
    eventId,
    eventType: 'pantau.assessment.v1.rule-adopted',
    revision: rules.version,
  };
}

export function roster(unitCodes: readonly string[], revision = 1, rules = ORI_2023): RosterInput {
  return {
    ...base(rules),
    kind: 'roster',
    eventId: deriveId('roster', String(revision), ...unitCodes),
    eventType: 'pantau.assessment.v1.roster-set',
    revision,
    entries: unitCodes.map((code) => ({ unit: { code, name: code, kind: 'other' }, products: [] })),
  };
}
