/**
 * Rows that were asked for lately, and not for the first time, are read again before a newer state of the data is given out: else everybody who asks in that
 * moment would wait for them, every second while results stream in. See ADR 0021.
 */
import type { Clock } from '@pantau/runtime';
import type { DataState, Slice } from './data-state.ts';
import type { Kept } from './kept.ts';

type Rows = readonly object[];

export interface HotRows {
  /** Notes that they were asked for; `run` reads them as they are now. */
  asked(key: string, slice: Slice, version: string, run: () => Promise<Rows>): void;
  /** Reads what the state makes old; what comes back gives it out. Never rejects. */
  prepare(state: DataState): Promise<() => void>;
}

/** Nobody reads a page of which nothing was asked for so long. */
const LATELY_MS = 10_000;
/** Of more than so many, the ones asked for longest ago are forgotten: what strangers ask costs bounded memory and work. */
const MOST = 200;
/** The newer state waits no longer: what is not read by then is read when it is asked for. */
const PATIENCE_MS = 1_500;

export function hotRows(kept: Kept<Rows>, clock: Clock, versionOf: (state: DataState, slice: Slice) => string): HotRows {
  const lately = new Map<string, { slice: Slice; version: string; at: number; times: number; run: () => Promise<Rows> }>();
  const now = () => clock.now().getTime();
  return {
    asked(key, slice, version, run) {
      const times = (lately.get(key)?.times ?? 0) + 1;
      lately.delete(key);
      lately.set(key, { slice, version, at: now(), times, run });
      const [oldest] = lately.keys();
      if (lately.size > MOST && oldest !== undefined) lately.delete(oldest);
    },
    async prepare(state) {
      const began = now();
      const read: { key: string; version: string; rows: Rows }[] = [];
      for (const [key, { slice, version, at, times, run }] of lately) {
        if (began - at > LATELY_MS) {
          lately.delete(key);
          continue;
        }
        // Whoever asked once may never come back.
        if (times < 2) continue;
        const next = versionOf(state, slice);
        if (next === version || now() - began > PATIENCE_MS) continue;
        // One after another: the other core is the readers'. What fails now is read when it is asked for.
        const rows = await run().catch(() => undefined);
        if (rows !== undefined) read.push({ key, version: next, rows });
      }
      return () => {
        for (const { key, version, rows } of read) void kept.of(key, version, async () => rows);
      };
    },
  };
}
