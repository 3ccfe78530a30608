/**
 * Ingestion, scoring and reporting are killed at random moments while submissions flow. At the end every scorecard,
 * every version and every current row of ClickHouse equals those of a run that nobody disturbed.
 */
import { regions } from '@pantau/rulebook';
import { eventually } from '@pantau/runtime/testing';
import { expect, it } from 'vitest';
import { type Story, startStory } from './support/story.ts';

const SUBMISSIONS = 20_000;
const KILLS_EACH = Number(process.env.PANTAU_SOAK ? 20 : 3);
const SEED = Number(process.env.PANTAU_SEED ?? Math.floor(Math.random() * 2 ** 31));
const CHUNK = 200;
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
async function sendAll(story: Story, items: readonly object[], beforeChunk: (chunk: number) => void): Promise<void> {
  for (let from = 0, chunk = 0; from < items.length; from += CHUNK, chunk++) {
    beforeChunk(chunk);
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
  return { scorecards, institutions: await rows('institution_result_v1'), units: await rows('unit_result_v1') };
}

it(`ends as if nobody had been killed: ${KILLS_EACH} kills of each service, ${SUBMISSIONS} submissions, seed ${SEED}`, async () => {
  console.log(`seed ${SEED} (run it again with PANTAU_SEED=${SEED})`);
  const items = submissions();
  expect(items).toHaveLength(SUBMISSIONS);

  const calm = await startStory({ services: [...VICTIMS] });
  const expected = await (async () => {
    try {
      await sendAll(calm, items, () => undefined);
      await calm.caughtUp(120_000);
      return await stateOf(calm);
    } finally {
      await calm.stop();
    }
  })();

  const random = randomFrom(SEED);
  const chunks = SUBMISSIONS / CHUNK;
  const kills = VICTIMS.flatMap((victim) =>
    Array.from({ length: KILLS_EACH }, () => ({ victim, chunk: Math.floor(random() * chunks), afterMs: random() * 100 })),
  );
  const story = await startStory({ services: [...VICTIMS] });
  const restarts = new Map<string, Promise<void>>(VICTIMS.map((victim) => [victim, Promise.resolve()]));
  try {
    await sendAll(story, items, (chunk) => {
      for (const { victim, afterMs } of kills.filter((kill) => kill.chunk === chunk)) {
        // One after the other for each service: a process is killed, not a start.
        const before = restarts.get(victim) ?? Promise.resolve();
        restarts.set(
          victim,
          before.then(async () => {
            await new Promise((resolve) => setTimeout(resolve, afterMs));
            await story.stack.kill(victim, 'SIGKILL');
            await story.stack.restart(victim);
          }),
        );
      }
    });
    await Promise.all(restarts.values());
    await story.caughtUp(180_000);
    expect(await stateOf(story)).toEqual(expected);
  } finally {
    await Promise.allSettled(restarts.values());
    await story.stop();
  }
});
