/** How fresh the answers are, at most a second old. */

import type { Clock, Component } from '@pantau/runtime';
import { caughtUpLanes, type Freshness, freshnessOf, type Way } from '../domain/watermark.ts';
import type { LagSource } from '../ports.ts';

export interface FreshnessReading extends Freshness {
  /** When it was read, ms. */
  readonly readAt: number;
}

export interface FreshnessView {
  /** Throws AppError 'unavailable' when the broker or the progress cannot be asked. */
  read(): Promise<FreshnessReading>;
  /**
   * For the foot of a list, ms, of the way on which its rows came, or of all. When it cannot be read in time the one read last is given, which is still true: everything
   * appended until then is in the answer. Null when none was ever read.
   */
  watermark(way?: Way): Promise<number | null>;
}

const CACHE_MS = 1000;
/** How often it is read where nobody asks. */
const WATCH_MS = 2000;
/** A list does not wait longer than this for its watermark: the broker being away must not make pages slow. */
const PATIENCE_MS = 250;

export function createFreshness({
  lag,
  clock,
  held = async () => undefined,
}: {
  readonly lag: LagSource;
  readonly clock: Clock;
  /** While a rebuild changes the tables: the answers may lack what came after this, ms; undefined when none is. */
  readonly held?: () => Promise<number | null | undefined>;
}): FreshnessView {
  let last: FreshnessReading | undefined;
  let reading: Promise<FreshnessReading> | undefined;
  /** By lane, when nothing last waited in it. Forgotten with the process, which only makes it careful. */
  const caughtUpAt = new Map<string, number>();

  const readNow = async (): Promise<FreshnessReading> => {
    // Before the broker is asked: what it names as its end holds everything appended until now.
    const readAt = clock.now().getTime();
    const partitions = await lag.partitions();
    for (const lane of caughtUpLanes(partitions)) caughtUpAt.set(lane, readAt);
    const found = freshnessOf(partitions, readAt, caughtUpAt);
    const heldAt = await held();
    const { results, observations, cases } = found.ways;
    const ways = {
      results: earlier(results, heldAt),
      observations: earlier(observations, heldAt),
      cases: earlier(cases, heldAt),
    };
    last = { ...found, ways, watermark: earlier(found.watermark, heldAt), readAt };
    return last;
  };
  const read = async (): Promise<FreshnessReading> => {
    if (last && clock.now().getTime() - last.readAt < CACHE_MS) return last;
    reading ??= readNow().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  return {
    read,
    async watermark(way) {
      const of = (fresh: FreshnessReading) => (way === undefined ? fresh.watermark : fresh.ways[way]);
      const before = () => (last === undefined ? null : of(last));
      const reading = read().then(of, before);
      return Promise.race([reading, after(PATIENCE_MS).then(before)]);
    },
  };
}

/**
 * Reads it all the time: what was caught up is known only by having looked, and a copy that nobody asked for an hour would
 * otherwise count the first message after it as an hour of lag.
 */
export function watched(freshness: FreshnessView): Component<FreshnessView> {
  return {
    async start() {
      const timer = setInterval(() => void freshness.read().catch(() => undefined), WATCH_MS);
      return { value: freshness, stop: async () => clearInterval(timer) };
    },
  };
}

/** What was loaded so long ago is no answer, ms: whoever asks then waits. */
const GOOD_MEANWHILE_MS = 4_000;

/** Who asks while it is loaded anew gets what was loaded before: of many who ask, none waits. */
export function meanwhile<V>(load: () => Promise<V>, clock: Clock): () => Promise<V> {
  const now = () => clock.now().getTime();
  let last: { readonly value: V; readonly at: number } | undefined;
  let loading: Promise<V> | undefined;
  const loadNow = async () => {
    const at = now();
    const value = await load();
    last = { value, at };
    return value;
  };
  return async () => {
    loading ??= loadNow().finally(() => {
      loading = undefined;
    });
    if (last === undefined || now() - last.at >= GOOD_MEANWHILE_MS) return loading;
    // If it fails, whoever asks when this one is too old hears of it.
    loading.catch(() => undefined);
    return last.value;
  };
}

/** What is loaded so takes a fiftieth of the time at most, */
const PAUSES_A_LOAD = 50;
/** but is never older than this, ms, */
const OLDEST_MS = 30_000;

/**
 * and at least so old as readings are. For all who ask: every open page asks each 10 s, and a count over all results is work for
 * the store, the more the more there are. What failed is tried again.
 */
export function seldom<V>(load: () => Promise<V>, clock: Clock): () => Promise<V> {
  const now = () => clock.now().getTime();
  let last: { readonly value: V; readonly until: number } | undefined;
  let loading: Promise<V> | undefined;
  const loadNow = async () => {
    const began = now();
    const value = await load();
    const pause = Math.min(OLDEST_MS, Math.max(CACHE_MS, (now() - began) * PAUSES_A_LOAD));
    last = { value, until: began + pause };
    return value;
  };
  return async () => {
    if (last !== undefined && now() < last.until) return last.value;
    loading ??= loadNow().finally(() => {
      loading = undefined;
    });
    return loading;
  };
}

function earlier(watermark: number | null, held: number | null | undefined): number | null {
  if (held === undefined) return watermark;
  return watermark === null || held === null ? null : Math.min(watermark, held);
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
