/** Each door flat out for some seconds, from this process: what it took, a second. */
import { Agent, request } from 'node:http';
import { pantau } from '@pantau/contracts';
import { grpcTestClient } from '@pantau/runtime/testing';
import { streamMessage, submission } from './work.ts';

export interface Rate {
  readonly perSecond: number;
  /** From sending to the acknowledgement, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const v1 = pantau.ingestion.v1;
const AS_THEY_ARE = { encode: (bytes: Buffer) => ({ finish: () => bytes }), decode: (bytes: Uint8Array) => Buffer.from(bytes) };

/** Streams with so many items a message, and never more than `window` items of one stream without an acknowledgement. */
export async function streamRate(
  address: string,
  options: { streams: number; perMessage: number; window: number; seconds: number },
): Promise<Rate> {
  const { perMessage, window, seconds } = options;
  // Made before, so that the bench does not measure its own encoder. Numbers must rise; they are written over in place.
  const templates = Array.from({ length: 200 }, (_, at) => streamMessage(1 + at * perMessage, perMessage));
  const waits: number[] = [];
  const from = performance.now();
  const until = from + seconds * 1_000;
  const counts = await Promise.all(
    Array.from({ length: options.streams }, async () => {
      const client = grpcTestClient(address);
      const call = client.stream('/pantau.ingestion.v1.SubmissionService/Stream', AS_THEY_ARE, v1.StreamResponse);
      const sentAt: { last: number; at: number }[] = [];
      let acknowledged = 0;
      let wake: () => void = () => undefined;
      const over = new Promise<void>((resolve, reject) => {
        call.on('error', reject);
        call.on('end', resolve);
      });
      call.on('data', (response: pantau.ingestion.v1.StreamResponse) => {
        acknowledged = response.acknowledged;
        if (response.rejects.length > 0) call.cancel();
        const now = performance.now();
        while (sentAt[0] !== undefined && sentAt[0].last <= acknowledged) waits.push(now - (sentAt.shift()?.at ?? now));
        wake();
      });
      call.on('drain', () => wake());
      let next = 1;
      for (let at = 0; performance.now() < until; at++) {
        while (next + perMessage - 1 - acknowledged > window) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        sentAt.push({ last: next + perMessage - 1, at: performance.now() });
        const more = call.write(withNumber(templates[at % templates.length] ?? Buffer.alloc(0), next));
        next += perMessage;
        if (!more) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
      call.end();
      await over;
      client.close();
      return acknowledged;
    }),
  );
  return rate(counts, from, waits);
}

/** Requests of so many lines, on so many connections. */
export function linesRate(url: string, options: { connections: number; lines: number; seconds: number }): Promise<Rate> {
  const bodies = Array.from({ length: 20 }, (_, at) =>
    Array.from({ length: options.lines }, (_, line) => JSON.stringify(submission(at * options.lines + line))).join('\n'),
  );
  return postRate(url, { ...options, perRequest: options.lines, type: 'application/x-ndjson', bodies });
}

/** One submission a request. */
export function singleRate(url: string, options: { connections: number; seconds: number }): Promise<Rate> {
  const bodies = Array.from({ length: 500 }, (_, at) => JSON.stringify(submission(at)));
  return postRate(url, { ...options, perRequest: 1, type: 'application/json', bodies });
}

async function postRate(
  url: string,
  options: { connections: number; seconds: number; perRequest: number; type: string; bodies: readonly string[] },
): Promise<Rate> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections });
  const waits: number[] = [];
  const from = performance.now();
  const until = from + options.seconds * 1_000;
  let at = 0;
  const counts = await Promise.all(
    Array.from({ length: options.connections }, async () => {
      let count = 0;
      while (performance.now() < until) {
        const began = performance.now();
        await post(`${url}/v1/submissions`, agent, options.type, options.bodies[at++ % options.bodies.length] ?? '');
        waits.push(performance.now() - began);
        count += options.perRequest;
      }
      return count;
    }),
  );
  agent.destroy();
  return rate(counts, from, waits);
}

function post(url: string, agent: Agent, type: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode === 202 ? resolve() : reject(new Error(`answered ${response.statusCode}`))));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** `number` is the first field: its tag, then the varint, which is written in front of what the template has behind its own. */
function withNumber(template: Buffer, number: number): Buffer {
  let end = 1;
  while ((template[end] ?? 0) >= 0x80) end += 1;
  const head = v1.StreamRequest.encode(new v1.StreamRequest({ number })).finish();
  return Buffer.concat([head, template.subarray(end + 1)]);
}

function rate(counts: readonly number[], from: number, waits: number[]): Rate {
  const seconds = (performance.now() - from) / 1_000;
  const sorted = waits.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: counts.reduce((sum, count) => sum + count, 0) / seconds, p50: at(0.5), p99: at(0.99) };
}
