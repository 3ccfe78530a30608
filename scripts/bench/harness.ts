/** What every bench needs: engines of its own, the machine's facts, and a table of rates beside raw loops. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type EngineName, type Engines, type StackFacts, startEngines } from '@pantau/engines';
import { type KafkaConfig, kafkaConfig } from '@pantau/kafka';
import { createLog, createScope, type RootScope } from '@pantau/runtime';

export const quiet = createLog({ service: 'bench', level: 'fatal' });

const FLAGS = `--import ${pathToFileURL(join(import.meta.dirname, 'sixty-values.ts'))} --disable-warning=ExperimentalWarning`;

/** For the environment of services: see sixty-values.ts. BENCH_NODE_OPTIONS adds flags such as --cpu-prof. */
export const WITH_SIXTY_VALUES = {
  NODE_OPTIONS: `${FLAGS} ${process.env.BENCH_NODE_OPTIONS ?? ''}`,
  LOG_LEVEL: 'error',
};

export interface Bench {
  readonly engines: Engines;
  readonly scope: RootScope;
  readonly dir: string;
}

/** Engines in a folder of their own, gone afterwards, also when the bench fails. */
export async function withEngines(only: readonly EngineName[], run: (bench: Bench) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'pantau-bench-'));
  const engines = await startEngines({ dataDir: dir, only });
  const scope = createScope();
  // Java and Postgres would outlive a bench that is interrupted; the services end with their parent.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void engines.stop().finally(() => process.exit(1)));
  }
  try {
    await run({ engines, scope, dir });
  } finally {
    await scope.stop();
    await engines.stop();
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

export function kafkaOf({ engines, topicPrefix }: StackFacts): KafkaConfig {
  return kafkaConfig.parse({ KAFKA_BROKERS: engines.kafkaBrokers, KAFKA_TOPIC_PREFIX: topicPrefix });
}

export interface Measured {
  /** Things a second. */
  readonly rate: number;
  readonly seconds: number;
  /** Microseconds of the watched process' processor time for each thing, all its threads. */
  readonly cpuMicros: number | undefined;
}

/** Runs `work`, which says how many things it did. */
export async function timed(work: () => Promise<number>): Promise<Measured> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  const count = await work();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { rate: count / seconds, seconds, cpuMicros: (user + system) / count };
}

/**
 * Watches a process work off `total` things that wait for it. Counted from the first tenth on, so that starting and
 * joining a group is not part of it, until the last.
 */
export async function whileWorkedOff(total: number, done: () => Promise<number>, pid: number): Promise<Measured> {
  const until = Date.now() + 300_000;
  const untilAtLeast = async (least: number) => {
    for (;;) {
      const count = await done();
      const at = { count, time: performance.now(), cpu: cpuMicrosOf(pid) };
      if (count >= least) return at;
      if (Date.now() > until) throw new Error(`${count} of ${total} after five minutes`);
      await delay(50);
    }
  };
  const from = await untilAtLeast(total / 10);
  const to = await untilAtLeast(total);
  const seconds = (to.time - from.time) / 1000;
  const count = to.count - from.count;
  return { rate: count / seconds, seconds, cpuMicros: (to.cpu - from.cpu) / count };
}

/** Of the processes that this one started and that run Node: services, and the embedded ClickHouse. */
export function cpuMicrosOfChildren(): number {
  const pids = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').map(Number);
  return pids.filter(runsNode).reduce((sum, pid) => sum + cpuMicrosOf(pid), 0);
}

function runsNode(pid: number): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]?.endsWith('/node') ?? false;
}

/** User and system time of a process, in steps of 10 ms (proc(5), fields 14 and 15). */
function cpuMicrosOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

export interface Line extends Measured {
  readonly what: string;
  /** The one that the others are compared with. */
  readonly ours?: boolean;
}

/** Ours first; each raw loop with ours as a share of it. */
export function printTable(title: string, unit: string, lines: readonly Line[]): void {
  const ours = lines.find((line) => line.ours);
  console.log(`\n${title}\n${machine()}\n`);
  console.log(`${''.padEnd(62)} ${`${unit}/s`.padStart(12)} ${'ours/it'.padStart(8)} ${'CPU µs'.padStart(8)} ${'s'.padStart(6)}`);
  for (const { what, rate, seconds, cpuMicros } of lines) {
    const share = ours === undefined ? '' : (ours.rate / rate).toFixed(2);
    const cells = [Math.round(rate).toLocaleString('en'), share, cpuMicros?.toFixed(0) ?? '', seconds.toFixed(1)];
    console.log(
      `${what.padEnd(62)} ${cells[0]?.padStart(12)} ${cells[1]?.padStart(8)} ${cells[2]?.padStart(8)} ${cells[3]?.padStart(6)}`,
    );
  }
}

export function machine(): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${cpus().length} × ${cpu?.model ?? '?'}, ${memory}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)} at the end`;
}
