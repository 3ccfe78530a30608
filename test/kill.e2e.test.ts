/**
 * Ingestion, scoring and reporting are killed at random moments while submissions flow. At the end every scorecard,
 * every version and every current row of ClickHouse equals those of a run that nobody disturbed.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { ServiceName } from '@pantau/engines';
import { regions } from '@pantau/rulebook';
import { eventually } from '@pantau/runtime/testing';
import { expect, it } from 'vitest';
import { type Story, startStory } from './support/story.ts';

const SUBMISSIONS = 20_000;
const KILLS_EACH = process.env.PANTAU_SOAK ? 20 : 3;
const SEED = Number(process.env.PANTAU_SEED ?? Math.floor(Math.random() * 2 ** 31));
const CHUNK = 200;
const CHUNKS = SUBMISSIONS / CHUNK;
const VICTIMS = ['ingestion', 'scoring', 'reporting'] as const;
const INSTITUTIONS = regions()
  .filter((region) => region.kind !== 'province')
  .slice(0, 200);
const UNITS = 10;

/** A small generator with a seed, so that a failure can be run again (PANTAU_SEED). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What happens to every unit, in this order: revisions, and inputs that must change nothing however often they come. */
const HISTORY = [
  { revision: 1, content: 1 },
  { revision: 2, content: 2 },
  { revision: 1, content: 1 }, // duplicate
  { revision: 4, content: 3 },
  { revision: 3, content: 4 }, // stale
  { revision: 4, content: 5 }, // conflict
  { revision: 5, content: 6 },
  { revision: 6, content: 7 },
  { revision: 6, content: 7 }, // duplicate
  { revision: 7, content: 8 },
];

function submissions(): object[] {
  return HISTORY.flatMap(({ revision, content }) =>
    INSTITUTIONS.flatMap(({ code }, at) =>
      Array.from({ length: UNITS }, (_, unit) => ({
        id: `${code}-${unit}`,
        institution: code,
        unit: { code: `unit-${unit}`, name: `Unit ${unit}`, kind: 'other' },
        instrument: 'ORI-2023',
        period: '2023',
        revision,
        values: ['IN', 'PR', 'OU', 'PG'].map((dimension, index) => ({
          code: dimension,
          value: ((at * 7 + unit * 13 + content * 17 + index * 29) % 1000) / 10,
          basis: 'score',
        })),
      })),
    ),
  );
}

/** As a province's client does it: the same chunk again until it is accepted. */
async function sendAll(story: Story, items: readonly object[], beforeChunk?: (chunk: number) => Promise<void>): Promise<void> {
  for (let from = 0, chunk = 0; from < items.length; from += CHUNK, chunk++) {
    await beforeChunk?.(chunk);
    const body = items
      .slice(from, from + CHUNK)
      .map((item) => JSON.stringify(item))
      .join('\n');
    const receipt = await eventually(
      async () => {
        const answer = await story.send('ingestion', 'POST', '/v1/submissions', body, { 'content-type': 'application/x-ndjson' });
        return answer.status === 202 && answer.body;
      },
      { timeoutMs: 60_000, everyMs: 50 },
    );
    expect([chunk, receipt.rejected]).toEqual([chunk, 0]);
  }
}

/** What must be equal: all that readers see, without the times at which it was recorded. */
async function stateOf(story: Story): Promise<unknown> {
  const scorecards = [];
  for (const { code } of INSTITUTIONS) {
    const { status, body } = await story.get('scoring', `/v1/scorecards/${code}/ORI-2023/2023`);
    expect([code, status]).toEqual([code, 200]);
    const { recordedAt: _, ...scorecard } = body;
    scorecards.push(scorecard);
  }
  const rows = (table: string) => story.clickhouse(`SELECT * EXCEPT recorded_at FROM ${table} FINAL ORDER BY ALL`);
  return { scorecards, institutions: await rows('institution_result_current_v1'), units: await rows('unit_result_current_v1') };
}

it(`ends as if nobody had been killed: ${KILLS_EACH} kills of each service, ${SUBMISSIONS} submissions, seed ${SEED}`, async () => {
  console.log(`seed ${SEED} (run it again with PANTAU_SEED=${SEED})`);
  const items = submissions();
  expect(items).toHaveLength(SUBMISSIONS);

  const calm = await startStory({ services: [...VICTIMS] });
  const expected = await (async () => {
    try {
      await sendAll(calm, items);
      await calm.caughtUp(120_000);
      return await stateOf(calm);
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
    await sendAll(story, items, async (chunk) => {
      for (const kill of kills) if (kill.chunk === chunk) executioner.kill(kill.victim, kill.afterMs);
      // The flow runs ahead of a kill by a few chunks at most: kills meet submissions on their way, not an idle stack.
      await executioner.atMostPending(VICTIMS.length);
    });
    expect(await executioner.done()).toBe(kills.length);
    await story.caughtUp(180_000);
    expect(await stateOf(story)).toEqual(expected);
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
