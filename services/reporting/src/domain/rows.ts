/**
 * What an event becomes in the store: plain rows, a pure function of the event. Nothing is read and nothing counted,
 * so the same event always gives the same rows and a replay converges.
 */
import type { EventMetadata } from '@pantau/contracts';
import { pantau } from '@pantau/contracts';
import type { E4 } from '@pantau/rulebook';
import { type Basis, shownResult } from './shown-result.ts';

const { Outcome } = pantau.assessment.v1;
type InstitutionScored = pantau.assessment.v1.InstitutionScored;
type UnitScored = pantau.assessment.v1.UnitScored;
type SubmissionDecided = pantau.assessment.v1.SubmissionDecided;

/** What the rulebook knows of an institution, as rows carry it so that SQL can filter. */
export interface Place {
  readonly kind: string;
  /** The province itself, for a province. */
  readonly province: string;
}

/** A scorecard as one scoring batch left it. Key: (family, period, instrument, institution), then generation and version. */
export interface InstitutionRow extends Place {
  readonly institution: string;
  readonly family: string;
  readonly instrument: string;
  readonly period: string;
  readonly generation: number;
  readonly version: number;
  readonly score: E4 | null;
  readonly category: string;
  readonly zone: string;
  readonly basis: Basis;
  readonly publishedScore: E4 | null;
  readonly predicate: string;
  readonly disputed: boolean;
  readonly ranks: readonly PrintedRank[];
  readonly sources: readonly SourceRow[];
  readonly computedScore: E4 | null;
  readonly scoredAt: string;
  readonly unitCount: number | null;
  readonly expectedUnits: number | null;
  readonly difference: E4 | null;
  readonly roster: readonly string[];
  readonly levels: readonly LevelRow[];
  readonly flags: readonly string[];
  readonly ruleVersion: string;
  readonly inputEventId: string;
  readonly recordedAt: number;
}

export interface PrintedRank {
  readonly rank: number;
  readonly of: number | null;
  readonly scope: string;
  readonly peerClass: string;
}

export interface SourceRow {
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

/** n and the exact sum over the institution's units; `sum` is decimal text with four places. */
export interface LevelRow {
  readonly code: string;
  readonly n: number;
  readonly sum: string;
}

/** One unit's or product's result, its values in the instrument's order. */
export interface UnitRow extends Place {
  readonly institution: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly unitKind: string;
  readonly productCode: string;
  readonly productName: string;
  readonly instrument: string;
  readonly period: string;
  readonly generation: number;
  readonly version: number;
  readonly withdrawn: boolean;
  readonly score: E4 | null;
  readonly category: string;
  readonly zone: string;
  readonly values: readonly { readonly code: string; readonly value: E4; readonly inPoints: boolean }[];
  readonly revision: number;
  readonly scoredAt: string;
  readonly ruleVersion: string;
  readonly submissionId: string;
  readonly inputEventId: string;
  readonly recordedAt: number;
}

export type Step = 'received' | 'decided' | 'visible';
export type OutcomeName = 'applied' | 'duplicate' | 'stale' | 'conflict' | 'rejected';

/** A station on the way of one revision of a submission. */
export interface StepRow {
  readonly submissionId: string;
  readonly institution: string;
  readonly province: string;
  readonly unitCode: string;
  readonly productCode: string;
  readonly instrument: string;
  readonly period: string;
  readonly revision: number;
  readonly eventId: string;
  readonly step: Step;
  readonly outcome: OutcomeName | '';
  readonly reasons: readonly string[];
  readonly findings: readonly string[];
  readonly at: number;
}

/** An input that changed nothing, and why. */
export interface RejectionRow {
  readonly eventId: string;
  readonly inputType: string;
  readonly submissionId: string;
  readonly institution: string;
  readonly province: string;
  readonly unitCode: string;
  readonly productCode: string;
  readonly instrument: string;
  readonly period: string;
  readonly revision: number;
  readonly outcome: OutcomeName;
  readonly reasons: readonly string[];
  readonly findings: readonly string[];
  readonly source: SourceRow;
  readonly recordedAt: number;
  readonly decidedAt: number;
}

export function institutionRow(data: InstitutionScored, place: Place): InstitutionRow {
  const shown = shownResult(data);
  return {
    ...place,
    ...shown,
    institution: data.institution,
    family: data.family,
    instrument: data.instrument,
    period: data.period,
    generation: data.generation,
    version: data.version,
    publishedScore: data.published?.scoreE4 ?? null,
    predicate: data.published?.predicate ?? '',
    disputed: data.published?.disputed ?? false,
    ranks: (data.published?.ranks ?? []).map((printed) => ({
      rank: printed.rank,
      of: printed.of ?? null,
      scope: printed.scope,
      peerClass: printed.peerClass,
    })),
    sources: sourcesOf(data),
    computedScore: data.computed?.scoreE4 ?? null,
    scoredAt: data.computed?.scoredAt ?? '',
    unitCount: data.computed?.unitCount ?? null,
    expectedUnits: data.expectedUnits ?? null,
    difference: data.differenceE4 ?? null,
    roster: rosterCodes(data),
    levels: (data.computed?.sums ?? []).map(({ code, n, sum }) => ({ code, n, sum })),
    flags: data.flags,
    ruleVersion: data.ruleVersion,
    inputEventId: data.inputEventId,
    recordedAt: data.recordedAtMs,
  };
}

export function unitRow(data: UnitScored, place: Place): UnitRow {
  return {
    ...place,
    institution: data.institution,
    unitCode: data.unit?.code ?? '',
    unitName: data.unit?.name ?? '',
    unitKind: data.unit?.kind ?? '',
    productCode: data.product?.code ?? '',
    productName: data.product?.name ?? '',
    instrument: data.instrument,
    period: data.period,
    generation: data.generation,
    version: data.version,
    withdrawn: data.withdrawn,
    score: data.scoreE4 ?? null,
    category: data.category,
    zone: data.zone,
    values: data.values.map(({ code, valueE4, basis }) => ({
      code,
      value: valueE4,
      inPoints: basis === pantau.assessment.v1.Basis.BASIS_POINTS,
    })),
    revision: data.revision,
    scoredAt: data.scoredAt,
    ruleVersion: data.ruleVersion,
    submissionId: data.submissionId,
    inputEventId: data.inputEventId,
    recordedAt: data.recordedAtMs,
  };
}

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

/**
 * Step "decided". A duplicate gives none: its event was decided before, and a second answer beside the first would
 * read as if the judgement had changed. Claims and rosters carry no submission id and have no steps.
 */
export function decidedStep(data: SubmissionDecided, province: string, appendedAt: number): StepRow | undefined {
  const outcome = outcomeName(data);
  if (data.submissionId === '' || outcome === 'duplicate') return undefined;
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
    outcome,
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

/** The sources of the institution's claims, the shown one first, each once. */
function sourcesOf(data: InstitutionScored): SourceRow[] {
  const claims = [...(data.published?.claims ?? [])].sort((a, b) => Number(b.shown) - Number(a.shown));
  const seen = new Map<string, SourceRow>();
  for (const { source } of claims) {
    const row = { publisher: source?.publisher ?? '', date: source?.date ?? '', url: source?.url ?? '' };
    const key = JSON.stringify(row);
    if (!seen.has(key)) seen.set(key, row);
  }
  return [...seen.values()];
}

/** Sorted, so that the same roster in another order is the same roster: a trend compares them. */
function rosterCodes(data: InstitutionScored): string[] {
  return data.roster
    .flatMap(({ unit, products }) =>
      products.length === 0 ? [unit?.code ?? ''] : products.map((product) => `${unit?.code ?? ''}/${product.code}`),
    )
    .sort();
}
