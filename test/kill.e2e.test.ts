/**
 * Ingestion, scoring and reporting are killed at random moments while submissions flow. At the end every scorecard,
 * every version and every current row of ClickHouse equals those of a run that nobody disturbed.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { ServiceName } from '@pantau/engines';
import { randomFrom } from '@pantau/runtime/testing';
import { expect, it } from 'vitest';
import { type Story, startStory } from './support/story.ts';
import { sendAll, stateOf, workload } from './support/workload.ts';

const SUBMISSIONS = 20_000;
const KILLS_EACH = process.env.PANTAU_SOAK ? 20 : 3;
const SEED = Number(process.env.PANTAU_SEED ?? Math.floor(Math.random() * 2 ** 31));
const CHUNK = 200;
const CHUNKS = SUBMISSIONS / CHUNK;
const VICTIMS = ['ingestion', 'scoring', 'reporting'] as const;
const INSTITUTIONS = 200;

it(`ends as if nobody had been killed: ${KILLS_EACH} kills of each service, ${SUBMISSIONS} submissions, seed ${SEED}`, async () => {
  console.log(`seed ${SEED} (run it again with PANTAU_SEED=${SEED})`);
  const work = workload(INSTITUTIONS);
  const items = work.submissions;
  expect(items).toHaveLength(SUBMISSIONS);

  const calm = await startStory({ services: [...VICTIMS] });
  const expected = await (async () => {
    try {
      await sendAll(calm, items, { chunk: CHUNK });
      await calm.caughtUp(120_000);
      return await stateOf(calm, work);
    } finally {
      await calm.stop();
    }
  })();

  const random = randomFrom(SEED);
  const kills = VICTIMS.flatMap((victim) =>
    Array.from({ length: KILLS_EACH }, () => ({ victim, chunk: Math.floor(random() * CHUNKS), afterMs: random() * 100 })),
  );
  const story = await startStory({ services: [...VICTIMS] });
  const executioner = createExecutioner(story);
  try {
    await sendAll(story, items, {
      chunk: CHUNK,
      beforeChunk: async (chunk) => {
        for (const kill of kills) if (kill.chunk === chunk) executioner.kill(kill.victim, kill.afterMs);
        // The flow runs ahead of a kill by a few chunks at most: kills meet submissions on their way, not an idle stack.
        await executioner.atMostPending(VICTIMS.length);
      },
    });
    expect(await executioner.done()).toBe(kills.length);
    await story.caughtUp(180_000);
    expect(await stateOf(story, work)).toEqual(expected);
  } finally {
    await executioner.done();
    await story.stop();
  }
});

/** Kills and starts again, for each service one after the other: what is killed is a service, not a start. */
function createExecutioner(story: Story) {
  const last = new Map<ServiceName, Promise<void>>();
  const pending = new Set<Promise<void>>();
  let carriedOut = 0;
  return {
    kill(victim: ServiceName, afterMs: number): void {
      const kill = (last.get(victim) ?? Promise.resolve()).then(async () => {
        // A moment within the work, not a wait for something.
        await delay(afterMs);
        await story.stack.kill(victim, 'SIGKILL');
        carriedOut++;
        await story.stack.restart(victim);
      });
      last.set(victim, kill);
      pending.add(kill);
      kill.finally(() => pending.delete(kill)).catch(() => undefined);
    },
    async atMostPending(count: number): Promise<void> {
      while (pending.size > count) await Promise.race(pending);
    },
    async done(): Promise<number> {
      await Promise.all(last.values());
      return carriedOut;
    },
  };
}
