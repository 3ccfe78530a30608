import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { REPORTING, WAYS, type Way } from '../api/report.ts';

const dataSchema = z.object({ ways: z.record(z.string(), z.string()) });
/** How often everything is asked again where no events come. */
const POLL_MS = 30_000;
/** While data pour in the page draws anew once a second: nobody reads faster. */
const CALM_MS = 1_000;

export interface Live {
  /** Events come; else the page asks again by itself from time to time. */
  readonly connected: boolean;
  /** When something on the page last became another; undefined while it is as it was opened. */
  readonly changedAt: Date | undefined;
}

/**
 * Asks again what is made of data that changed, as soon as reporting says so. Not while the page is out of sight: a browser has
 * six connections to one origin for all of its tabs together.
 */
export function useLive(): Live {
  const queries = useQueryClient();
  const [live, setLive] = useState<Live>({ connected: false, changedAt: undefined });
  useEffect(() => {
    let source: EventSource | undefined;
    let known: Readonly<Record<string, string>> | undefined;
    const refresh = calmly((ways) => {
      void invalidate(queries, ways);
      setLive((now) => ({ ...now, changedAt: new Date() }));
    });
    const hear = (event: MessageEvent) => {
      const parsed = dataSchema.safeParse(readJson(event.data));
      if (!parsed.success) return;
      const { ways } = parsed.data;
      const changed = known === undefined ? [] : WAYS.filter((way) => ways[way] !== known?.[way]);
      known = ways;
      if (changed.length > 0) refresh(changed);
    };
    const listen = () => {
      if (source !== undefined || document.hidden) return;
      source = new EventSource(`${REPORTING}/events`);
      source.addEventListener('open', () => setLive((now) => ({ ...now, connected: true })));
      source.addEventListener('data', hear);
      source.addEventListener('error', () => {
        setLive((now) => ({ ...now, connected: false }));
        // Refused, not only broken off: the browser does not try that again by itself, the next look of the clock below does.
        if (source?.readyState === EventSource.CLOSED) source = undefined;
      });
    };
    const leave = () => {
      source?.close();
      source = undefined;
      setLive((now) => ({ ...now, connected: false }));
    };
    const look = () => (document.hidden ? leave() : listen());
    const poll = setInterval(() => {
      if (source?.readyState === EventSource.OPEN || document.hidden) return;
      listen();
      void invalidate(queries, WAYS);
    }, POLL_MS);
    document.addEventListener('visibilitychange', look);
    listen();
    return () => {
      leave();
      refresh.stop();
      clearInterval(poll);
      document.removeEventListener('visibilitychange', look);
    };
  }, [queries]);
  return live;
}

function invalidate(queries: QueryClient, ways: readonly Way[]): Promise<void> {
  const isTouched = ({ meta }: Query) => meta?.ways?.some((way) => ways.includes(way)) === true;
  return queries.invalidateQueries({ predicate: isTouched });
}

/** At once, and then at most once a second with all that came meanwhile. */
function calmly(act: (ways: readonly Way[]) => void) {
  let waiting = new Set<Way>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fire = () => {
    timer = undefined;
    if (waiting.size === 0) return;
    const ways = [...waiting];
    waiting = new Set();
    timer = setTimeout(fire, CALM_MS);
    act(ways);
  };
  const refresh = (ways: readonly Way[]) => {
    for (const way of ways) waiting.add(way);
    if (timer === undefined) fire();
  };
  refresh.stop = () => clearTimeout(timer);
  return refresh;
}

function readJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
