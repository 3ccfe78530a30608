/**
 * The unit of work: as large as a submission of 60 values, 1.5 kB of protobuf. No instrument can yet be scored from 60
 * values, so these are the five values that ORI-2023 takes and fourteen documents.
 */
import { encodeEvent, type OutgoingMessage, pantau } from '@pantau/contracts';
import { submissionDoor } from '../src/domain/doors.ts';
import { idAndValue } from '../src/domain/event-id.ts';

const v1 = pantau.ingestion.v1;
const CODES = ['IN1', 'IN2', 'PR1', 'OU1', 'PG1'];
const INSTITUTIONS = ['94.04', '18.03', '18.72', '18', '31.71', '32.73', '33.74', '35.78', '51.71', '73.71', '12.71', '16.71'];

/** As JSON, and field for field as the gRPC message. */
export function submission(n: number) {
  return {
    id: `bench-${n}`,
    institution: INSTITUTIONS[n % INSTITUTIONS.length] ?? '18',
    unit: { code: `puskesmas-${n}`, name: 'Puskesmas Timika Jaya', kind: 'puskesmas' },
    instrument: 'ORI-2023',
    period: '2023',
    revision: 1,
    values: CODES.map((code) => ({ code, value: '7.34', basis: 'points' })),
    evidence: Array.from({ length: 14 }, (_, at) => ({
      code: `IN1.${at}`,
      sha256: '0123456789abcdef'.repeat(4),
      mediaType: 'application/pdf',
      bytes: 1_000 + at,
    })),
  };
}

/** An encoded StreamRequest. */
export function streamMessage(first: number, count: number): Buffer {
  const items = Array.from({ length: count }, (_, at) => new v1.Item({ submission: filled(submission(first + at)) }));
  return Buffer.from(v1.StreamRequest.encode(new v1.StreamRequest({ number: first, items })).finish());
}

/** What the service makes of it for the log. */
export function logMessage(n: number): OutgoingMessage {
  const checked = submissionDoor.check(submission(n), '');
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const { id, value } = idAndValue(submissionDoor.event, checked.value);
  const meta = {
    id,
    source: '/pantau/ingestion',
    time: new Date().toISOString(),
    actor: 'development',
    onBehalfOf: checked.value.institution,
  };
  return encodeEvent(submissionDoor.event, checked.value, meta, value);
}

/** The generated types ask for every field. */
function filled(value: ReturnType<typeof submission>): pantau.ingestion.v1.Submission {
  return new v1.Submission({ institutionName: '', reason: '', ...value });
}
