/** What a province's program does: number, send, remember what is not acknowledged, and go on after a cut. */
import { pantau } from '@pantau/contracts';
import { type GrpcTestClient, grpcTestClient } from '@pantau/runtime/testing';

const v1 = pantau.ingestion.v1;
export const SERVICE = '/pantau.ingestion.v1.SubmissionService';
export type Reject = pantau.ingestion.v1.Reject;
export type Item = pantau.ingestion.v1.Item;

/** What is left out of a message is left out on the wire; the generated types ask for every field. */
export function item(kind: object): Item {
  return kind as Item;
}

/** A unit of Kabupaten Mimika, 2023. */
export function submissionItem(id: string, change: object = {}): Item {
  return item({
    submission: {
      id,
      institution: '94.04',
      unit: { code: `unit-${id}`, name: 'Puskesmas', kind: 'puskesmas' },
      instrument: 'ORI-2023',
      period: '2023',
      values: [{ code: 'TOTAL', value: '87.34', basis: 'points' }],
      ...change,
    },
  });
}

export interface OpenStream {
  /** Waits while the transport says so, as flow control asks. */
  send(number: number, items: readonly Item[]): Promise<void>;
  acknowledged(): number;
  readonly rejects: Reject[];
  /** The status, once the stream is over; 0 is OK. */
  readonly ended: Promise<{ code: number; details: string }>;
  /** Sends no more; resolves as `ended`. */
  finish(): Promise<{ code: number; details: string }>;
  /** Breaks the connection. */
  cut(): void;
}

export function openStream(address: string, metadata?: Record<string, string>): OpenStream {
  const client: GrpcTestClient = grpcTestClient(address);
  const call = client.stream(`${SERVICE}/Stream`, v1.StreamRequest, v1.StreamResponse, metadata);
  let acknowledged = 0;
  let over = false;
  let drained: () => void = () => undefined;
  const rejects: Reject[] = [];
  call.on('data', (response: pantau.ingestion.v1.StreamResponse) => {
    acknowledged = response.acknowledged;
    // Decoded, they have every field.
    rejects.push(...(response.rejects as Reject[]));
  });
  call.on('error', () => undefined);
  call.on('drain', () => drained());
  const ended = new Promise<{ code: number; details: string }>((resolve) => {
    call.on('status', ({ code, details }) => {
      over = true;
      drained();
      resolve({ code, details });
    });
  });
  return {
    rejects,
    ended,
    acknowledged: () => acknowledged,
    async send(number, items) {
      if (over) return;
      const message = new v1.StreamRequest({ number, items: [...items] });
      if (call.write(message)) return;
      await new Promise<void>((resolve) => {
        drained = resolve;
      });
    },
    finish() {
      call.end();
      return ended.finally(() => client.close());
    },
    cut() {
      call.cancel();
      client.close();
    },
  };
}
