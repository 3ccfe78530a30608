/** Where the copies of a service are: what the gateway was told at its start, and what joined since. */
import { lookup } from 'node:dns/promises';
import { readdir, readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';

export interface CopyPlace {
  readonly origin: string;
  /** Which of the addresses that the origin's name stands for; undefined where it stands for one. */
  readonly address?: string;
}

export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** As the system does it: its hosts file, and the DNS of a container network or a cluster. */
export const resolveBySystem: Resolve = async (hostname) => {
  return (await lookup(hostname, { all: true })).map(({ address }) => address);
};

/** A name with several addresses is that many copies. Undefined when that cannot be known just now. */
export async function placesBehind(origin: string, resolve: Resolve): Promise<readonly CopyPlace[] | undefined> {
  const hostname = new URL(origin).hostname.replace(/^\[|\]$/g, '');
  if (isIP(hostname) !== 0) return [{ origin }];
  const addresses = await resolve(hostname).catch(() => []);
  if (addresses.length === 0) return undefined;
  return addresses.length === 1 ? [{ origin }] : addresses.map((address) => ({ origin, address }));
}

/**
 * The copies that were started after the gateway, by service: a file each in one folder, named `<service>@<anything>`, with
 * the origin in it. A file that is gone meanwhile, or holds something else, is no copy.
 */
export async function addedPlaces(dir: string): Promise<ReadonlyMap<string, readonly CopyPlace[]>> {
  const found = new Map<string, CopyPlace[]>();
  for (const file of await readdir(dir).catch(() => [])) {
    const [service = ''] = file.split('@', 1);
    const origin = await originIn(join(dir, file));
    if (origin !== undefined) found.set(service, [...(found.get(service) ?? []), { origin }]);
  }
  return found;
}

async function originIn(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const url = URL.parse(text.trim());
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.origin : undefined;
}
