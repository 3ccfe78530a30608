/** The rebuild job over cases, on a real broker, ClickHouse and Postgres: a table that was damaged is found different, and made whole. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { clickhouse, defineQuery, migrateClickhouse } from '@pantau/clickhouse';
import { testDatabase as clickhouseDatabase } from '@pantau/clickhouse/testing';
import { engineUrls } from '@pantau/engines/testing';
import { kafkaAdmin, kafkaConsumer, kafkaProducer } from '@pantau/kafka';
import { testKafka } from '@pantau/kafka/testing';
import { migratePostgres } from '@pantau/postgres';
import { testDatabase as postgresDatabase } from '@pantau/postgres/testing';
import { createScope, systemClock } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { clickhouseResultStore } from '../src/adapters/clickhouse-result-store.ts';
import { REBUILT_TABLES, rebuildDatabase } from '../src/adapters/rebuild-tables.ts';
import { GROUP, READ_TOPICS, SUBSCRIPTIONS } from '../src/app.ts';
import { createSink } from '../src/usecases/apply-batch.ts';
import { breachOf, caseVersion, forwardClock, HOUR, step } from './case-events.ts';
import { messageOf, T0 } from './events.ts';

const SOURCE = `${import.meta.dirname}/..`;
const CASES = 20;

const held = defineQuery({
  name: 'test.held',
  sql: `SELECT * FROM (
      SELECT 'history' AS held, case_id, version AS n, state, toUnixTimestamp64Milli(recorded_at) AS at FROM case_history_v1 FINAL
      UNION ALL SELECT 'current', case_id, version, state, toUnixTimestamp64Milli(recorded_at) FROM case_current_v1 FINAL
      UNION ALL SELECT 'step', case_id, number, action, toUnixTimestamp64Milli(recorded_at) FROM case_step_v1 FINAL)
    ORDER BY ALL`,
  params: z.object({}),
  row: z.object({ held: z.string(), case_id: z.string(), n: z.number(), state: z.string(), at: z.string() }),
});

test('every table but those of vintages is among the rebuilt; a case that somebody lost is found missing, and comes back with the times of before', async () => {
  const urls = engineUrls();
  const { log } = capturedLog('error');
  const kafka = testKafka();
  const scope = createScope();
  const [store, database] = await Promise.all([clickhouseDatabase(urls.clickhouseUrl), postgresDatabase(urls.databaseUrl)]);
  try {
    await migratePostgres({ url: database.url, pool: 1 }, `${SOURCE}/migrations/postgres`, log);
    const db = await scope.start(clickhouse(store, log));
    await migrateClickhouse(db, `${SOURCE}/migrations/clickhouse`, log);
    const tables = await db.run(
      defineQuery({
        name: 'test.tables',
        sql: "SELECT name FROM system.tables WHERE database = {database: String} AND engine LIKE '%ReplacingMergeTree' ORDER BY name",
        params: z.object({ database: z.string() }),
        row: z.object({ name: z.string() }),
      }),
      { database: db.database },
    );
    // Vintages are what no rebuild may touch.
    const facts = tables.map(({ name }) => name).filter((name) => name.endsWith('_v1') && !name.endsWith('_vintage_v1'));
    expect([...REBUILT_TABLES].sort()).toEqual(facts);

    const admin = await scope.start(kafkaAdmin(kafka, log));
    await admin.provision(READ_TOPICS, [GROUP]);
    const publisher = await scope.start(kafkaProducer(kafka, log));
    const versions = Array.from({ length: CASES }, (_, index) => {
      const caseId = `LPG-2026-${String(index).padStart(6, '0')}`;
      const breaches = [breachOf(caseId, 'operator-forward', T0 + 24 * HOUR)];
      const common = { caseId, clocks: [forwardClock(T0, 'op-1')] };
      return [
        caseVersion({ ...common, version: 1, steps: [step(1, 'ajukan', T0)] }),
        caseVersion({ ...common, version: 2, breaches, steps: [step(2, 'pelanggaran', T0 + 24 * HOUR)] }),
      ];
    }).flat();
    await publisher.publish(versions.map((each) => messageOf(each, randomUUID())));
    // The relay died before it marked them as sent.
    await publisher.publish(versions.slice(0, 10).map((each) => messageOf(each, randomUUID())));
    const fatal = (error: unknown) => expect.unreachable(String(error));
    const progress = { advance: async () => {}, read: async () => [] };
    const handler = createSink({ store: clickhouseResultStore(db), progress, clock: systemClock, log });
    await scope.start(kafkaConsumer(kafka, { group: GROUP, subscriptions: SUBSCRIPTIONS, handler, fatal }, log));
    const before = await eventually(
      async () => {
        const rows = await db.run(held, {});
        expect(rows).toHaveLength(CASES * 5);
        return rows;
      },
      { timeoutMs: 30_000 },
    );

    for (const table of ['case_history_v1', 'case_current_v1', 'case_step_v1']) {
      await db.command(
        `ALTER TABLE ${db.database}.${table} DELETE WHERE case_id = 'LPG-2026-000003' SETTINGS mutations_sync = 2`,
      );
    }
    expect(await db.run(held, {})).toHaveLength((CASES - 1) * 5);

    const rebuild = (...args: string[]) =>
      new Promise<{ code: number | null; said: string }>((resolve) => {
        const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', `${SOURCE}/src/rebuild.ts`, ...args], {
          env: {
            ...{ DATABASE_URL: database.url, CLICKHOUSE_URL: urls.clickhouseUrl, CLICKHOUSE_DATABASE: db.database },
            ...{ KAFKA_BROKERS: kafka.brokers.join(','), KAFKA_TOPIC_PREFIX: kafka.topicPrefix, LOG_LEVEL: 'error' },
          },
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let said = '';
        child.stdout.on('data', (data: Buffer) => {
          said += data;
        });
        child.on('exit', (code) => resolve({ code, said }));
      });
    const different = await rebuild();
    expect(different.code).toBe(3);
    const found = z.object({ tables: z.array(z.object({ table: z.string() })) }).parse(JSON.parse(different.said));
    expect(found.tables.map(({ table }) => table).sort()).toEqual(['case_current_v1', 'case_history_v1', 'case_step_v1']);
    expect(await rebuild('--accept-differences')).toMatchObject({ code: 0 });
    expect(await db.run(held, {})).toEqual(before);
    expect(await rebuild('--confirm')).toMatchObject({ code: 0 });
  } finally {
    await scope.stop();
    await clickhouseDrop(rebuildDatabase(store.database), urls.clickhouseUrl);
    await Promise.all([store.drop(), database.drop()]);
  }
});

/** What a run that failed halfway has left beside. */
async function clickhouseDrop(name: string, url: string): Promise<void> {
  await fetch(url, { method: 'POST', body: `DROP DATABASE IF EXISTS ${name} SYNC` });
}
