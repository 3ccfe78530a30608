/**
 * `npm run soak`: everything that can be done to a small installation in a quarter of an hour, from one seed. Services and
 * Kafka are killed with SIGKILL sixty times, the broker is restarted three times, ClickHouse's disk is full once, and
 * scoring's clock is five minutes fast. What is there in the end equals what a run that nobody disturbed leaves behind.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type CopyName, type Engines, SERVICES, type ServiceName, startEngines } from '@pantau/engines';
import { eventually, randomFrom } from '@pantau/runtime/testing';
import { expect, it } from 'vitest';
import { type Story, startStory } from './support/story.ts';
import { sendAll, stateOf, workload } from './support/workload.ts';

const INSTITUTIONS = Number(process.env.PANTAU_SOAK_INSTITUTIONS ?? 200);
const KILLS = 60;
const RESTARTS = 3;
const DISK_FULL_MS = 8_000;
const DISK_MB = 700;
const FAST_BY_MS = 5 * 60_000;
const SEED = Number(process.env.PANTAU_SEED ?? Math.floor(Math.random() * 2 ** 31));
const PATIENCE_MS = 300_000;

type Victim = ServiceName | 'kafka';
const VICTIMS: readonly Victim[] = [...SERVICES.map(({ name }) => name), 'kafka'];

it.runIf(process.env.PANTAU_SOAK)(
  `ends as if nothing had happened: ${KILLS} kills, ${RESTARTS} restarts, a full disk, a wrong clock; seed ${SEED}`,
  { timeout: 2_400_000 },
  async () => {
    console.log(`seed ${SEED} (run it again with PANTAU_SEED=${SEED})`);
    const work = workload(INSTITUTIONS);
    const chunk = Math.ceil(work.submissions.length / 100);
    const disk = smallDisk();
    const engines = await startEngines({ dataDir: disk.dataDir, onEnded: (name, how) => console.log(`${name} ended: ${how}`) });
    try {
      const calm = await startStory({ engines });
      await sendAll(calm, work.submissions, { chunk });
      await calm.caughtUp(PATIENCE_MS);
      const expected = await stateOf(calm, work);
      await calm.stop();
      expect(await ordeal(engines, disk, chunk)).toEqual(expected);
    } finally {
      await engines.kill();
      disk.remove();
    }
  },
);

async function ordeal(engines: Engines, disk: SmallDisk, chunk: number): Promise<unknown> {
  const work = workload(INSTITUTIONS);
  const random = randomFrom(SEED);
  const at = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 100));
  const kills = at(KILLS).map((when) => ({ when, victim: VICTIMS[Math.floor(random() * VICTIMS.length)] ?? 'kafka' }));
  const restarts = at(RESTARTS);
  const fullAt = at(1)[0];
  const tally = new Map<string, number>();
  const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);

  let story: Story | undefined;
  const keeper = createKeeper(engines, () => story);
  story = await startStory({
    engines,
    env: {
      NODE_OPTIONS: `--import ${new URL('./support/wrong-clock.ts', import.meta.url)}`,
      PANTAU_TEST_WRONG_CLOCK: `scoring=${FAST_BY_MS}`,
    },
    // As a supervisor would: what cannot go on is started again.
    onEnded: (name) => {
      count(`${name} ended by itself`);
      keeper.mend(name);
    },
  });
  try {
    let full: Promise<void> | undefined;
    await sendAll(story, work.submissions, {
      chunk,
      patienceMs: PATIENCE_MS,
      beforeChunk: async (now) => {
        for (const { when, victim } of kills) {
          if (when !== now) continue;
          count(`${victim} killed`);
          keeper.kill(victim);
        }
        for (const when of restarts) {
          if (when !== now) continue;
          count('kafka restarted');
          keeper.restartKafka();
        }
        if (now === fullAt) {
          count('disk full');
          full = disk.fillFor(DISK_FULL_MS);
        }
        await keeper.atMostPending(3);
      },
    });
    await full;
    await keeper.done();
    await story.caughtUp(PATIENCE_MS);
    console.log(JSON.stringify(Object.fromEntries([...tally].sort())));
    expect([...tally].filter(([what]) => what.endsWith(' killed')).reduce((sum, [, n]) => sum + n, 0)).toBe(KILLS);
    return await stateOf(story, work);
  } finally {
    await keeper.done();
    await story.stop();
  }
}

/** Kills, and brings back: one thing after the other for each victim, until it is ready again, however often that fails. */
function createKeeper(engines: Engines, story: () => Story | undefined) {
  const last = new Map<string, Promise<void>>();
  const pending = new Set<Promise<void>>();
  const enqueue = (name: string, work: () => Promise<void>) => {
    const next = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(name, next);
    pending.add(next);
    next.finally(() => pending.delete(next)).catch(() => undefined);
  };
  // A service that starts while Kafka is away exits at once: its supervisor tries again.
  const bringBack = (name: Victim | CopyName) =>
    eventually(() => (name === 'kafka' ? engines.restart('kafka') : story()?.stack.restart(name)), {
      timeoutMs: PATIENCE_MS,
      everyMs: 500,
    });
  return {
    kill(victim: Victim): void {
      enqueue(victim, async () => {
        await (victim === 'kafka' ? engines.kill('kafka') : story()?.stack.kill(victim, 'SIGKILL'));
        await bringBack(victim);
      });
    },
    restartKafka: () => enqueue('kafka', async () => void (await bringBack('kafka'))),
    mend: (name: CopyName) =>
      enqueue(name, async () => {
        if (!story()?.stack.isRunning(name)) await bringBack(name);
      }),
    async atMostPending(most: number): Promise<void> {
      while (pending.size > most) await Promise.race(pending);
    },
    async done(): Promise<void> {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}

interface SmallDisk {
  readonly dataDir: string;
  /** Takes all of it, and gives it back. */
  fillFor(ms: number): Promise<void>;
  remove(): void;
}

/** The engines' folder, with a small file system of its own mounted where ClickHouse writes: mounting needs root. */
function smallDisk(): SmallDisk {
  const dataDir = mkdtempSync(join(tmpdir(), 'pantau-soak-'));
  chmodSync(dataDir, 0o711);
  const mount = join(dataDir, 'clickhouse');
  mkdirSync(mount);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', mount]);
  return {
    dataDir,
    async fillFor(ms) {
      const ballast = join(mount, 'ballast');
      try {
        const { bavail, bsize } = statfsSync(mount);
        writeFileSync(ballast, Buffer.alloc(bavail * bsize, 1));
      } catch {
        // Full a little earlier than it said it would be.
      }
      await delay(ms);
      rmSync(ballast);
    },
    remove() {
      execFileSync('umount', ['-l', mount]);
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
