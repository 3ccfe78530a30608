/**
 * Several copies of each service behind the gateway, under a steady flow: copies are killed, one is added and leaves again, every
 * service is restarted copy by copy. Meanwhile each copy of reporting is asked how fresh its answers are, and is held to it. At the
 * end all that readers see equals what one undisturbed copy of each makes of the same flow.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { CopyName } from '@pantau/engines';
import { eventually } from '@pantau/runtime/testing';
import { expect, it } from 'vitest';
import { type Story, startStory } from './support/story.ts';
import { type Submission, sendAll, stateOf, workload } from './support/workload.ts';

const SUBMISSIONS = 5_000;
const CHUNK = 25;
/** Some 200 submissions a second, for as long as the copies come and go. */
const PACE_MS = 120;
const NDJSON = { 'content-type': 'application/x-ndjson' };

it(`loses and doubles nothing while copies die, join and are restarted, and says truly how fresh it is`, async () => {
  const work = workload(SUBMISSIONS / 100);
  expect(work.submissions).toHaveLength(SUBMISSIONS);

  const calm = await startStory({ services: ['ingestion', 'scoring', 'reporting'] });
  const expected = await (async () => {
    try {
      await sendAll(calm, work.submissions, { chunk: 500 });
      await calm.caughtUp(120_000);
      return await stateOf(calm, work);
    } finally {
      await calm.stop();
    }
  })();

  const story = await startStory({ copies: { ingestion: 2, scoring: 3, reporting: 2 } });
  const accepted = createAccepted();
  const witness = watchFreshness(story, accepted);
  try {
    const events = comeAndGo(story);
    let over = false;
    const done = events.finally(() => {
      over = true;
    });
    done.catch(() => undefined);
    await sendAll(story, work.submissions, {
      chunk: CHUNK,
      // The pace of the flow, not a wait for something; the rest goes at once when nothing is left to disturb.
      beforeChunk: async () => void (over || (await delay(PACE_MS))),
      onAccepted: accepted.add,
      post: (body) => story.send('dashboard', 'POST', '/api/ingestion/v1/submissions', body, NDJSON),
    });
    await done;
    await story.caughtUp(120_000);

    expect(await stateOf(story, work)).toEqual(expected);
    const seen = await witness.stop();
    expect(seen.lies).toEqual([]);
    // Every copy was asked, also such as were killed and came back, and found both states: behind, and caught up.
    expect([...seen.askedOf].sort()).toEqual(['reporting', 'reporting-2']);
    expect(seen.whileBehind).toBeGreaterThan(0);
    expect(seen.caughtUp).toBeGreaterThan(0);
  } finally {
    await witness.stop();
    await story.stop();
  }
});

/** One after the other, as an operator would; each step is ready before the next. */
async function comeAndGo(story: Story): Promise<void> {
  const { stack } = story;
  await stack.kill('scoring-2', 'SIGKILL');
  const added = await stack.add('scoring');
  expect(added).toBe('scoring-4');
  // Nobody but the gateway asks it.
  await eventually(async () => (await askThroughGateway(story)) && (await answeredBy(story, added)) > 0);
  await stack.kill('reporting-2', 'SIGKILL');
  await stack.restart('reporting-2');
  await stack.kill('ingestion-2', 'SIGKILL');
  await stack.restart('ingestion-2');
  // Throws where a copy had to be killed because it did not stop in time.
  for (const service of ['ingestion', 'scoring', 'reporting'] as const) await stack.rollingRestart(service);
  await stack.kill(added, 'SIGTERM');
  for (let times = 0; times < 8; times++) expect(await askThroughGateway(story)).toBe(true);
}

async function askThroughGateway(story: Story): Promise<boolean> {
  return (await story.get('dashboard', '/api/scoring/v1/instruments')).status === 200;
}

async function answeredBy(story: Story, copy: CopyName): Promise<number> {
  const { body } = await story.get(copy, '/metrics');
  return Number(/^pantau_http_request_seconds_count\{.*route="\/v1\/instruments".*\} (\d+)$/m.exec(body)?.[1] ?? 0);
}

interface Accepted {
  add(items: readonly Submission[]): void;
  /** How many different submissions ingestion had acknowledged before this moment. */
  before(ms: number): number;
}

function createAccepted(): Accepted {
  const known = new Map<string, number>();
  return {
    add(items) {
      const now = Date.now();
      for (const item of items) {
        const content = JSON.stringify(item);
        if (!known.has(content)) known.set(content, now);
      }
    },
    before: (ms) => [...known.values()].filter((at) => at < ms).length,
  };
}

/**
 * Asks every copy for its watermark and then counts in ClickHouse what has been decided. A watermark says: whatever was
 * acknowledged before it is in the answers. Fewer there than were acknowledged is a lie.
 */
function watchFreshness(story: Story, accepted: Accepted) {
  const askedOf = new Set<CopyName>();
  const lies: string[] = [];
  let whileBehind = 0;
  let caughtUp = 0;
  let stopped = false;

  const ask = async (copy: CopyName): Promise<void> => {
    const answer = await story.get(copy, '/v1/freshness').catch(() => undefined);
    if (answer?.status !== 200) return;
    askedOf.add(copy);
    const behind = answer.body.topics.some((topic: { lagMessages: number }) => topic.lagMessages > 0);
    if (behind) whileBehind++;
    else caughtUp++;
    if (answer.body.watermark === null) return;
    const promised = accepted.before(Date.parse(answer.body.watermark));
    const [row] = await story.clickhouse("SELECT uniqExact(event_id) AS n FROM submission_step_v1 WHERE step = 'decided'");
    const found = Number(row?.n);
    if (found < promised) lies.push(`${copy}: ${answer.body.watermark} promises ${promised}, ${found} are there`);
  };
  const loop = (async () => {
    while (!stopped) {
      for (const copy of ['reporting', 'reporting-2'] as const) await ask(copy);
      // Readings are renewed once a second.
      await delay(250);
    }
  })();
  return {
    async stop() {
      stopped = true;
      await loop;
      return { askedOf, lies, whileBehind, caughtUp };
    },
  };
}
