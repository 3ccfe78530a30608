/** Real processes of one consumer, as the stories start and hurt them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '@pantau/runtime/testing';
import type { KafkaConfig } from '../config.ts';

/** One running process of the consumer. */
export interface Copy {
  readonly pid: number;
  signal(name: NodeJS.Signals): void;
  /** How it ended: an exit code, or the signal that ended it. */
  readonly exited: Promise<number | NodeJS.Signals>;
}

export interface CopyProgram {
  readonly config: KafkaConfig;
  /** The service's main.ts. */
  readonly main: string;
  /** What it needs beyond Kafka and its port. */
  readonly env: Readonly<Record<string, string>>;
  /** A free port for its HTTP face. */
  freePort(): Promise<number>;
  /** Near end of a wire to the broker, if connections are to go through one. */
  readonly brokerWire?: string;
}

export interface Copies {
  /** Starts one more; resolves when it is ready, which is when it is in the group, or when it has ended. */
  start(env?: Readonly<Record<string, string>>): Promise<Copy>;
  /** How many batches all copies began, counting each try. */
  batchesBegun(): number;
  /** Everything they wrote. */
  log(): string;
  killAll(): Promise<void>;
  /** Kills them and removes their log. */
  close(): Promise<void>;
}

const REROUTE = fileURLToPath(new URL('./reroute.ts', import.meta.url));

export function startCopies({ config, main, env: own, freePort, brokerWire }: CopyProgram): Copies {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-copies-'));
  const logFile = join(folder, 'log');
  const children: ChildProcess[] = [];
  const broker = config.brokers.join(',');
  const log = () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '');

  const killAll = async () => {
    await Promise.all(children.map((child) => ended(child, 'SIGKILL')));
  };
  return {
    async start(env = {}) {
      const port = await freePort();
      const preload = brokerWire === undefined ? [] : ['--import', REROUTE];
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...preload, main], {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: {
          // Of our own environment nothing but what a process needs: the engines' variables would override the wires.
          ...pathOf(process),
          HOST: '127.0.0.1',
          PORT: String(port),
          // Any free one, where the program has a gRPC face: two copies would want the same.
          GRPC_PORT: '0',
          KAFKA_BROKERS: broker,
          KAFKA_TOPIC_PREFIX: config.topicPrefix,
          KAFKA_SESSION_TIMEOUT_MS: String(config.sessionTimeoutMs),
          LOG_LEVEL: 'debug',
          ...(brokerWire === undefined ? {} : { PANTAU_TEST_REROUTE: `${broker}=${brokerWire}` }),
          ...own,
          ...env,
        },
      });
      children.push(child);
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => appendFileSync(logFile, bytes));
      const copy = copyOf(child);
      await Promise.race([ready(port, child), copy.exited]);
      return copy;
    },
    batchesBegun: () => log().split(/batch at work|trying again in place|tried again after a rest/).length - 1,
    log,
    killAll,
    async close() {
      await killAll();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The copy that a child process is. */
export function copyOf(child: ChildProcess): Copy {
  const exited = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 0));
  });
  return { pid: child.pid ?? 0, signal: (name) => void child.kill(name), exited };
}

async function ready(port: number, child: ChildProcess): Promise<void> {
  const asked = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return true;
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    return answer?.status === 200;
  };
  await eventually(asked, { timeoutMs: 40_000, everyMs: 50 });
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await exit;
}

function pathOf({ env }: NodeJS.Process): Record<string, string> {
  return { PATH: env.PATH ?? '', HOME: env.HOME ?? '' };
}
