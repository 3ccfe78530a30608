/** A submission at the door: the values of one unit (or product), checked against the instrument that they name. */
import { pantau } from '@pantau/contracts';
import { type Instrument, parseDecimal, type UnitValue, valueProblems } from '@pantau/rulebook';
import { type Checked, collect } from './checked.ts';
import { mayBeBacked } from './evidence-code.ts';
import { Fields, type TextRule } from './fields.ts';
import type { Submission } from './input.ts';
import { readProduct, readUnit } from './office.ts';
import { sorted } from './sorted.ts';
import { readSubject } from './subject.ts';

/** Ids stand in addresses (`/v1/submissions/{id}`), so they have no slash and no space. */
export const SUBMISSION_ID: TextRule = {
  max: 128,
  pattern: /^[A-Za-z0-9][A-Za-z0-9._:@-]*$/,
  looksLike: 'dukcapil-mimika-2023',
};
export const MAX_REVISION = 1_000_000;
export const REASONS = ['first', 'correction', 'objection', 'late-data'] as const;
/** The largest instrument has some hundred indicators. */
const MAX_VALUES = 500;
const MAX_EVIDENCE = 500;
const BASES = { score: pantau.assessment.v1.Basis.BASIS_SCORE, points: pantau.assessment.v1.Basis.BASIS_POINTS } as const;
const VALUE_CODE: TextRule = { max: 32, pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/, looksLike: 'IN1.1' };
const SHA256: TextRule = { max: 64, pattern: /^[0-9a-f]{64}$/, looksLike: 'SHA-256 (64 × 0-9a-f)' };
const MEDIA_TYPE: TextRule = { max: 100, pattern: /^[a-z]+\/[a-z0-9.+-]+$/, looksLike: 'application/pdf' };
const MAX_BYTES = 2_000_000_000;

/** Reads one submission; `pointer` is where it stands in what was sent. */
export function checkSubmission(input: unknown, pointer: string): Checked<Submission> {
  return collect((problems) => {
    const fields = Fields.of(input, pointer, problems);
    if (fields === undefined) return undefined;
    const submissionId = fields.requiredText('id', SUBMISSION_ID);
    const subject = readSubject(fields);
    const unitFields =
      fields.object('unit') ?? (fields.raw('unit') === undefined ? fields.problem('unit', 'required') : undefined);
    const unit = unitFields && readUnit(unitFields, { codeFromName: false });
    const productFields = fields.object('product');
    const product = productFields && readProduct(productFields);
    const revision = fields.integer('revision', 1, MAX_REVISION) ?? 1;
    const values = readValues(fields);
    const evidence = readEvidence(fields, subject?.instrument);
    const reason = fields.oneOf('reason', REASONS) ?? (revision === 1 ? 'first' : 'correction');
    fields.refuseUnknown();
    if (subject === undefined || submissionId === undefined || unit === undefined || values === undefined) return undefined;

    for (const { code, index, field, params } of valueProblems(subject.instrument, values)) {
      const at = `${pointer}/values${index === undefined ? '' : `/${index}/${field}`}`;
      problems.add(params === undefined ? { pointer: at, code } : { pointer: at, code, params });
    }
    return {
      submissionId,
      institution: subject.institution,
      unit,
      ...(product === undefined ? {} : { product }),
      instrument: subject.instrument.id,
      period: subject.period,
      revision,
      values: sorted(values, ({ code }) => code).map(({ code, valueE4, basis }) => ({ code, valueE4, basis: BASES[basis] })),
      evidence: sorted(evidence, ({ code, sha256 }) => code + sha256),
      reason,
      ruleVersion: subject.ruleVersion,
    };
  });
}

function readValues(fields: Fields): UnitValue[] | undefined {
  if (fields.raw('values') === undefined) return fields.problem('values', 'required');
  const list = fields.list('values', MAX_VALUES);
  if (list.length === 0) return fields.problem('values', 'too_short');
  const values: UnitValue[] = [];
  for (const [index, item] of list.entries()) {
    const value = fields.item('values', index, item);
    if (value === undefined) continue;
    const code = value.requiredText('code', VALUE_CODE);
    const basis = value.oneOf('basis', ['score', 'points'] as const) ?? 'score';
    const valueE4 = readDecimal(value, 'value');
    value.refuseUnknown();
    if (code !== undefined && valueE4 !== undefined) values.push({ code, valueE4, basis });
  }
  return values.length === list.length ? values : undefined;
}

function readDecimal(fields: Fields, name: string): number | undefined {
  const raw = fields.raw(name);
  if (raw === undefined) return fields.problem(name, 'required');
  if (typeof raw !== 'string' && typeof raw !== 'number') return fields.problem(name, 'not_a_decimal');
  return parseDecimal(raw) ?? fields.problem(name, 'not_a_decimal');
}

function readEvidence(fields: Fields, instrument: Instrument | undefined): pantau.assessment.v1.Evidence[] {
  return fields.list('evidence', MAX_EVIDENCE).flatMap((item, index) => {
    const evidence = fields.item('evidence', index, item);
    if (evidence === undefined) return [];
    const code = evidence.requiredText('code', VALUE_CODE);
    const sha256 = evidence.requiredText('sha256', SHA256);
    const mediaType = evidence.requiredText('mediaType', MEDIA_TYPE);
    const bytes = evidence.integer('bytes', 1, MAX_BYTES) ?? 0;
    evidence.refuseUnknown();
    if (code !== undefined && instrument !== undefined && !mayBeBacked(instrument, code)) {
      evidence.problem('code', 'unknown_evidence_code', { value: code, instrument: instrument.id });
    }
    return code && sha256 && mediaType ? [{ code, sha256, mediaType, bytes }] : [];
  });
}
