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
  /** By default `logs` in `dataDir`. */
  readonly logDir?: string;
  /** By default one is kept in `dataDir`. */
  readonly record?: RunRecord;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly onProgress?: (line: string) => void;
  readonly onStarted?: (engine: RunningEngine, milliseconds: number) => void;
  /** An engine ended that nobody had asked to. */
  readonly onEnded?: (name: EngineName, how: string) => void;
}

/** URLs of the engines asked for; "" for one that `only` left out. */
export interface EngineUrls {
  readonly kafkaBrokers: string;
  readonly clickhouseUrl: string;
  readonly databaseUrl: string;
}

export interface Engines extends EngineUrls {
  engine(name: EngineName): RunningEngine;
  /** Kills one, or all, without flushing. Resolves when the processes are gone. */
  kill(name?: EngineName): Promise<void>;
  /** Starts it again at the same port on the same data; ends it first if it runs. */
  restart(name: EngineName): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the engines side by side, each from its URL where its variable is set, else on this machine. If one does not
 * start, the others are stopped and its error is thrown.
 */
export async function startEngines(options: StartEnginesOptions): Promise<Engines> {
  mkdirSync(options.dataDir, { recursive: true });
  const record = options.record ?? openRunRecord(join(options.dataDir, 'run.json'));
  const running = new Map<EngineName, RunningEngine>();
  const asked = new Set<RunningEngine>();
  const names = options.only ?? ENGINE_NAMES;
  const ports = new Map(
    await Promise.all(names.map(async (name) => [name, options.ports?.[name] ?? (await freePort())] as const)),
  );

  const start = async (name: EngineName) => {
    const began = performance.now();
    const engine = await providerFor(name, options.env ?? process.env).start(name, {
      dataDir: join(options.dataDir, name),
      logFile: join(options.logDir ?? join(options.dataDir, 'logs'), `${name}.log`),
      port: ports.get(name) ?? 0,
      onProgress: options.onProgress ?? (() => {}),
      onChild: (child, pid) => record.add(child, pid),
    });
    running.set(name, engine);
    void engine.exited.then((how) => {
      if (!asked.has(engine)) options.onEnded?.(name, how);
    });
    options.onStarted?.(engine, performance.now() - began);
  };
  const end = async (name: EngineName, how: (engine: RunningEngine) => Promise<void>) => {
    const engine = running.get(name);
    if (!engine) return;
    asked.add(engine);
    await how(engine);
  };
  const stop = async () => {
    await Promise.all(names.map((name) => end(name, (engine) => engine.stop())));
    if (!options.record) record.close();
  };

  const failed = (await Promise.allSettled(names.map(start))).find((result) => result.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return {
    kafkaBrokers: running.get('kafka')?.url ?? '',
    clickhouseUrl: running.get('clickhouse')?.url ?? '',
    databaseUrl: running.get('postgres')?.url ?? '',
    engine: (name) => {
      const engine = running.get(name);
      if (!engine) throw new Error(`${name} was not among the engines asked for.`);
      return engine;
    },
    kill: async (name) => {
      const doomed = name ? [name] : names;
      await Promise.all(doomed.map((each) => end(each, (engine) => engine.kill('SIGKILL'))));
    },
    restart: async (name) => {
      await end(name, (engine) => engine.stop());
      await start(name);
    },
    stop,
  };
}

/** What a child must have in its environment to use these engines instead of starting its own. */
export function engineEnvironment(urls: EngineUrls): Record<string, string> {
  return {
    [ENGINE_VARIABLES.kafka]: urls.kafkaBrokers,
    [ENGINE_VARIABLES.clickhouse]: urls.clickhouseUrl,
    [ENGINE_VARIABLES.postgres]: urls.databaseUrl,
  };
}
