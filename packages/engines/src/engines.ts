import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_NAMES, type EngineName, type RunningEngine } from './engine.ts';
import { freePort } from './free-port.ts';
import { ENGINE_VARIABLES, providerFor } from './providers.ts';
import { openRunRecord, type RunRecord } from './run-record.ts';

export interface StartEnginesOptions {
  /** Holds one folder per engine; a second start with the same folder finds the data. */
  readonly dataDir: string;
  /** Any free port where none is given. */
  readonly ports?: Partial<Record<EngineName, number>>;
  readonly only?: readonly EngineName[];
  readonly logDir?: string;
  /** By default one is kept in `dataDir`. */
  readonly record?: RunRecord;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly onProgress?: (line: string) => void;
  readonly onStarted?: (engine: RunningEngine, milliseconds: number) => void;
}

/** URLs of the engines asked for; "" for one that `only` left out. */
export interface EngineUrls {
  readonly kafkaBrokers: string;
  readonly clickhouseUrl: string;
  readonly databaseUrl: string;
}

export interface Engines extends EngineUrls {
  readonly running: readonly RunningEngine[];
  /** Kills without flushing: for tests whose data are thrown away. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the engines side by side, each from its URL where its variable is set, else on this machine. If one does not
 * start, the others are stopped and its error is thrown.
 */
export async function startEngines(options: StartEnginesOptions): Promise<Engines> {
  mkdirSync(options.dataDir, { recursive: true });
  const record = options.record ?? openRunRecord(join(options.dataDir, 'run.json'));
  const starts = (options.only ?? ENGINE_NAMES).map((name) => startOne(name, options, record));
  const settled = await Promise.allSettled(starts);
  const running = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const each = async (work: (engine: RunningEngine) => Promise<void>) => {
    await Promise.all(running.map(work));
    if (!options.record) record.close();
  };
  const failed = settled.find((result) => result.status === 'rejected');
  if (failed) {
    await each((engine) => engine.stop());
    throw failed.reason;
  }
  const url = (name: EngineName) => running.find((engine) => engine.name === name)?.url ?? '';
  return {
    kafkaBrokers: url('kafka'),
    clickhouseUrl: url('clickhouse'),
    databaseUrl: url('postgres'),
    running,
    kill: () => each((engine) => engine.kill('SIGKILL')),
    stop: () => each((engine) => engine.stop()),
  };
}

/** What a service (or a child that runs tests) must have in its environment to use these engines. */
export function engineEnvironment(urls: EngineUrls): Record<string, string> {
  return {
    [ENGINE_VARIABLES.kafka]: urls.kafkaBrokers,
    [ENGINE_VARIABLES.clickhouse]: urls.clickhouseUrl,
    [ENGINE_VARIABLES.postgres]: urls.databaseUrl,
  };
}

async function startOne(name: EngineName, options: StartEnginesOptions, record: RunRecord): Promise<RunningEngine> {
  const began = performance.now();
  const engine = await providerFor(name, options.env ?? process.env).start(name, {
    dataDir: join(options.dataDir, name),
    logFile: join(options.logDir ?? join(options.dataDir, 'logs'), `${name}.log`),
    port: options.ports?.[name] ?? (await freePort()),
    onProgress: options.onProgress ?? (() => {}),
    onChild: (child, pid) => record.add(child, pid),
  });
  options.onStarted?.(engine, performance.now() - began);
  return engine;
}
