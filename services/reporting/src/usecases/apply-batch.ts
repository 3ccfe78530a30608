/** The sink: one partition's fetch becomes rows, the rows one insert per table, and last the progress moves. */
import { AppError, pantau } from '@pantau/contracts';
import type { DecodedEvent, Outcome, PartitionHandler } from '@pantau/kafka';
import { instrument, region } from '@pantau/rulebook';
import type { Clock, Log } from '@pantau/runtime';
import { institutionRow, isStorable, unitRow } from '../domain/result-rows.ts';
import type { InstitutionRow, Place, RejectionRow, StepRow, UnitRow } from '../domain/rows.ts';
import { decidedStep, isWholeDecision, receivedStep, rejectionRow, visibleStep } from '../domain/track-rows.ts';
import type { FreshnessMeter, ResultStore, SinkProgress } from '../ports.ts';

const v1 = pantau.assessment.v1;

export interface SinkPorts {
  readonly store: ResultStore;
  readonly progress: SinkProgress;
  readonly clock: Clock;
  readonly log: Log;
  /** Left out where nobody looks. */
  readonly meter?: FreshnessMeter;
}

interface Rows {
  readonly institutions: InstitutionRow[];
  readonly units: UnitRow[];
  readonly steps: StepRow[];
  readonly rejections: RejectionRow[];
}

/**
 * At least once: a batch that was written but not committed comes again, perhaps cut differently, and the tables take it
 * without a change. Nothing is read or counted here, which is what makes that true.
 */
export function createSink({ store, progress, clock, log, meter }: SinkPorts): PartitionHandler {
  return async (batch) => {
    const rows: Rows = { institutions: [], units: [], steps: [], rejections: [] };
    const outcomes = batch.events.map((event) => collect(event, rows));

    if (rows.institutions.length > 0) await store.addInstitutions(rows.institutions);
    if (rows.units.length > 0) await store.addUnits(rows.units);
    await batch.heartbeat();
    // Only now: a step "visible" written before its result would promise what a crash could still take away.
    const visibleAt = clock.now().getTime();
    for (const { recordedAt } of rows.institutions) meter?.visible(visibleAt - recordedAt);
    for (const { recordedAt } of rows.units) meter?.visible(visibleAt - recordedAt);
    rows.steps.push(...rows.units.filter((row) => row.submissionId !== '').map((row) => visibleStep(row, visibleAt)));
    if (rows.steps.length > 0) await store.addSteps(rows.steps);
    if (rows.rejections.length > 0) await store.addRejections(rows.rejections);
    await progress.advance({
      topic: batch.topic,
      partition: batch.partition,
      nextOffset: batch.lastOffset + 1,
      appendedAt: batch.events.at(-1)?.received.appendedAt,
      inputAppendedAt: lastJudgedInput(batch.events),
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
    return outcomes;
  };
}

/** Append time of the last input that scoring decided in this batch. */
function lastJudgedInput(events: readonly DecodedEvent[]): number | undefined {
  const decisions = events.map(({ data }) => data).filter((data) => data instanceof v1.SubmissionDecided);
  return decisions.findLast(isWholeDecision)?.recordedAtMs;
}

/** Adds the event's rows, or says why it breaks the contract. Types that need no rows here (claims, rosters) are done. */
function collect({ data, meta, received }: DecodedEvent, rows: Rows): Outcome {
  if (data instanceof v1.UnitScored || data instanceof v1.InstitutionScored) {
    if (!hasKey(data)) return { kind: 'reject', reason: 'incomplete_key' };
    requireInstrument(data.instrument);
    const place = placeOf(data.institution);
    if (data instanceof v1.UnitScored) return keep(unitRow(data, place), rows.units);
    return keep(institutionRow(data, place), rows.institutions);
  }
  if (data instanceof v1.SubmissionDecided) {
    if (!isWholeDecision(data)) return { kind: 'reject', reason: 'incomplete_decision' };
    const { province } = placeOf(data.institution);
    const step = decidedStep(data, province, received.appendedAt);
    const rejection = rejectionRow(data, province, received.appendedAt);
    if (step) rows.steps.push(step);
    if (rejection) rows.rejections.push(rejection);
    return { kind: 'done' };
  }
  if (data instanceof v1.SubmissionReceived || data instanceof v1.SubmissionWithdrawn) {
    if (data.submissionId !== '')
      rows.steps.push(receivedStep(data, meta, placeOf(data.institution).province, received.appendedAt));
  }
  return { kind: 'done' };
}

function keep<R extends InstitutionRow | UnitRow>(row: R, rows: R[]): Outcome {
  if (!isStorable(row)) return { kind: 'reject', reason: 'number_out_of_range' };
  rows.push(row);
  return { kind: 'done' };
}

/** Proto3 gives zeros for what was never written; versions and generations count from one. */
function hasKey(data: { instrument: string; period: string; generation: number; version: number }): boolean {
  return data.instrument !== '' && data.period !== '' && data.generation > 0 && data.version > 0;
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
