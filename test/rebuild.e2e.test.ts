/**
 * Rebuilds of reporting and of scoring, killed again and again at other moments of their lives, while submissions come in
 * and the league is read: at the end everything is as if the damage had never been done.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { databaseUrl, REPOSITORY } from '@pantau/engines';
import { type Postgres, postgres } from '@pantau/postgres';
import { regions } from '@pantau/rulebook';
import { createScope } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';
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
const scope = createScope();
let story: Story;
/** Reporting's own. */
let pg: Postgres;

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

/** Resolves once the rebuild of reporting under way is in that state, with rows in its new tables if they are asked for. */
async function reached(state: string, withRows = false): Promise<void> {
  const { clickhouseDatabase } = story.stack.facts;
  await eventually(
    async () => {
      const [last] = await pg.query<{ state: string }>('SELECT state FROM rebuild ORDER BY id DESC LIMIT 1');
      if (last?.state !== state) return false;
      if (!withRows) return true;
      const [{ n } = { n: 0 }] = await story.clickhouse(
        `SELECT count() AS n FROM ${clickhouseDatabase}_rebuild.unit_result_history_v1`,
      );
      return Number(n) > 0;
    },
    { timeoutMs: 60_000, everyMs: 10 },
  );
}

async function killWhen(isTime: Promise<void>, child: ChildProcess): Promise<void> {
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  await isTime;
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

const locks = async () =>
  Number(
    (
      await pg.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_locks JOIN pg_database d ON d.oid = database
         WHERE locktype = 'advisory' AND datname = current_database()`,
      )
    )[0]?.n,
  );

beforeAll(async () => {
  story = await startStory({ services: ['ingestion', 'scoring', 'reporting'] });
  const { log } = capturedLog('error');
  pg = await scope.start(postgres({ url: environment('reporting').DATABASE_URL ?? '', pool: 2 }, log));
  await send(1);
  await send(2);
  await story.caughtUp();
});
afterAll(async () => {
  await scope.stop();
  await story?.stop();
});

/** What a vintage says, to the byte: an answer, and its export. */
async function vintageText(): Promise<readonly string[]> {
  const url = story.stack.url('reporting');
  const asked = 'family=ORI&period=2023&vintage=before-rebuild';
  const paths = [`/v1/league?${asked}`, `/v1/exports/league?${asked}&format=csv`];
  return Promise.all(paths.map(async (path) => (await fetch(url + path)).text()));
}

it('rebuilds reporting beside the old tables, killed half-way, while it answers', async () => {
  const truth = await current();
  const sentBy = Date.now();
  await eventually(async () => Date.parse((await story.get('reporting', '/v1/freshness')).body.watermark) > sentBy);
  const frozen = await story.send('reporting', 'POST', '/v1/vintages', { name: 'before-rebuild' });
  expect(frozen).toMatchObject({ status: 201, body: { contents: { unitResults: INSTITUTIONS.length * UNITS } } });
  const vintage = await vintageText();
  expect(vintage.every((text) => text.includes(INSTITUTIONS[0]?.name ?? ''))).toBe(true);
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
  expect(JSON.parse((await pantau('reporting', '--abandon', '--json')).out)).toEqual({ kind: 'abandoned' });
  expect((await pantau('reporting')).code).toBe(3);

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
  // Damage, two rebuilds and a correction later the vintage is what it was.
  expect(await vintageText()).toEqual(vintage);
});

it('rebuilds reporting while submissions come in, killed while it replays, and every answer keeps what its watermark promises', async () => {
  await story.caughtUp();
  // The command alone is killed, and its job is gone too: it does not replay on unseen beside the one that is started next.
  const command = run('packages/cli/src/main.ts', 'reporting', ['rebuild', 'reporting']);
  await killWhen(reached('replaying', true), command);
  await eventually(async () => (await locks()) === 0, { timeoutMs: 30_000, everyMs: 10 });
  const found = async () => (await pg.query('SELECT id, state FROM rebuild ORDER BY id DESC LIMIT 1'))[0];
  const begun = await found();
  expect(begun).toMatchObject({ state: 'replaying' });
  // The job itself, replaying.
  await killWhen(delay(1_500), run('services/reporting/src/rebuild.ts', 'reporting', []));
  expect(await found()).toEqual(begun);

  /** When a revision of every institution began to be sent, and when all of it was accepted. */
  const sent: { from: number; until: number }[] = [];
  let isOver = false;
  const sending = (async () => {
    for (let revision = 10; !isOver; revision++) {
      const from = Date.now();
      await send(revision);
      sent.push({ from, until: Date.now() });
      await delay(500);
    }
  })();
  const answers: { watermark: number; oldest: number; rows: number; accepted: number }[] = [];
  const reader = (async () => {
    while (!isOver) {
      const { status, body } = await story.get('reporting', '/v1/league?family=ORI&period=2023&limit=100');
      expect(status).toBe(200);
      const oldest = Math.min(...body.items.map(({ recordedAt }: { recordedAt: string }) => Date.parse(recordedAt)));
      const watermark = body.watermark === null ? 0 : Date.parse(body.watermark);
      // What had to be in the answer: all that was accepted before its watermark.
      const accepted = sent.findLast(({ until }) => until < watermark)?.from ?? 0;
      answers.push({ watermark, oldest, rows: body.items.length, accepted });
      await delay(20);
    }
  })();
  try {
    let first = pantau('reporting', '--json');
    await eventually(async () => (await locks()) === 1, { timeoutMs: 60_000, everyMs: 10 });
    // A second run at the same time would swap back what the first has swapped.
    const second = await pantau('reporting', '--json');
    expect(second).toMatchObject({ code: 1, out: expect.stringContaining('already-running') });
    // Those that were killed hold up its group for a session each; as it says itself, it is run again then.
    for (let tries = 1; (await first).code === 1 && tries < 4; tries++) first = pantau('reporting', '--json');
    expect(await first).toEqual({ code: 0, out: expect.stringContaining('rebuilt') });
    const swappedAt = Date.now();
    await eventually(() => (answers.at(-1)?.watermark ?? 0) > swappedAt, { timeoutMs: 60_000, everyMs: 50 });
  } finally {
    isOver = true;
    await Promise.all([sending, reader]);
  }
  expect(sent.length).toBeGreaterThan(2);
  expect(new Set(answers.map(({ rows }) => rows))).toEqual(new Set([INSTITUTIONS.length]));
  expect(answers.filter(({ oldest, accepted }) => oldest < accepted)).toEqual([]);
  expect(await found()).toMatchObject({ state: 'swapped' });

  // What the swapped tables hold is what the topics hold.
  await story.caughtUp();
  const shown = await current();
  expect((await pantau('reporting')).code).toBe(0);
  expect(await current()).toEqual(shown);
  expect(JSON.parse((await pantau('reporting', '--abandon', '--json')).out)).toEqual({ kind: 'nothing-to-abandon' });
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
    for (const revision of [10_000, 10_001, 10_002, 10_003]) await send(revision);
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
