/**
 * SIGKILL while rows are inserted, again and again; whoever goes on cuts what is left in other pieces and mixes the partitions
 * in another order. In the end the tables hold what a plain computation over the log holds. Three kills, fifty in the soak.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { clickhouse, defineQuery, migrateClickhouse } from '@pantau/clickhouse';
import { testDatabase } from '@pantau/clickhouse/testing';
import { engineUrls } from '@pantau/engines/testing';
import { createScope } from '@pantau/runtime';
import { capturedLog, randomFrom } from '@pantau/runtime/testing';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { historyFrom, PARTITIONS } from './insert-kill/history.ts';
import type { Task, Told } from './insert-kill/writer.ts';

const KILLS = process.env.PANTAU_SOAK ? 50 : 3;
const SEED = Number(process.env.PANTAU_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** An insert of some hundred results takes about this long: a kill falls before, into or after one. */
const INSERT_MS = 40;

const row = z.object({ key: z.string(), generation: z.number(), version: z.number(), score: z.string().nullable() });
const currentUnits = defineQuery({
  name: 'test.units',
  sql: `SELECT concat(institution, ' ', period, ' ', unit_code) AS key, generation, version, toString(score) AS score
        FROM unit_result_current_v1 FINAL ORDER BY key`,
  params: z.object({}),
  row,
});
const currentInstitutions = defineQuery({
  name: 'test.institutions',
  sql: `SELECT concat(institution, ' ', period) AS key, generation, version, toString(score) AS score
        FROM institution_result_current_v1 FINAL ORDER BY key`,
  params: z.object({}),
  row,
});
const versions = defineQuery({
  name: 'test.versions',
  sql: `SELECT (SELECT toUInt32(count()) FROM unit_result_history_v1 FINAL) AS units,
          (SELECT toUInt32(count()) FROM institution_result_history_v1 FINAL) AS institutions`,
  params: z.object({}),
  row: z.object({ units: z.number(), institutions: z.number() }),
});

test(`${KILLS} kills during inserts leave what nobody disturbed leaves; seed ${SEED}`, { timeout: 600_000 }, async () => {
  const database = await testDatabase(engineUrls().clickhouseUrl);
  const scope = createScope();
  try {
    const { log } = capturedLog('warn');
    const db = await scope.start(clickhouse(database, log));
    await migrateClickhouse(db, join(import.meta.dirname, '../migrations/clickhouse'), log);
    const history = historyFrom(SEED);
    const random = randomFrom(SEED + 1);
    const next = Array.from({ length: PARTITIONS }, () => 0);
    const { url, database: name } = database;
    const write = (cutSeed: number, dies?: Death) =>
      writeUntil({ url, database: name, seed: SEED, cutSeed, next: [...next] }, dies, ({ partition, next: at }) => {
        next[partition] = at;
      });
    let kills = 0;
    for (let run = 0; kills < KILLS; run += 1) {
      // It begins anew somewhere behind what was written: a commit that was lost. Who finds little left is done before he dies.
      for (const [partition, at] of next.entries()) next[partition] = Math.floor(at * random());
      const dies = { insert: 1 + Math.floor(random() * 12), afterMs: random() * INSERT_MS };
      if ((await write(SEED + 2 + run, dies)) === 'SIGKILL') kills += 1;
    }
    expect(await write(SEED)).toBe(0);
    expect(next).toEqual(history.log.map(({ length }) => length));
    expect(await db.run(currentUnits, {})).toEqual(history.units);
    expect(await db.run(currentInstitutions, {})).toEqual(history.institutions);
    expect(await db.run(versions, {})).toEqual([history.versions]);
  } finally {
    await scope.stop();
    await database.drop();
  }
});

interface Death {
  /** Counted from one. */
  readonly insert: number;
  readonly afterMs: number;
}

/** How the writer ended: killed, or 0 when all was written. */
async function writeUntil(
  task: Task,
  dies: Death | undefined,
  written: (told: Told & { kind: 'written' }) => void,
): Promise<string | number | null> {
  const child = fork(join(import.meta.dirname, 'insert-kill/writer.ts'), { execArgv: ['--disable-warning=ExperimentalWarning'] });
  const ended = new Promise<string | number | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  let inserts = 0;
  child.on('message', (told: Told) => {
    if (told.kind === 'written') written(told);
    else if (++inserts === dies?.insert) void killAfter(child, dies.afterMs);
  });
  child.send(task);
  return ended;
}

async function killAfter(child: ChildProcess, ms: number): Promise<void> {
  await delay(ms);
  child.kill('SIGKILL');
}
