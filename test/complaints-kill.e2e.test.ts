/**
 * Two copies of complaints are killed while cases come in and their terms pass. At the end every case that was acknowledged is
 * there once with all its steps, every breach is there once and at its time, the ledger is whole, and every event was published in
 * its case's order.
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CASES, caseChanged } from '@pantau/contracts';
import { type CopyName, databaseUrl } from '@pantau/engines';
import { readTopic } from '@pantau/kafka/testing';
import { postgres } from '@pantau/postgres';
import { createScope } from '@pantau/runtime';
import { capturedLog, eventually, randomFrom } from '@pantau/runtime/testing';
import { expect, it } from 'vitest';
import { type Story, startStory } from './support/story.ts';

const KILLS = process.env.PANTAU_SOAK ? 30 : 3;
const SEED = Number(process.env.PANTAU_SEED ?? Math.floor(Math.random() * 2 ** 31));
const RATE = 200;
const SECONDS = KILLS * 2 + 4;
const TENANT = 'sim-kill';
const HOUR = 3_600_000;
const START = Date.parse('2026-03-02T01:00:00Z');
const COPIES = ['complaints', 'complaints-2'] as const satisfies readonly CopyName[];
const RUNGS = ['kepala-opd', 'sekda', 'wakil-gubernur', 'gubernur'];

it(`loses no step and doubles no breach: ${KILLS} kills, ${RATE} cases a second, seed ${SEED}`, async () => {
  console.log(`seed ${SEED} (run it again with PANTAU_SEED=${SEED})`);
  const random = randomFrom(SEED);
  const story = await startStory({ services: ['complaints'], copies: { complaints: 2 } });
  const scope = createScope();
  try {
    const facts = story.stack.facts;
    const url = databaseUrl(facts.engines.databaseUrl, facts.databases.complaints ?? 'complaints');
    const db = await scope.start(postgres({ url, pool: 2 }, capturedLog('error').log));
    const ask = asker(story, random);
    expect(
      (
        await ask('POST', '/v1/simulations', {
          tenant: TENANT,
          policyOf: '18',
          seed: String(SEED),
          start: new Date(START).toISOString(),
        })
      ).status,
    ).toBe(201);

    const filed: string[] = [];
    const acknowledged: { id: string; action: string }[] = [];
    const isOver = { value: false };
    const kills = (async () => {
      for (let i = 0; i < KILLS; i++) {
        await delay(600 + random() * 1_200);
        const victim = COPIES[Math.floor(random() * 2)] ?? 'complaints';
        await story.stack.kill(victim, 'SIGKILL');
        await story.stack.restart(victim);
      }
    })();
    const time = (async () => {
      // An hour of theirs passes in a quarter of a second of ours: terms of 24 and 72 hours pass many times meanwhile.
      for (let hour = 1; !isOver.value; hour++) {
        await ask('PUT', `/v1/simulations/${TENANT}/clock`, { now: new Date(START + hour * HOUR).toISOString() });
        await delay(250);
      }
    })();
    const handle = async (i: number) => {
      const answer = await ask('POST', '/v1/cases', {
        tenant: TENANT,
        category: 'jalan-rusak',
        description: `Lubang nomor ${i}.`,
      });
      expect(answer.status, JSON.stringify(answer.body)).toBe(201);
      const id: string = answer.body.id;
      filed.push(id);
      if (i % 3 === 0) return;
      // Another is forwarded soon, a third after its term has passed.
      await delay(i % 3 === 1 ? 500 : 7_000);
      for (const action of ['verifikasi', 'disposisi']) {
        const body = { action, ...(action === 'disposisi' ? { task: { institution: '18', unit: 'dinas-bmbk' } } : {}) };
        const done = await ask('POST', `/v1/cases/${id}/actions`, body);
        expect(done.status, JSON.stringify(done.body)).toBe(200);
        acknowledged.push({ id, action });
      }
    };
    const work: Promise<void>[] = [];
    const from = performance.now();
    for (let i = 0; i < RATE * SECONDS; i++) {
      const wait = from + (i * 1_000) / RATE - performance.now();
      if (wait > 5) await delay(wait);
      work.push(handle(i));
    }
    await Promise.all([...work, kills]);
    isOver.value = true;
    await time;
    const [last] = await db.query<{ now: Date }>('SELECT now FROM simulation WHERE tenant = $1', [TENANT]);
    const end = (last?.now.getTime() ?? 0) + 30 * 24 * HOUR;
    await ask('PUT', `/v1/simulations/${TENANT}/clock`, { now: new Date(end).toISOString() });
    await eventually(async () => (await count('outbox')) === 0, { timeoutMs: 60_000, everyMs: 200 });

    async function count(table: string): Promise<number> {
      return (await db.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n ?? -1;
    }

    // Every case once, with all its steps.
    expect(new Set(filed).size).toBe(RATE * SECONDS);
    expect(await count('case_file')).toBe(filed.length);
    const steps = await db.query<{ case_id: string; number: number; action: string; at: Date }>(
      'SELECT case_id, number, action, at FROM step ORDER BY case_id, number',
    );
    const bySteps = Map.groupBy(steps, (step) => step.case_id);
    for (const [id, own] of bySteps)
      expect(
        own.map(({ number }) => number),
        id,
      ).toEqual(own.map((_, i) => i + 1));
    for (const { id, action } of acknowledged)
      expect(
        bySteps.get(id)?.some((step) => step.action === action),
        `${id} ${action}`,
      ).toBe(true);

    // Breaches and escalations: what a slow reading of receipt and forwarding says, and nothing else.
    const expected: string[] = [];
    for (const [id, own] of bySteps) {
      const received = own[0]?.at.getTime() ?? 0;
      const forwarded = own.find(({ action }) => action === 'disposisi')?.at.getTime();
      const expectLadder = (clock: string, due: number, met: number) => {
        for (const [i, rung] of ['100', ...RUNGS].entries()) {
          const at = due + i * 24 * HOUR;
          if (at <= end && at <= met) expected.push(`${id} ${clock} ${rung} ${new Date(at).toISOString()}`);
        }
      };
      expectLadder('operator-forward', received + 24 * HOUR, forwarded ?? Number.POSITIVE_INFINITY);
      if (forwarded !== undefined) expectLadder('opd-follow-up', forwarded + 72 * HOUR, Number.POSITIVE_INFINITY);
    }
    const breaches = await db.query<{ case_id: string; clock: string; rung: string; at: Date }>(
      `SELECT case_id, clock, rung, at FROM breach WHERE clock IN ('operator-forward', 'opd-follow-up')`,
    );
    const found = breaches.map((row) => `${row.case_id} ${row.clock} ${row.rung} ${row.at.toISOString()}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(found.length).toBeGreaterThan(filed.length);

    // The log: each case in the order of its versions, and all of them.
    const kafka = {
      brokers: facts.engines.kafkaBrokers.split(','),
      clientId: 'story',
      topicPrefix: facts.topicPrefix,
      sessionTimeoutMs: 6000,
    };
    const seen = new Map<string, number>();
    const published = new Map<string, number>();
    for (const { value } of await readTopic(kafka, CASES.name)) {
      const event = caseChanged.codec.decode(value);
      const before = seen.get(event.caseId) ?? 0;
      // A double after a crash is the same again; a step that was never seen comes after all before it.
      if (event.version > before) {
        expect(event.version - event.steps.length, event.caseId).toBe(before);
        seen.set(event.caseId, event.version);
        published.set(event.caseId, (published.get(event.caseId) ?? 0) + event.steps.length);
      }
    }
    for (const [id, own] of bySteps) expect(published.get(id), id).toBe(own.length);

    const cli = join(import.meta.dirname, '../packages/cli/src/main.ts');
    await eventually(
      () => promisify(execFile)(process.execPath, [cli, 'ledger', 'verify', '--url', story.stack.url('complaints')]),
      {
        timeoutMs: 60_000,
        everyMs: 1_000,
      },
    );
  } finally {
    await scope.stop();
    await story.stop();
  }
});

/** Asks one copy or the other until one answers: a request is repeated under the same key, as a careful client does. */
function asker(story: Story, random: () => number) {
  return async (method: 'POST' | 'PUT', path: string, body: unknown) => {
    const headers = { 'idempotency-key': randomUUID() };
    return eventually(
      async () => {
        const copy = COPIES[Math.floor(random() * 2)] ?? 'complaints';
        const answer = await story.send(copy, method, path, body, headers);
        if (answer.status >= 500) throw new Error(`${answer.status}`);
        return answer;
      },
      { timeoutMs: 60_000, everyMs: 50 },
    );
  };
}
