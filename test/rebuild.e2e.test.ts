/**
 * Rebuilds of reporting and of scoring, killed again and again at other moments of their lives, while submissions come in
 * and the league is read: at the end everything is as if the damage had never been done.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { databaseUrl, REPOSITORY } from '@pantau/engines';
import { regions } from '@pantau/rulebook';
import { eventually } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Story, startStory } from './support/story.ts';

const INSTITUTIONS = regions()
  .filter(({ kind }) => kind !== 'province')
  .slice(0, 40);
const UNITS = 10;
/** A killed member blocks its group for a session. */
const SESSION_MS = 6_000;
/** Each run of a job may live so much longer than the one before. */
const OLDER = 1.5;
let story: Story;

const submission = (institution: string, unit: number, revision: number, content: number) => ({
  id: `${institution}-${unit}`,
  institution,
  unit: { code: `unit-${unit}`, name: `Unit ${unit}`, kind: 'other' },
  instrument: 'ORI-2023',
  period: '2023',
  revision,
  values: [{ code: 'TOTAL', value: 30 + ((unit * 7 + content * 13) % 60), basis: 'points' }],
});

async function send(revision: number): Promise<void> {
  const items = INSTITUTIONS.flatMap(({ code }) =>
    Array.from({ length: UNITS }, (_, unit) => submission(code, unit, revision, revision)),
  );
  const body = items.map((item) => JSON.stringify(item)).join('\n');
  const { status } = await story.send('ingestion', 'POST', '/v1/submissions', body, { 'content-type': 'application/x-ndjson' });
  expect(status).toBe(202);
}

/** All that readers see, without generations and the times of recording, which the log has and not the story. */
async function rows(table: string): Promise<unknown> {
  return story.clickhouse(`SELECT * EXCEPT (generation, stamp, recorded_at) FROM ${table} FINAL ORDER BY ALL`);
}
const current = async () => ({
  institutions: await rows('institution_result_current_v1'),
  units: await rows('unit_result_current_v1'),
});

function environment(service: 'reporting' | 'scoring'): Record<string, string> {
  const { engines, topicPrefix, databases, clickhouseDatabase } = story.stack.facts;
  return {
    PATH: process.env.PATH ?? '',
    KAFKA_BROKERS: engines.kafkaBrokers,
    KAFKA_TOPIC_PREFIX: topicPrefix,
    KAFKA_SESSION_TIMEOUT_MS: String(SESSION_MS),
    CLICKHOUSE_URL: engines.clickhouseUrl,
    CLICKHOUSE_DATABASE: clickhouseDatabase,
    DATABASE_URL: databaseUrl(engines.databaseUrl, databases[service] ?? service),
    PANTAU_LANG: 'en',
  };
}

function run(script: string, service: 'reporting' | 'scoring', args: string[]): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(REPOSITORY, script), ...args], {
    env: environment(service),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function pantau(service: 'reporting' | 'scoring', ...args: string[]): Promise<{ code: number; out: string }> {
  const child = run('packages/cli/src/main.ts', service, ['rebuild', service, ...args]);
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => (out += bytes));
  const code = await new Promise<number>((resolve) => child.once('close', (exit) => resolve(exit ?? -1)));
  return { code, out };
}

/** The job, killed after so long unless it has ended by then. */
async function killAfter(service: 'reporting' | 'scoring', ms: number, ...args: string[]): Promise<'killed' | number> {
  const child = run(`services/${service}/src/rebuild.ts`, service, args);
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
  const how = await Promise.race([ended, delay(ms, 'time' as const)]);
  if (how !== 'time') return how;
  child.kill('SIGKILL');
  await ended;
  return 'killed';
}

beforeAll(async () => {
  story = await startStory({ services: ['ingestion', 'scoring', 'reporting'] });
  await send(1);
  await send(2);
  await story.caughtUp();
});
afterAll(() => story?.stop());

it('rebuilds reporting beside the old tables, killed half-way, while it answers', async () => {
  const truth = await current();
  expect(await pantau('reporting', '--json')).toEqual({ code: 0, out: expect.any(String) });
  expect(await current()).toEqual(truth);
  expect(JSON.parse((await pantau('reporting', '--confirm', '--json')).out)).toEqual({ kind: 'confirmed' });

  // Damage that no replay into the same tables could mend: a version that is higher than the true one.
  await story.clickhouse(`INSERT INTO unit_result_history_v1
    SELECT * REPLACE (999 AS version, 1 AS score) FROM unit_result_history_v1 LIMIT 5`);
  expect(await current()).not.toEqual(truth);
  const refused = await pantau('reporting');
  expect(refused.out).toContain('Old and new differ');
  expect(refused.code).toBe(3);

  const league = '/v1/league?family=ORI&period=2023&limit=100';
  let isOver = false;
  const answers: number[] = [];
  const reader = (async () => {
    while (!isOver) {
      const { status, body } = await story.get('reporting', league);
      answers.push(status === 200 ? body.items.length : status);
      await delay(20);
    }
  })();
  const lives: ('killed' | number)[] = [];
  // Of the run that was refused nothing is left to replay: what is killed here are the steps around the swap.
  for (let life = 400; !lives.includes(0); life *= OLDER) lives.push(await killAfter('reporting', life, '--accept-differences'));
  isOver = true;
  await reader;
  expect(lives[0]).toBe('killed');
  expect(new Set(answers)).toEqual(new Set([INSTITUTIONS.length]));
  expect(await current()).toEqual(truth);

  await send(3);
  await story.caughtUp();
  expect(await current()).not.toEqual(truth);
});

it('rebuilds scoring in a new generation, killed half-way, while submissions come in', async () => {
  await story.caughtUp();
  const { stack } = story;
  const cards = async () => {
    const found = [];
    for (const { code } of INSTITUTIONS) {
      const { body } = await story.get('scoring', `/v1/scorecards/${code}/ORI-2023/2023`);
      const { recordedAt: _at, generation: _generation, ...rest } = body;
      found.push(rest);
    }
    return found;
  };
  const truth = await cards();
  const shown = await current();

  const lives: ('killed' | number)[] = [];
  for (let life = 600; !lives.includes(0); life *= OLDER) lives.push(await killAfter('scoring', life));
  expect(lives[0]).toBe('killed');
  await story.caughtUp();
  expect(await cards()).toEqual(truth);
  expect(await current()).toEqual(shown);
  const generations = await story.clickhouse(
    'SELECT DISTINCT generation FROM institution_result_current_v1 FINAL UNION DISTINCT SELECT DISTINCT generation FROM unit_result_current_v1 FINAL',
  );
  // One for all rows. Not always 2: a run that is killed between its last step and its end leaves nothing to go on with.
  expect(generations).toHaveLength(1);
  const generation = Number(generations[0]?.generation);
  expect(generation).toBeGreaterThan(1);

  // Again, with submissions under way: the swap takes place at one offset of each partition, and nothing falls between.
  const sending = (async () => {
    for (const revision of [4, 5, 6, 7]) await send(revision);
  })();
  expect(await pantau('scoring')).toEqual({ code: 0, out: expect.any(String) });
  await sending;
  await story.caughtUp();
  const after = await cards();
  expect(after.map(({ version }) => version)).toEqual(truth.map(({ version }) => version + 4 * UNITS));
  await eventually(async () => {
    const [{ n } = { n: 0 }] = await story.clickhouse(
      `SELECT count() AS n FROM institution_result_current_v1 FINAL WHERE generation = ${generation + 1}`,
    );
    expect(Number(n)).toBe(INSTITUTIONS.length);
  });
  expect(stack.isRunning('scoring')).toBe(true);
  expect(JSON.parse((await pantau('scoring', '--confirm', '--json')).out)).toEqual({ kind: 'confirmed' });
});
