import { capturedLog } from '@pantau/runtime/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abandon, confirm, type Rebuild, type RebuildPhase, type RebuildPorts, rebuild } from './rebuild.ts';

const TABLES = ['first', 'second'] as const;
const CRASH = new Error('killed');

/**
 * A topic whose messages are numbers, one a moment; a sink that writes each into both live tables as soon as it is there; and the
 * ports of a rebuild over them. `crashAt`: the calls of ports, counted, at which the process dies. `damage`: what is in the live tables only.
 */
function world(crashAt: ReadonlySet<number> = new Set(), damage: readonly number[] = []) {
  const topic: number[] = [];
  const fresh = () => new Set<number>();
  let live = TABLES.map(() => ({ id: 'old', rows: new Set(damage) }));
  let beside: typeof live | undefined;
  let last: Rebuild | undefined;
  let held: number | null | undefined;
  const read = new Map<number, number>();
  let calls = 0;
  /** What was not in the new tables yet when they began to take the places of the old. */
  const lateAtSwap: number[] = [];
  /** Whatever is asked for takes time, in which messages come and the living sink writes them. */
  const arrive = () => {
    topic.push(topic.length);
    for (const { rows } of live) rows.add(topic.length - 1);
  };
  /** What an answer lacks of what its watermark promises. */
  const missing = () => {
    const watermark = Math.min(topic.length, held ?? topic.length);
    return Array.from({ length: watermark }, (_, n) => n).filter((n) => live.some(({ rows }) => !rows.has(n)));
  };
  const step = () => {
    calls += 1;
    arrive();
    expect(missing()).toEqual([]);
    if (crashAt.has(calls)) throw CRASH;
  };
  const move = (from: readonly RebuildPhase[], to: RebuildPhase, more: Partial<Rebuild> = {}) => {
    if (last === undefined || !from.includes(last.state)) throw new Error(`from ${last?.state}`);
    last = { ...last, ...more, state: to };
    if (to === 'swapped' || to === 'abandoned') held = undefined;
  };
  const tables = () => {
    beside ??= TABLES.map(() => ({ id: 'new', rows: fresh() }));
    return beside;
  };
  const ports: RebuildPorts = {
    log: capturedLog('error').log,
    state: {
      last: async () => last,
      async begin() {
        last = { id: (last?.id ?? 0) + 1, startedAt: new Date(topic.length), state: 'replaying', oldTables: {} };
        return last;
      },
      async closing(_id, heldAt) {
        step();
        move(['replaying'], 'closing');
        held = heldAt;
      },
      swapping: async (_id, oldTables) => move(['closing'], 'swapping', { oldTables }),
      moved: async (_id, from, to) => move(from, to),
    },
    async prepare() {
      beside = undefined;
      tables();
    },
    async keepPrepared() {
      tables();
    },
    async replay({ id }, into) {
      step();
      const end = topic.length;
      for (let at = read.get(id) ?? 0; at < end; at++) {
        for (const { rows } of into === 'new' ? tables() : live) rows.add(at);
        read.set(id, at + 1);
      }
      step();
    },
    async sums(which, until) {
      // Comparing takes long.
      for (let i = 0; i < 5; i++) step();
      const found = which === 'live' ? live : tables();
      const before = (rows: ReadonlySet<number>) => [...rows].filter((n) => n < until.getTime());
      return found.map(({ rows }, at) => ({
        table: TABLES[at] ?? '',
        rows: String(before(rows).length),
        checksum: before(rows).toSorted().join(),
      }));
    },
    async liveTables() {
      return Object.fromEntries(live.map(({ id }, at) => [TABLES[at], id]));
    },
    async swap(oldTables) {
      lateAtSwap.push(topic.length - (beside?.[0]?.rows.size ?? 0));
      for (const [at, table] of TABLES.entries()) {
        step();
        const [now, other] = [live[at], tables()[at]];
        if (now === undefined || other === undefined || now.id !== oldTables[table]) continue;
        live = live.with(at, other);
        tables()[at] = now;
      }
      step();
    },
    async carryOver() {
      step();
    },
    async dropBeside() {
      step();
      beside = undefined;
    },
    watermark: async () => topic.length,
    pause: async () => step(),
  };
  for (let n = 0; n < 10; n++) arrive();
  return {
    ports,
    missing,
    lateAtSwap,
    state: () => last?.state,
    liveIds: () => live.map(({ id }) => id),
    rows: () => live.map(({ rows }) => rows),
  };
}

describe('a rebuild of reporting', () => {
  it('lacks nothing that its watermark promises, at any moment and wherever it was killed', async () => {
    const crashes = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(crashes, async (at) => {
        const { ports, missing, state, liveIds } = world(new Set(at));
        for (let run = 0; state() !== 'swapped'; run++) {
          expect(run).toBeLessThan(20);
          await rebuild(ports, false).catch((error: unknown) => {
            if (error !== CRASH) throw error;
          });
        }
        expect(liveIds()).toEqual(['new', 'new']);
        expect(missing()).toEqual([]);
      }),
    );
  });

  it('reads what came during the comparison before it swaps', async () => {
    const { ports, lateAtSwap } = world();
    expect((await rebuild(ports, false)).kind).toBe('rebuilt');
    // Only what came while it read on and waited; the comparison alone takes ten.
    expect(lateAtSwap).toEqual([expect.any(Number)]);
    expect(lateAtSwap[0]).toBeLessThan(5);
  });

  it('stops where old and new differ, and begins afresh once it was thrown away', async () => {
    const { ports, rows, state } = world(new Set(), [-1]);
    expect((await rebuild(ports, false)).kind).toBe('different');
    expect(state()).toBe('replaying');
    expect(await confirm(ports)).toBe(false);
    expect(await abandon(ports)).toBe(true);
    expect(await abandon(ports)).toBe(false);
    expect((await rebuild(ports, true)).kind).toBe('rebuilt');
    expect((await ports.state.last())?.id).toBe(2);
    expect(rows().some((each) => each.has(-1))).toBe(false);
    // What was swapped can no longer be thrown away, only kept.
    expect(await abandon(ports)).toBe(false);
    expect(await confirm(ports)).toBe(true);
  });
});
