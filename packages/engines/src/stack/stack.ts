/**
 * All services as processes of their own, as in production: a test that kills one with SIGKILL kills what an operator's
 * machine would kill. Used by `npm start` and by end-to-end tests.
 */
import { join } from 'node:path';
import { type Child, startChild, whenReady } from '../child.ts';
import type { EngineUrls } from '../engines.ts';
import { isFree } from '../free-port.ts';
import { REPOSITORY } from '../paths.ts';
import { dropDatabase, ensureDatabase } from '../postgres/databases.ts';
import { untilAnswers } from './answers.ts';
import { fixedFacts, randomFacts } from './facts.ts';
import { SERVICES, type ServiceDefinition, type ServiceName, type StackFacts, serviceUrl } from './services.ts';

export interface StackOptions {
  readonly engines: EngineUrls;
  readonly logDir: string;
  /** All of them by default. */
  readonly services?: readonly ServiceName[];
  /** 'random': ports, topic prefix and databases that no other stack has; dropped again by `stop`. */
  readonly isolation?: 'random';
  readonly ports?: Partial<Record<ServiceName, number>>;
  /** Added to every service's environment, such as LOG_LEVEL or KAFKA_SESSION_TIMEOUT_MS. */
  readonly env?: Readonly<Record<string, string>>;
  readonly onChild?: (name: string, pid: number) => void;
  readonly onStarted?: (name: ServiceName | 'topics', url: string, milliseconds: number) => void;
  /** A service ended that nobody had asked to: by its own choice (exit 1 when it cannot go on) or killed from outside. */
  readonly onEnded?: (name: ServiceName, how: string) => void;
}

export interface Stack {
  readonly facts: StackFacts;
  url(name: ServiceName): string;
  logFile(name: ServiceName): string;
  isRunning(name: ServiceName): boolean;
  /** Resolves when the process is gone. */
  kill(name: ServiceName, signal: NodeJS.Signals): Promise<void>;
  /** Starts it again where it was, with the same environment, and waits until it is ready. Ends it first if it runs. */
  restart(name: ServiceName): Promise<void>;
  /** In order: the doors, then scoring, then reporting. */
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 60_000;
/** A service finishes its batch and leaves its group within this; all four together stay below the ten seconds of `npm start`. */
const STOP_GRACE_MS = 6_000;

export async function startStack(options: StackOptions): Promise<Stack> {
  const facts =
    options.isolation === 'random' ? await randomFacts(options.engines) : fixedFacts(options.engines, options.ports ?? {});
  const chosen = SERVICES.filter(({ name }) => options.services?.includes(name) ?? true);
  const running = new Map<ServiceName, Child>();
  const asked = new Set<Child>();

  const start = async (service: ServiceDefinition, keepLog: boolean) => {
    const began = performance.now();
    const child = await startService(service, facts, options, keepLog);
    running.set(service.name, child);
    options.onChild?.(service.name, child.pid);
    await whenReady(child, untilAnswers(`${serviceUrl(facts, service.name)}/readyz`, START_TIMEOUT_MS), START_TIMEOUT_MS);
    void child.exited.then((how) => {
      if (!asked.has(child)) options.onEnded?.(service.name, how);
    });
    options.onStarted?.(service.name, serviceUrl(facts, service.name), performance.now() - began);
  };
  const end = async (name: ServiceName, how: (child: Child) => Promise<void>) => {
    const child = running.get(name);
    if (!child) return;
    asked.add(child);
    await how(child);
  };
  const stop = async () => {
    for (const { name } of chosen) await end(name, (child) => child.stop(STOP_GRACE_MS));
    if (options.isolation === 'random') await dropDatabases(facts);
  };

  try {
    await prepare(chosen, facts, options);
    await allOf(chosen.map((service) => start(service, false)));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    facts,
    url: (name) => serviceUrl(facts, name),
    logFile: (name) => logFile(options, name),
    isRunning: (name) => running.get(name)?.isRunning() ?? false,
    kill: (name, signal) => end(name, (child) => child.kill(signal)),
    restart: async (name) => {
      const service = chosen.find((candidate) => candidate.name === name);
      if (!service) throw new Error(`This stack runs no ${name}.`);
      await end(name, (child) => child.stop(STOP_GRACE_MS));
      await start(service, true);
    },
    stop,
  };
}

/** Topics and empty databases; tables are each service's own migrations. */
async function prepare(chosen: readonly ServiceDefinition[], facts: StackFacts, options: StackOptions): Promise<void> {
  const databases = chosen.filter((service) => service.ownsDatabase).map(({ name }) => facts.databases[name] ?? name);
  await allOf([provisionTopics(facts, options), ...databases.map((name) => ensureDatabase(facts.engines.databaseUrl, name))]);
}

/** The same job that an installation runs before its services; a process, because this package may not depend on packages/kafka. */
async function provisionTopics(facts: StackFacts, options: StackOptions): Promise<void> {
  const began = performance.now();
  const env = { KAFKA_BROKERS: facts.engines.kafkaBrokers, KAFKA_TOPIC_PREFIX: facts.topicPrefix, ...options.env };
  const args = [...NODE_FLAGS, join(REPOSITORY, 'scripts/provision-topics.ts')];
  const log = join(options.logDir, 'topics.log');
  const child = await startChild({ name: 'topics', command: process.execPath, args, env, logFile: log, channel: true });
  const how = await child.exited;
  if (how !== 'exit code 0')
    throw new Error(`The topics could not be provisioned (${how}). The end of the log:\n${child.lastLines()}`);
  options.onStarted?.('topics', facts.engines.kafkaBrokers, performance.now() - began);
}

async function startService(
  service: ServiceDefinition,
  facts: StackFacts,
  options: StackOptions,
  keepLog: boolean,
): Promise<Child> {
  const port = facts.ports[service.name];
  if (!(await isFree(port))) throw new Error(`${service.name}: port ${port} of 127.0.0.1 is in use by another program.`);
  return startChild({
    name: service.name,
    command: process.execPath,
    args: [...NODE_FLAGS, join(REPOSITORY, 'services', service.name, 'src/main.ts')],
    env: { HOST: '127.0.0.1', PORT: String(port), ...service.environment(facts), ...options.env },
    logFile: logFile(options, service.name),
    keepLog,
    channel: true,
  });
}

/** Says nothing about type stripping being young; every other warning stays in the log. */
const NODE_FLAGS = ['--disable-warning=ExperimentalWarning'];

function logFile(options: StackOptions, name: ServiceName): string {
  return join(options.logDir, `${name}.log`);
}

/** All settle before the first error is thrown: what is still starting could not be stopped. */
async function allOf(work: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

async function dropDatabases(facts: StackFacts): Promise<void> {
  const { databaseUrl, clickhouseUrl } = facts.engines;
  for (const name of Object.values(facts.databases)) await dropDatabase(databaseUrl, name);
  await fetch(clickhouseUrl, { method: 'POST', body: `DROP DATABASE IF EXISTS ${facts.clickhouseDatabase}` });
}
