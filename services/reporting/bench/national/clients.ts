/** Readers that each open a page, wait until all of it is there, and open the next. */
import { Agent, get } from 'node:http';
import { cpuMicrosOfChildren } from '../../../../scripts/bench/harness.ts';

export interface Timed {
  /** ms, ascending. */
  readonly times: readonly number[];
  /** How many answers had been given before, to the same question about the same state of the data. */
  readonly hits: number;
  readonly answers: number;
  readonly bytes: number;
  /** Processor time of service and ClickHouse for each page: what a busy machine does not change. */
  readonly cpuMs: number;
}

export interface Answered {
  readonly status: number;
  readonly etag: string;
  readonly bytes: number;
}

export interface Readers {
  ask(path: string): Promise<Answered>;
  /** `clients` at once, each asking the paths of one page side by side, for as long as `milliseconds`, and at least `least` pages. */
  read(page: () => readonly string[], clients: number, milliseconds: number, least?: number): Promise<Timed>;
  stop(): void;
}

/** A page that takes seconds ends its turn after so many times the time it was given. */
const PATIENCE = 3;

export function readers(base: string): Readers {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const askOnce = (path: string) =>
    new Promise<Answered>((resolve, reject) => {
      const request = get(base + path, { agent }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, etag: response.headers.etag ?? '', bytes }));
        response.on('error', reject);
      });
      request.on('error', (error) => reject(request.reusedSocket ? new ClosedBefore(path, { cause: error }) : error));
    });
  // The server closes what was idle for seconds, perhaps as we use it again: then every browser asks once more.
  const ask = (path: string) =>
    askOnce(path).catch((error) => (error instanceof ClosedBefore ? askOnce(path) : Promise.reject(error)));
  return {
    ask,
    async read(page, clients, milliseconds, least = 20) {
      const times: number[] = [];
      const seen = new Set<string>();
      const sum = { hits: 0, answers: 0, bytes: 0 };
      const began = performance.now();
      const cpu = cpuMicrosOfChildren();
      const isOver = () => {
        const passed = performance.now() - began;
        return passed > milliseconds * PATIENCE || (passed > milliseconds && times.length >= least);
      };
      const readOne = async (path: string) => {
        const { status, etag, bytes } = await ask(path);
        if (status !== 200) throw new Error(`${status} for ${path}`);
        const answer = `${path} ${etag}`;
        if (etag !== '' && seen.has(answer)) sum.hits += 1;
        seen.add(answer);
        sum.answers += 1;
        sum.bytes += bytes;
      };
      const client = async () => {
        while (!isOver()) {
          const from = performance.now();
          await Promise.all(page().map(readOne));
          times.push(performance.now() - from);
        }
      };
      await Promise.all(Array.from({ length: clients }, client));
      const cpuMs = (cpuMicrosOfChildren() - cpu) / 1_000 / times.length;
      return { times: times.sort((a, b) => a - b), cpuMs, ...sum };
    },
    stop: () => agent.destroy(),
  };
}

class ClosedBefore extends Error {}

export function percentile({ times }: Pick<Timed, 'times'>, share: number): number {
  return times[Math.max(0, Math.ceil(share * times.length) - 1)] ?? Number.NaN;
}
