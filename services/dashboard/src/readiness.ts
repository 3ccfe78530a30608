import { isIPv6 } from 'node:net';
import type { Component } from '@pantau/runtime';
import { addedPlaces, type CopyPlace, placesBehind, type Resolve } from './copy-places.ts';
import type { ServiceCopies, ServiceCopy } from './service-copies.ts';

export interface Fronted {
  readonly name: string;
  /** Of the copies that the gateway was told of. */
  readonly origins: readonly string[];
  readonly copies: ServiceCopies;
}

export interface ReadinessOptions {
  readonly services: readonly Fronted[];
  /** Where copies that join later leave their address; without it none do. */
  readonly copiesDir: string | undefined;
  readonly resolve: Resolve;
  /**
   * A copy that stops or starts is noticed within this, one that joins within twice this; until then a request that meets
   * one that is gone fails over or is a 503.
   */
  readonly everyMs: number;
}

/** A copy that does not say within this that it is ready is not. */
const ANSWER_MS = 1_000;

/**
 * Looks which copies there are, and asks each copy's /readyz, where there is a choice: a single copy is sent everything
 * whatever it says.
 */
export function readiness({ services, copiesDir, resolve, everyMs }: ReadinessOptions): Component<void> {
  async function look(): Promise<void> {
    const added = copiesDir === undefined ? undefined : await addedPlaces(copiesDir);
    await Promise.all(
      services.map(async ({ name, origins, copies }) => {
        const behind = await Promise.all(origins.map((origin) => placesNow(origin, copies, resolve)));
        copies.setPlaces([...behind.flat(), ...(added?.get(name) ?? [])]);
      }),
    );
  }
  async function askAll(stopped: AbortSignal): Promise<void> {
    const watched = services.map(({ copies }) => copies).filter((copies) => copies.all().length > 1);
    await Promise.all(watched.flatMap((copies) => copies.all().map((copy) => ask(copies, copy, stopped))));
  }
  return {
    async start() {
      const stopped = new AbortController();
      await look();
      await askAll(stopped.signal);
      let looking = false;
      const timer = setInterval(async () => {
        void askAll(stopped.signal);
        // A name server that is slow must not be asked by ever more lookups.
        if (looking) return;
        looking = true;
        await look();
        looking = false;
      }, everyMs);
      return {
        value: undefined,
        async stop() {
          clearInterval(timer);
          stopped.abort();
        },
      };
    },
  };
}

/** What was known holds while the name cannot be resolved. */
async function placesNow(origin: string, copies: ServiceCopies, resolve: Resolve): Promise<readonly CopyPlace[]> {
  return (await placesBehind(origin, resolve)) ?? copies.all().filter((copy) => copy.origin === origin);
}

async function ask(copies: ServiceCopies, copy: ServiceCopy, stopped: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(ANSWER_MS)]);
  try {
    const reply = await fetch(readyUrl(copy), { signal });
    await reply.body?.cancel();
    copies.setReady(copy, reply.ok);
  } catch {
    copies.setReady(copy, false);
  }
}

/** A service says to anybody whether it is ready, under whatever name it is asked. */
function readyUrl({ origin, address }: ServiceCopy): URL {
  const url = new URL('/readyz', origin);
  if (address !== undefined) url.hostname = isIPv6(address) ? `[${address}]` : address;
  return url;
}
