/** A child process whose output goes to a bounded log file, and which does not outlive its parent's orderly end. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

export interface ChildOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logFile: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly cwd?: string;
  /** Written on to, not put aside: for a process that is started again within one run. */
  readonly keepLog?: boolean;
  /** Node children get a channel: when it closes because the parent was killed, they end by themselves. */
  readonly channel?: boolean;
  /** Called with each line of stdout; without it stdout goes to the log file. */
  readonly onLine?: (line: string) => void;
}

export interface Child {
  readonly name: string;
  readonly pid: number;
  isRunning(): boolean;
  /** Resolves when the process is gone, with how it ended. */
  readonly exited: Promise<string>;
  kill(signal: NodeJS.Signals): Promise<void>;
  /** SIGTERM, and SIGKILL after the grace time. */
  stop(graceMs: number): Promise<void>;
  /** The end of its log file, for an error message. */
  lastLines(count?: number): string;
}

export async function startChild(options: ChildOptions): Promise<Child> {
  mkdirSync(dirname(options.logFile), { recursive: true });
  if (!options.keepLog) putAside(options.logFile);
  const log = openSync(options.logFile, 'a');
  const child = spawn(options.command, options.args, spawnOptions(options, log));
  closeSync(log);
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  endWithParent(child);
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  if (options.onLine && child.stdout) eachLine(child.stdout, options.onLine);
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const kill = async (signal: NodeJS.Signals) => {
    if (isRunning()) child.kill(signal);
    await exited;
  };
  return {
    name: options.name,
    pid: child.pid ?? 0,
    exited,
    isRunning,
    kill,
    async stop(graceMs) {
      const deadline = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await kill('SIGTERM');
      clearTimeout(deadline);
    },
    lastLines: (count = 20) => readFileSync(options.logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n'),
  };
}

/** Waits for `ready`; a child that ends before says so with the end of its log, instead of a timeout that says nothing. */
export async function whenReady(child: Child, ready: Promise<unknown>, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, `not ready after ${timeoutMs / 1000} s`);
  });
  const failure = await Promise.race([ready.then(() => undefined), child.exited, late]);
  clearTimeout(timer);
  // Ready and gone at once: it was another process that answered.
  if (failure === undefined && child.isRunning()) return;
  if (child.isRunning()) await child.kill('SIGKILL');
  throw new Error(`${child.name} did not start (${failure ?? (await child.exited)}); the end of its log:\n${child.lastLines()}`);
}

function spawnOptions(options: ChildOptions, log: number): SpawnOptions {
  return {
    // Its own process group: Ctrl-C in a terminal reaches the parent alone, which then stops its children in order.
    detached: true,
    env: options.env,
    stdio: ['ignore', options.onLine ? 'pipe' : log, log, ...(options.channel ? ['ipc' as const] : [])],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.uid === undefined ? {} : { uid: options.uid }),
    ...(options.gid === undefined ? {} : { gid: options.gid }),
  };
}

/** One earlier log is kept: what the run before said is often why this one was started. */
function putAside(file: string): void {
  if (existsSync(file)) renameSync(file, `${file}.1`);
}

const living = new Set<ChildProcess>();

/** A parent that throws or calls process.exit takes its children along; only SIGKILL of the parent leaves them (see run-record.ts). */
function endWithParent(child: ChildProcess): void {
  if (living.size === 0) process.on('exit', killLiving);
  living.add(child);
  child.once('exit', () => {
    living.delete(child);
    if (living.size === 0) process.off('exit', killLiving);
  });
}

function killLiving(): void {
  for (const child of living) child.kill('SIGKILL');
}

function eachLine(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
}
