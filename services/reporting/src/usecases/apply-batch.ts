/** The sink: one partition's fetch becomes rows, the rows one insert per table, and last the progress moves. */
import { AppError, pantau } from '@pantau/contracts';
import type { DecodedEvent, Read, ReadingHandler } from '@pantau/kafka';
import { instrument, region } from '@pantau/rulebook';
import type { Clock, Log } from '@pantau/runtime';
import { type CaseRow, type CaseStepRow, caseRow, caseStepRows, hasCaseKey, isStorableCase } from '../domain/case-rows.ts';
import {
  isKnownMeasure,
  isStorableObservation,
  type ObservationRow,
  type OnLog,
  observationRow,
  observedPlace,
} from '../domain/observation-rows.ts';
import { institutionRow, isStorable, unitRow } from '../domain/result-rows.ts';
import type { InstitutionRow, Place, RejectionRow, StepRow, UnitRow } from '../domain/rows.ts';
import { zoneHoursOf } from '../domain/tenant-zone.ts';
import { decidedStep, isWholeDecision, receivedStep, rejectionRow, visibleStep } from '../domain/track-rows.ts';
import type { FreshnessMeter, ResultStore, SinkProgress } from '../ports.ts';

const v1 = pantau.assessment.v1;
const { CaseChanged } = pantau.complaints.v1;

export interface SinkPorts {
  readonly store: ResultStore;
  readonly progress: Pick<SinkProgress, 'advance'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Left out where nobody looks. */
  readonly meter?: FreshnessMeter;
}

/** What one event is in the tables; nothing for a type that needs no rows here (claims, rosters). */
export interface EventRows {
  readonly institution?: InstitutionRow;
  readonly unit?: UnitRow;
  readonly step?: StepRow | undefined;
  readonly rejection?: RejectionRow | undefined;
  readonly observation?: ObservationRow;
  readonly case?: CaseRow;
  readonly caseSteps?: readonly CaseStepRow[];
  /** Append time of the input that was decided. */
  readonly judgedAt?: number;
}

/**
 * At least once: a batch that was written but not committed comes again, perhaps cut differently, and the tables take it
 * without a change. Nothing is read or counted here, which is what makes that true.
 */
export function createSink({ store, progress, clock, log, meter }: SinkPorts): ReadingHandler<EventRows> {
  const handle: ReadingHandler<EventRows>['handle'] = async (batch) => {
    const rows = batch.events.map(({ data }) => data);
    const institutions = rows.flatMap(({ institution }) => institution ?? []);
    const units = rows.flatMap(({ unit }) => unit ?? []);
    const rejections = rows.flatMap(({ rejection }) => rejection ?? []);
    const observations = rows.flatMap(({ observation }) => observation ?? []);
    const cases = rows.flatMap((row) => row.case ?? []);
    const caseSteps = rows.flatMap((row) => row.caseSteps ?? []);

    if (institutions.length > 0) await store.addInstitutions(institutions);
    if (units.length > 0) await store.addUnits(units);
    if (observations.length > 0) await store.addObservations(observations);
    if (cases.length > 0) await store.addCases(cases);
    // Only now: a step "visible" written before its result would promise what a crash could still take away.
    const visibleAt = clock.now().getTime();
    for (const { recordedAt } of institutions) meter?.visible(visibleAt - recordedAt);
    for (const { recordedAt } of units) meter?.visible(visibleAt - recordedAt);
    for (const { recordedAt } of observations) meter?.visible(visibleAt - recordedAt);
    for (const { recordedAt } of cases) meter?.visible(visibleAt - recordedAt);
    const visible = units.filter((row) => row.submissionId !== '').map((row) => visibleStep(row, visibleAt));
    const steps = [...rows.flatMap(({ step }) => step ?? []), ...visible];
    if (steps.length > 0) await store.addSteps(steps);
    if (rejections.length > 0) await store.addRejections(rejections);
    if (caseSteps.length > 0) await store.addCaseSteps(caseSteps);
    await progress.advance({
      topic: batch.topic,
      partition: batch.partition,
      nextOffset: batch.lastOffset + 1,
      appendedAt: batch.events.at(-1)?.received.appendedAt,
      inputAppendedAt: rows.findLast(({ judgedAt }) => judgedAt !== undefined)?.judgedAt,
    });

    for (const { meta, received } of batch.events) {
      if (meta.traceparent === undefined) continue;
      log.info(
        {
          traceparent: meta.traceparent,
          event_id: meta.id,
          topic: received.topic,
          partition: received.partition,
          offset: received.offset,
        },
        'written',
      );
    }
  };
  return { read: readRows, handle };
}

/** The event's rows, or how it breaks the contract. */
function readRows({ data, meta, received }: DecodedEvent): Read<EventRows> {
  if (data instanceof v1.UnitScored || data instanceof v1.InstitutionScored) {
    if (!hasKey(data)) return { kind: 'reject', reason: 'incomplete_key' };
    requireInstrument(data.instrument);
    const place = placeOf(data.institution);
    const row = data instanceof v1.UnitScored ? { unit: unitRow(data, place) } : { institution: institutionRow(data, place) };
    const isKept = 'unit' in row ? isStorable(row.unit) : isStorable(row.institution);
    return isKept ? { kind: 'read', data: row } : { kind: 'reject', reason: 'number_out_of_range' };
  }
  if (data instanceof v1.SubmissionDecided) {
    if (!isWholeDecision(data)) return { kind: 'reject', reason: 'incomplete_decision' };
    const { province } = placeOf(data.institution);
    const step = decidedStep(data, province, received.appendedAt);
    const rejection = rejectionRow(data, province, received.appendedAt);
    return { kind: 'read', data: { step, rejection, judgedAt: data.recordedAtMs } };
  }
  if ((data instanceof v1.SubmissionReceived || data instanceof v1.SubmissionWithdrawn) && data.submissionId !== '') {
    const { province } = placeOf(data.institution);
    return { kind: 'read', data: { step: receivedStep(data, meta, province, received.appendedAt) } };
  }
  if (data instanceof v1.ObservationRecorded || data instanceof v1.ObservationWithdrawn) {
    return readObservation(data, { eventId: meta.id, offset: received.offset, appendedAt: received.appendedAt });
  }
  if (data instanceof CaseChanged) return readCase(data, received.appendedAt);
  return { kind: 'read', data: {} };
}

/** An institution or measure that this build does not know makes the batch wait for the newer one, as with results. */
function readObservation(
  data: pantau.assessment.v1.ObservationRecorded | pantau.assessment.v1.ObservationWithdrawn,
  on: OnLog,
): Read<EventRows> {
  if (data.institution === '' || data.measure === '') return { kind: 'reject', reason: 'incomplete_key' };
  const place = observedPlace(data.institution) ?? placeOf(data.institution);
  if (!isKnownMeasure(data.measure)) {
    throw new AppError('unavailable', 'unavailable', `measure ${data.measure} is not in this build's rulebook`);
  }
  const row = observationRow(data, place, on);
  if (row === undefined) return { kind: 'reject', reason: 'incomplete_key' };
  return isStorableObservation(row)
    ? { kind: 'read', data: { observation: row } }
    : { kind: 'reject', reason: 'number_out_of_range' };
}

/** A tenant need not be a region: a simulation, or the national channel. Nothing waits for a newer build. */
function readCase(data: pantau.complaints.v1.CaseChanged, appendedAt: number): Read<EventRows> {
  if (!hasCaseKey(data)) return { kind: 'reject', reason: 'incomplete_key' };
  const row = caseRow(data, zoneHoursOf(data.tenant, data.policy), region(data.tenant)?.provinceCode ?? '', appendedAt);
  const caseSteps = caseStepRows(data, appendedAt);
  if (!isStorableCase(row, caseSteps)) return { kind: 'reject', reason: 'number_out_of_range' };
  return { kind: 'read', data: { case: row, caseSteps } };
}

/**
 * Proto3 gives zeros for what was never written; versions and generations count from one. Version 0 is what a rebuild says of a
 * key to which nothing of the new generation was applied: that nothing stands there any more.
 */
function hasKey(data: pantau.assessment.v1.UnitScored | pantau.assessment.v1.InstitutionScored): boolean {
  const isNothing = data instanceof v1.UnitScored ? data.withdrawn : data.published == null && data.computed == null;
  return data.instrument !== '' && data.period !== '' && data.generation > 0 && (data.version > 0 || isNothing);
}

/**
 * An institution that this build's rulebook does not know is a deployment behind the door's, not bad data: the batch waits
 * until the newer build is here. A row without its kind and province would stay out of every league, silently.
 */
function placeOf(institution: string): Place {
  const known = region(institution);
  if (!known) throw new AppError('unavailable', 'unavailable', `institution ${institution} is not in this build's rulebook`);
  return { kind: known.kind, province: known.provinceCode };
}

function requireInstrument(id: string): void {
  if (!instrument(id)) throw new AppError('unavailable', 'unavailable', `instrument ${id} is not in this build's rulebook`);
}
