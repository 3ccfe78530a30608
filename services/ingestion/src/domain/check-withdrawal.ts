/** Taking something back: a submission or a claim stops counting, its history stays. */
import { MAX_REVISION, SUBMISSION_ID } from './check-submission.ts';
import { type Checked, collect } from './checked.ts';
import { Fields } from './fields.ts';
import type { ClaimWithdrawal, SubmissionWithdrawal } from './input.ts';
import { OFFICE_CODE } from './office.ts';
import { readSource } from './source.ts';
import { readSubject, type Subject } from './subject.ts';

export const WITHDRAWAL_REASONS = ['withdrawn', 'sent-in-error', 'retracted-by-source'] as const;

/** Reads the withdrawal of a submission. `revision` must be greater than the one taken back. */
export function checkSubmissionWithdrawal(input: unknown, pointer: string): Checked<SubmissionWithdrawal> {
  return collect((problems) => {
    const fields = Fields.of(input, pointer, problems);
    if (fields === undefined) return undefined;
    const submissionId = fields.requiredText('id', SUBMISSION_ID);
    const common = readCommon(fields);
    const unitCode = fields.requiredText('unit', OFFICE_CODE);
    fields.refuseUnknown();
    if (submissionId === undefined || common === undefined || unitCode === undefined) return undefined;
    return { ...common, submissionId, unitCode };
  });
}

/** Reads the withdrawal of a published result; `source` names the claim. */
export function checkClaimWithdrawal(input: unknown, pointer: string): Checked<ClaimWithdrawal> {
  return collect((problems) => {
    const fields = Fields.of(input, pointer, problems);
    if (fields === undefined) return undefined;
    const common = readCommon(fields);
    const unitCode = fields.text('unit', OFFICE_CODE) ?? '';
    if (unitCode === '' && common !== undefined && common.productCode !== '') fields.problem('unit', 'required');
    const source = readSource(fields);
    fields.refuseUnknown();
    if (common === undefined || source === undefined) return undefined;
    return { ...common, unitCode, source };
  });
}

function readCommon(fields: Fields) {
  const subject: Subject | undefined = readSubject(fields);
  const productCode = fields.text('product', OFFICE_CODE) ?? '';
  if (fields.raw('revision') === undefined) fields.problem('revision', 'required');
  const revision = fields.integer('revision', 2, MAX_REVISION);
  const reason = fields.oneOf('reason', WITHDRAWAL_REASONS) ?? 'withdrawn';
  if (subject === undefined || revision === undefined) return undefined;
  const { institution, instrument, period, ruleVersion } = subject;
  return { institution, instrument: instrument.id, period, productCode, revision, reason, ruleVersion };
}
