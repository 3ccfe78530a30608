/** What the way of an input becomes in the store: its stations, and why it changed nothing. */
import { type EventMetadata, pantau } from '@pantau/contracts';
import { isStorableTime } from './result-rows.ts';
import type { OutcomeName, RejectionRow, StepRow, UnitRow } from './rows.ts';

const { Outcome } = pantau.assessment.v1;
type SubmissionDecided = pantau.assessment.v1.SubmissionDecided;

/** Step "received" of a submission or its withdrawal; `appendedAt` is the broker's append time. */
export function receivedStep(
  data: pantau.assessment.v1.SubmissionReceived | pantau.assessment.v1.SubmissionWithdrawn,
  meta: EventMetadata,
  province: string,
  appendedAt: number,
): StepRow {
  const [unitCode, productCode] = 'unitCode' in data ? [data.unitCode, data.productCode] : [data.unit?.code, data.product?.code];
  return {
    submissionId: data.submissionId,
    institution: data.institution,
    province,
    unitCode: unitCode ?? '',
    productCode: productCode ?? '',
    instrument: data.instrument,
    period: data.period,
    revision: data.revision,
    eventId: meta.id,
    step: 'received',
    outcome: '',
    reasons: [],
    findings: [],
    at: appendedAt,
  };
}

/** Whether scoring said all that a decision must say, in words that this build knows. */
export function isWholeDecision(data: SubmissionDecided): boolean {
  return data.inputEventId !== '' && OUTCOMES.has(data.outcome) && isStorableTime(data.recordedAtMs);
}

/** Step "decided"; undefined for claims and rosters, which carry no submission id. */
export function decidedStep(data: SubmissionDecided, province: string, appendedAt: number): StepRow | undefined {
  if (data.submissionId === '') return undefined;
  return {
    submissionId: data.submissionId,
    institution: data.institution,
    province,
    unitCode: data.unitCode,
    productCode: data.productCode,
    instrument: data.instrument,
    period: data.period,
    revision: data.revision,
    eventId: data.inputEventId,
    step: 'decided',
    outcome: outcomeName(data),
    reasons: data.reasons,
    findings: data.findings,
    at: appendedAt,
  };
}

/** Step "visible": the unit's result is in the store since `at`. */
export function visibleStep(row: UnitRow, at: number): StepRow {
  return {
    submissionId: row.submissionId,
    institution: row.institution,
    province: row.province,
    unitCode: row.unitCode,
    productCode: row.productCode,
    instrument: row.instrument,
    period: row.period,
    revision: row.revision,
    eventId: row.inputEventId,
    step: 'visible',
    outcome: '',
    reasons: [],
    findings: [],
    at,
  };
}

/** A row for an input that was refused, came too late or contradicted another; undefined for the others. */
export function rejectionRow(data: SubmissionDecided, province: string, decidedAt: number): RejectionRow | undefined {
  const outcome = outcomeName(data);
  if (outcome === 'applied' || outcome === 'duplicate') return undefined;
  return {
    eventId: data.inputEventId,
    inputType: data.inputType,
    submissionId: data.submissionId,
    institution: data.institution,
    province,
    unitCode: data.unitCode,
    productCode: data.productCode,
    instrument: data.instrument,
    period: data.period,
    revision: data.revision,
    outcome,
    reasons: data.reasons,
    findings: data.findings,
    source: { publisher: data.source?.publisher ?? '', date: data.source?.date ?? '', url: data.source?.url ?? '' },
    recordedAt: data.recordedAtMs,
    decidedAt,
  };
}

const OUTCOMES = new Map<number, OutcomeName>([
  [Outcome.OUTCOME_APPLIED, 'applied'],
  [Outcome.OUTCOME_DUPLICATE, 'duplicate'],
  [Outcome.OUTCOME_STALE, 'stale'],
  [Outcome.OUTCOME_CONFLICT, 'conflict'],
  [Outcome.OUTCOME_REJECTED, 'rejected'],
]);

function outcomeName(data: SubmissionDecided): OutcomeName {
  const name = OUTCOMES.get(data.outcome);
  if (name === undefined) throw new RangeError(`outcome ${data.outcome} is not part of the contract`);
  return name;
}
