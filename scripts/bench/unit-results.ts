/** What scoring makes of a submission of 60 values: the sink's unit of work. */
import { deriveId, encodeEvent, type OutgoingMessage, pantau, unitScored } from '@pantau/contracts';
import { BENCH_CODES, type BenchSubmission } from './submissions.ts';

const { Basis, UnitScored, Value } = pantau.assessment.v1;

export function asUnitScored({ id, institution, unit, revision, valuesE4 }: BenchSubmission): OutgoingMessage {
  const inputEventId = deriveId('bench', id, String(revision));
  const data = new UnitScored({
    institution,
    unit,
    instrument: 'BENCH-2023',
    period: '2023',
    generation: 1,
    version: revision,
    scoreE4: 773_400,
    category: 'C',
    zone: 'kuning',
    values: valuesE4.map((valueE4, index) => new Value({ code: BENCH_CODES[index] ?? '', valueE4, basis: Basis.BASIS_POINTS })),
    revision,
    ruleVersion: 'BENCH-2023@1',
    recordedAtMs: Date.UTC(2026, 0, 5, 2),
    submissionId: id,
    inputEventId,
    scoredAt: 'dimension',
  });
  return encodeEvent(unitScored, data, {
    id: deriveId(inputEventId, unitScored.type),
    source: '/pantau/bench',
    time: '2026-01-05T02:00:00.000Z',
    actor: 'bench',
    onBehalfOf: institution,
  });
}
