import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * After kill -9 the file postmaster.pid stays. Postgres itself forgives that only if no process has that number; in a
 * restarted container the number is soon somebody else's, and the server would refuse to start. So: a postmaster of this
 * very folder is ended, anything else is left alone, and the file goes.
 */
export async function clearStalePid(dataDir: string): Promise<void> {
  const file = join(dataDir, 'postmaster.pid');
  const pid = Number(readText(file).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (isPostmasterOf(pid, dataDir)) {
    // SIGINT is Postgres' fast shutdown: sessions are ended, data are flushed.
    process.kill(pid, 'SIGINT');
    for (let waited = 0; waited < 10_000 && isPostmasterOf(pid, dataDir); waited += 100) await delay(100);
  }
  rmSync(file, { force: true });
}

/** Only where /proc tells; elsewhere Postgres' own check decides, and says so in its log. */
function isPostmasterOf(pid: number, dataDir: string): boolean {
  const args = readText(`/proc/${pid}/cmdline`).split('\0');
  return args.some((arg) => arg.endsWith('/postgres')) && args.includes(dataDir);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
