/**
 * All services as processes of their own, as in production: a test that kills one with SIGKILL kills what an operator's
 * machine would kill. Used by `npm start` and by end-to-end tests.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Child, startChild, whenReady } from '../child.ts';
import type { EngineUrls } from '../engines.ts';
import { isFree } from '../free-port.ts';
import { REPOSITORY } from '../paths.ts';
import { dropDatabase, ensureDatabase } from '../postgres/databases.ts';
import { announceCopy } from './announce.ts';
import { untilAnswers } from './answers.ts';
import { type CopyCounts, type CopyName, copyName } from './copies.ts';
import { addPlace, fixedFacts, randomFacts } from './facts.ts';
import { type DoorName, portUrl, SERVICES, type ServiceDefinition, type ServiceName, type StackFacts } from './services.ts';

export interface StackOptions {
  readonly engines: EngineUrls;
  readonly logDir: string;
  /** All of them by default. */
  readonly services?: readonly ServiceName[];
  /** One of each by default. The gateway is told of all. */
  readonly copies?: CopyCounts;
  /** Shared by the stacks whose copies one gateway fronts; emptied by the stack that runs it. Default: below `logDir`. */
  readonly copiesDir?: string;
  /** 'random': ports, topic prefix and databases that no other stack has; dropped again by `stop`. */
  readonly isolation?: 'random';
  /** COMPLAINTS_MASTER_KEYS. Default: a new key, gone with this stack, as is what was encrypted with it. */
  readonly masterKeys?: string;
  /** Of the first copies; the others get free ones. */
  readonly ports?: Partial<Record<DoorName, number>>;
  /** Added to every service's environment, such as LOG_LEVEL or KAFKA_SESSION_TIMEOUT_MS. */
  readonly env?: Readonly<Record<string, string>>;
  readonly onChild?: (name: CopyName, pid: number) => void;
  readonly onStarted?: (name: CopyName | 'topics', url: string, milliseconds: number) => void;
  /** A service ended that nobody had asked to: by its own choice (exit 1 when it cannot go on) or killed from outside. */
  readonly onEnded?: (name: CopyName, how: string) => void;
}

/** A copy's name stands for that copy; a service's name for its first. */
export interface Stack {
  readonly facts: StackFacts;
  /** Those that were started, also such as were killed since. */
  copies(name: ServiceName): readonly CopyName[];
  url(name: CopyName): string;
  logFile(name: CopyName): string;
  isRunning(name: CopyName): boolean;
  /** Resolves when the process is gone. */
  kill(name: CopyName, signal: NodeJS.Signals): Promise<void>;
  /** Starts it again where it was, with the same environment, and waits until it is ready. Ends it first if it runs. */
  restart(name: CopyName): Promise<void>;
  /** One more copy at a free port, ready when this resolves. A gateway that runs sends it requests within a second. */
  add(name: ServiceName): Promise<CopyName>;
  /** One copy after the other, each ready before the next stops; one that was killed before is started. Throws when one did not stop by itself. */
  rollingRestart(name: ServiceName): Promise<void>;
  /** In order: the doors, then complaints, then scoring, then reporting; the copies of one service at once. */
  stop(): Promise<void>;
}

interface Copy {
  readonly name: CopyName;
  readonly service: ServiceDefinition;
  readonly index: number;
  readonly port: number;
}

const START_TIMEOUT_MS = 60_000;
/** A service finishes its batch and leaves its group within this; all five together stay below the ten seconds of `npm start`. */
const STOP_GRACE_MS = 6_000;

export async function startStack(options: StackOptions): Promise<Stack> {
  const { engines, copies: counts = {}, ports = {} } = options;
  const given = {
    engines,
    copiesDir: options.copiesDir ?? join(options.logDir, 'copies'),
    ...(options.masterKeys === undefined ? {} : { masterKeys: options.masterKeys }),
  };
  const facts = options.isolation === 'random' ? await randomFacts(given, counts) : await fixedFacts(given, ports, counts);
  const chosen = SERVICES.filter(({ name }) => options.services?.includes(name) ?? true);
  const copiesOf = (service: ServiceDefinition): Copy[] =>
    facts.ports[service.name].map((port, index) => ({ name: copyName(service.name, index), service, index, port }));
  const running = new Map<CopyName, Child>();
  const asked = new Set<Child>();

  const start = async (copy: Copy, keepLog: boolean) => {
    const began = performance.now();
    const child = await startService(copy, facts, options, keepLog);
    running.set(copy.name, child);
    options.onChild?.(copy.name, child.pid);
    await whenReady(child, untilAnswers(`${portUrl(copy.port)}/readyz`, START_TIMEOUT_MS), START_TIMEOUT_MS);
    const withdraw = announceCopy(facts.copiesDir, copy.service.name, portUrl(copy.port));
    void child.exited.then((how) => {
      withdraw();
      if (!asked.has(child)) options.onEnded?.(copy.name, how);
    });
    options.onStarted?.(copy.name, portUrl(copy.port), performance.now() - began);
  };
  const end = async (name: CopyName, how: (child: Child) => Promise<void>) => {
    const child = running.get(name);
    if (!child) return undefined;
    asked.add(child);
    await how(child);
    return child.exited;
  };
  const endInOrder = (name: CopyName) => end(name, (child) => child.stop(STOP_GRACE_MS));
  const stop = async () => {
    for (const service of chosen) await Promise.all(copiesOf(service).map(({ name }) => endInOrder(name)));
    if (options.isolation === 'random') await dropDatabases(facts);
  };
  const service = (name: ServiceName): ServiceDefinition => {
    const found = chosen.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`This stack runs no ${name}.`);
    return found;
  };
  const copy = (name: CopyName): Copy => {
    const found = chosen.flatMap(copiesOf).find((candidate) => candidate.name === name);
    if (!found) throw new Error(`This stack runs no ${name}.`);
    return found;
  };

  try {
    // What a killed run left there may be anybody's address by now.
    if (chosen.some(({ name }) => name === 'dashboard')) rmSync(facts.copiesDir, { recursive: true, force: true });
    await prepare(chosen, facts, options);
    await allOf(chosen.flatMap(copiesOf).map((each) => start(each, false)));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    facts,
    copies: (name) => copiesOf(service(name)).map((each) => each.name),
    url: (name) => portUrl(copy(name).port),
    logFile: (name) => logFile(options, name),
    isRunning: (name) => running.get(name)?.isRunning() ?? false,
    kill: async (name, signal) => void (await end(name, (child) => child.kill(signal))),
    restart: async (name) => {
      await endInOrder(name);
      await start(copy(name), true);
    },
    add: async (name) => {
      await addPlace(facts, service(name).name);
      const added = copy(copyName(name, facts.ports[name].length - 1));
      await start(added, false);
      return added.name;
    },
    rollingRestart: async (name) => {
      for (const each of copiesOf(service(name))) {
        const ran = running.get(each.name)?.isRunning() ?? false;
        const how = await endInOrder(each.name);
        if (ran && how !== 'exit code 0')
          throw new Error(`${each.name} did not stop in order (${how}). See ${logFile(options, each.name)}`);
        await start(each, true);
      }
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

async function startService(copy: Copy, facts: StackFacts, options: StackOptions, keepLog: boolean): Promise<Child> {
  const { name, service, index, port } = copy;
  if (!(await isFree(port))) throw new Error(`${name}: port ${port} of 127.0.0.1 is in use by another program.`);
  return startChild({
    name,
    command: process.execPath,
    args: [...NODE_FLAGS, join(REPOSITORY, 'services', service.name, 'src/main.ts')],
    env: { HOST: '127.0.0.1', PORT: String(port), ...service.environment(facts, index), ...options.env },
    logFile: logFile(options, name),
    keepLog,
    channel: true,
  });
}

/** Says nothing about type stripping being young; every other warning stays in the log. */
const NODE_FLAGS = ['--disable-warning=ExperimentalWarning'];

function logFile(options: StackOptions, name: CopyName): string {
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
