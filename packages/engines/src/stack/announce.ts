import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceName } from './services.ts';

/**
 * Leaves the address of a copy where a running gateway looks for such (its COPIES_DIR), a file for each, so that stacks in
 * several windows can do so at once. The answer takes it away again. Synchronous, because a process that exits does the latter.
 */
export function announceCopy(dir: string, service: ServiceName, url: string): () => void {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, `${service}@${new URL(url).port}`);
  writeFileSync(file, `${url}\n`);
  return () => rmSync(file, { force: true });
}
