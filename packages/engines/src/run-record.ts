/**
 * Who runs what, on disk: after kill -9 of the parent, Java and Postgres live on and hold their ports. The next start
 * reads this record and ends what it can prove is its own: same number and same start time.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processIdentity } from './process-identity.ts';

interface RecordedProcess {
  readonly name: string;
  readonly pid: number;
  readonly identity: string;
}
interface Content {
  readonly owner: RecordedProcess;
  readonly children: readonly RecordedProcess[];
}

export interface RunRecord {
  add(name: string, pid: number): void;
  /** The run ended in order: nothing is left to clean up. */
  close(): void;
}

/** `ended`: an earlier run did not close its record; `names` are those of its processes that still ran. */
export type Leftovers = { kind: 'none' } | { kind: 'running'; pid: number } | { kind: 'ended'; names: readonly string[] };

export function openRunRecord(file: string): RunRecord {
  const owner = describe('owner', process.pid);
  let children: RecordedProcess[] = [];
  const write = () => {
    mkdirSync(dirname(file), { recursive: true });
    // Renamed into place: a kill -9 in the middle of a write must not leave half a record, which proves nothing.
    writeFileSync(`${file}.new`, `${JSON.stringify({ owner, children } satisfies Content, null, 2)}\n`);
    renameSync(`${file}.new`, file);
  };
  write();
  return {
    add(name, pid) {
      children = [...children.filter((child) => processIdentity(child.pid) === child.identity), describe(name, pid)];
      write();
    },
    close() {
      rmSync(file, { force: true });
    },
  };
}

/** Ends what an earlier run left behind, and says whether that run is still alive (then nothing is touched). */
export async function endLeftovers(file: string): Promise<Leftovers> {
  const content = read(file);
  if (!content) return { kind: 'none' };
  if (isSame(content.owner) && content.owner.pid !== process.pid) return { kind: 'running', pid: content.owner.pid };
  const alive = content.children.filter(isSame);
  await Promise.all(alive.map(end));
  rmSync(file, { force: true });
  return { kind: 'ended', names: alive.map((child) => child.name) };
}

async function end(child: RecordedProcess): Promise<void> {
  signal(child, 'SIGTERM');
  // Kafka flushes and closes within two seconds; what is still there after ten does not react any more.
  for (let waited = 0; waited < 10_000 && isSame(child); waited += 100) await delay(100);
  signal(child, 'SIGKILL');
  while (isSame(child)) await delay(50);
}

function signal(child: RecordedProcess, name: NodeJS.Signals): void {
  if (!isSame(child)) return;
  try {
    process.kill(child.pid, name);
  } catch {
    // Gone between the question and the signal.
  }
}

function isSame(recorded: RecordedProcess): boolean {
  return processIdentity(recorded.pid) === recorded.identity;
}

function describe(name: string, pid: number): RecordedProcess {
  return { name, pid, identity: processIdentity(pid) ?? 'gone' };
}

function read(file: string): Content | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isContent(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

function isContent(value: unknown): value is Content {
  if (typeof value !== 'object' || value === null || !('owner' in value) || !('children' in value)) return false;
  return isRecorded(value.owner) && Array.isArray(value.children) && value.children.every(isRecorded);
}

function isRecorded(value: unknown): value is RecordedProcess {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'identity' in value &&
    typeof value.identity === 'string'
  );
}
