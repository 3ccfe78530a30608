import type { Component } from '@pantau/runtime';
import type { ServiceCopies } from './service-copies.ts';

/** A copy that stops or starts is noticed within this; until then a request that meets it fails over or is a 503. */
const EVERY_MS = 1_000;

/** Asks each copy's /readyz, where there is a choice: a single copy is sent everything whatever it says. */
export function readiness(services: readonly ServiceCopies[]): Component<void> {
  const watched = services.filter(({ all }) => all.length > 1);
  return {
    async start() {
      const stopped = new AbortController();
      const ask = () => Promise.all(watched.flatMap((copies) => copies.all.map((copy) => look(copies, copy, stopped.signal))));
      await ask();
      const timer = setInterval(() => void ask(), EVERY_MS);
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

async function look(copies: ServiceCopies, copy: ServiceCopies['all'][number], stopped: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(EVERY_MS)]);
  try {
    const reply = await fetch(`${copy.origin}/readyz`, { signal });
    await reply.body?.cancel();
    copies.setReady(copy, reply.ok);
  } catch {
    copies.setReady(copy, false);
  }
}
