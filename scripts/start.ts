/**
 * `npm start`: the engines, the services and the data, in the foreground. Ctrl-C stops all of it in order and keeps the
 * data; a second Ctrl-C does not wait. Everything it keeps lies in .pantau/. `-- --help` tells what can be asked for.
 */
import { join } from 'node:path';
import {
  type CopyCounts,
  type CopyName,
  type EngineName,
  type Engines,
  endLeftovers,
  HOME,
  openRunRecord,
  type RunRecord,
  type ServiceName,
  type Stack,
  startEngines,
  startStack,
} from '@pantau/engines';
import { addCopy, writeEngineUrls } from './start/add-copy.ts';
import { MOST_COPIES, readArguments } from './start/arguments.ts';
import { loadData, untilVisible } from './start/load-data.ts';
import { masterKeys } from './start/master-keys.ts';
import { busyPorts, type PortOwner, readPorts } from './start/ports.ts';
import { screen } from './start/screen.ts';
import { serviceEnvironment } from './start/service-environment.ts';
import { simulateWeek } from './start/simulate.ts';
import { superviseBy } from './start/supervise.ts';

const began = performance.now();
const dataDir = join(HOME, 'data');
const logDir = join(HOME, 'logs');
const recordFile = join(HOME, 'run.json');
const urlsFile = join(HOME, 'engines.json');
const copiesDir = join(HOME, 'copies');
const keysFile = join(dataDir, 'complaints-master-keys');

/** The whole stop must be over in ten seconds; what still runs then is killed by this process' exit. */
const STOP_DEADLINE_MS = 10_000;
/** The terminal, npm and bootstrap.mjs each pass one Ctrl-C on: what arrives within this time is the same one. */
const SAME_SIGNAL_MS = 500;
const VISIBLE_TIMEOUT_MS = 120_000;

let engines: Engines | undefined;
let stack: Stack | undefined;
let record: RunRecord | undefined;
let stoppingSince: number | undefined;

const supervisor = superviseBy<EngineName | CopyName>({
  restart: async (name) => (isEngine(name) ? await engines?.restart(name) : await stack?.restart(name)),
  onEnded: (name, how) => screen.problem('start_ended', { name, how, log: join(logDir, `${name}.log`) }),
  onGivenUp: (name) => screen.problem('start_gave_up', { name, log: join(logDir, `${name}.log`) }),
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
// Started by scripts/bootstrap.mjs with a channel: when that is killed, nobody is left who could stop us.
if (process.connected) process.on('disconnect', () => void stop(1));

const wanted = readArguments(process.argv.slice(2));
if (wanted.kind === 'wrong') {
  screen.problem(wanted.code, wanted.params);
  process.exit(1);
}
if (wanted.kind === 'help') {
  screen.say('start_help', { most: MOST_COPIES });
  process.exit(0);
}
if (wanted.kind === 'add') await addToRunning(wanted.service);
else await run(wanted.copies, wanted.simulate);

async function run(copies: CopyCounts, isSimulated: boolean): Promise<void> {
  const ports = await checkedPorts();
  record = openRunRecord(recordFile);
  try {
    await start(record, ports, copies);
    if (isSimulated && stack !== undefined && stoppingSince === undefined) await simulate(stack);
  } catch (error) {
    // Asked to stop while still starting: what fails then fails because it was stopped.
    if (stoppingSince === undefined) {
      screen.detail(error);
      await stop(1);
    }
  }
}

async function addToRunning(service: ServiceName): Promise<void> {
  if ((await endLeftovers(recordFile)).kind !== 'running') {
    screen.problem('start_not_running');
    process.exit(1);
  }
  stack = await addCopy(service, { urlsFile, copiesDir, logDir, masterKeys: masterKeys(keysFile, process.env) });
}

async function start(record: RunRecord, ports: ReadonlyMap<PortOwner, number>, copies: CopyCounts): Promise<void> {
  engines = await startEngines({
    dataDir,
    logDir,
    record,
    ports: Object.fromEntries(ports),
    onProgress: screen.progress,
    onStarted: (engine, milliseconds) => screen.done(engine.title, engine.url.replace(/\/\/.*@/, '//'), milliseconds),
    onEnded: supervisor.ended,
  });
  if (stoppingSince !== undefined) return;
  writeEngineUrls(urlsFile, engines);
  stack = await startStack({
    engines,
    logDir,
    copies,
    copiesDir,
    masterKeys: masterKeys(keysFile, process.env),
    ports: Object.fromEntries(ports),
    env: serviceEnvironment(process.env),
    onChild: record.add,
    onStarted: screen.done,
    onEnded: supervisor.ended,
  });
  if (stoppingSince !== undefined) return;
  await load(stack, engines);
  if (stoppingSince !== undefined) return;
  screen.say('start_ready', { seconds: Math.round((performance.now() - began) / 1000) });
  const api = (['ingestion', 'scoring', 'complaints', 'reporting'] as const).map((name) => `${stack?.url(name)}/docs`);
  screen.list([
    ['Dasbor / dashboard', stack.url('dashboard')],
    ['API', api.join('  ')],
    ['Log', logDir],
  ]);
}

/** Beside the stack that runs already: what goes wrong in it is told, and stops nothing. */
async function simulate(running: Stack): Promise<void> {
  const code = await simulateWeek(running.url('complaints'), new Date());
  if (code !== 0 && stoppingSince === undefined) screen.problem('start_not_simulated', { code: code ?? '-' });
}

async function load(running: Stack, { kafkaBrokers, clickhouseUrl, databaseUrl }: Engines): Promise<void> {
  const from = performance.now();
  const outcome = await loadData(running.url('ingestion'), dataDir, [kafkaBrokers, clickhouseUrl, databaseUrl]);
  if (outcome === 'some rejected') screen.problem('start_rows_rejected');
  if (!(await untilVisible(running.url('reporting'), VISIBLE_TIMEOUT_MS))) screen.problem('start_not_visible');
  screen.done('data', outcome === 'unchanged' ? '=' : 'data/', performance.now() - from);
}

async function checkedPorts(): Promise<Map<PortOwner, number>> {
  const leftovers = await endLeftovers(recordFile);
  if (leftovers.kind === 'running') {
    screen.problem('start_already_running', { pid: leftovers.pid });
    process.exit(1);
  }
  if (leftovers.kind === 'ended' && leftovers.names.length > 0)
    screen.say('start_leftovers', { names: leftovers.names.join(', ') });
  const { ports: wanted, problems } = readPorts(process.env);
  const found = problems.length > 0 ? problems : await busyPorts(wanted);
  for (const { code, params } of found) screen.problem(code, params);
  if (found.length > 0) process.exit(1);
  return wanted;
}

async function stop(exitCode: number): Promise<void> {
  if (stoppingSince !== undefined) {
    if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
    return;
  }
  stoppingSince = performance.now();
  supervisor.close();
  screen.say('start_stopping');
  setTimeout(() => process.exit(1), STOP_DEADLINE_MS).unref();
  await stack?.stop();
  await engines?.stop();
  record?.close();
  screen.say('start_stopped');
  process.exit(exitCode);
}

function isEngine(name: EngineName | CopyName): name is EngineName {
  return name === 'kafka' || name === 'clickhouse' || name === 'postgres';
}
