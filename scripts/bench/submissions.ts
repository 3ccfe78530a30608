/** The unit of work of every bench: a submission of 60 values, as an event and as a line of NDJSON. */
import { deriveId, encodeEvent, type OutgoingMessage, pantau, submissionReceived } from '@pantau/contracts';
import { formatScore, regions } from '@pantau/rulebook';

const { Basis, SubmissionReceived, Value } = pantau.assessment.v1;
const UNITS = 12;
const INSTITUTIONS = regions()
  .filter(({ kind }) => kind !== 'province')
  .map(({ code }) => code);
/** The codes of BENCH-2023. */
export const BENCH_CODES = ['A', 'B', 'C', 'D'].flatMap((dimension) =>
  Array.from({ length: 15 }, (_, index) => `${dimension}${String(index + 1).padStart(2, '0')}`),
);

export interface BenchSubmission {
  readonly id: string;
  readonly institution: string;
  readonly unit: { readonly code: string; readonly name: string; readonly kind: string };
  readonly revision: number;
  readonly valuesE4: readonly number[];
}

/**
 * The n-th: every institution's unit 1, then every institution's unit 2 and so on, and then the next revision of each. So
 * a batch touches many scorecards, as in a reporting season, and none twice in a row.
 */
export function benchSubmission(n: number): BenchSubmission {
  const institution = INSTITUTIONS[n % INSTITUTIONS.length] ?? '';
  const unit = Math.floor(n / INSTITUTIONS.length) % UNITS;
  const revision = 1 + Math.floor(n / (INSTITUTIONS.length * UNITS));
  return {
    id: `${institution}-${unit}`,
    institution,
    unit: { code: `unit-${unit}`, name: `Unit layanan ${unit}`, kind: 'other' },
    revision,
    valuesE4: BENCH_CODES.map((_, index) => ((n * 31 + index * 377) % 160) * 100),
  };
}

export function asMessage({ id, institution, unit, revision, valuesE4 }: BenchSubmission): OutgoingMessage {
  const data = new SubmissionReceived({
    submissionId: id,
    institution,
    unit,
    instrument: 'BENCH-2023',
    period: '2023',
    revision,
    values: valuesE4.map((valueE4, index) => new Value({ code: BENCH_CODES[index] ?? '', valueE4, basis: Basis.BASIS_POINTS })),
    reason: revision === 1 ? 'first' : 'correction',
    ruleVersion: 'BENCH-2023@1',
  });
  return encodeEvent(submissionReceived, data, {
    id: deriveId(submissionReceived.type, id, String(revision)),
    source: '/pantau/bench',
    time: new Date().toISOString(),
    actor: 'bench',
    onBehalfOf: institution,
  });
}

export function asLine({ id, institution, unit, revision, valuesE4 }: BenchSubmission): string {
  const values = valuesE4.map((e4, index) => ({ code: BENCH_CODES[index], value: formatScore(e4), basis: 'points' }));
  return JSON.stringify({ id, institution, unit, instrument: 'BENCH-2023', period: '2023', revision, values });
}
