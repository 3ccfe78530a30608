/** Engines of their own, so that they can be stopped and killed without harm to other tests. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Admin, type Consumer, Kafka, logLevel, type Producer } from 'kafkajs';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EngineName } from '../src/engine.ts';
import { type Engines, startEngines } from '../src/engines.ts';
import { freePort, isFree } from '../src/free-port.ts';

let dataDir: string;
let started: Engines[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'pantau-engines-test-'));
  started = [];
});
afterEach(async () => {
  for (const engines of started) await engines.kill();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

/** `env: {}`: on this machine, whatever URLs the test run itself was given. */
async function start(...only: EngineName[]): Promise<Engines> {
  const engines = await startEngines({ dataDir, only, env: {} });
  started.push(engines);
  return engines;
}

describe('Kafka', () => {
  test('keeps what was acknowledged over a stop, and over kill -9', async () => {
    const first = await start('kafka');
    await withAdmin(first, (admin) =>
      admin.createTopics({ topics: [{ topic: 'kept', numPartitions: 1 }], waitForLeaders: false }),
    );
    await produce(first, 'before the stop');
    await first.stop();

    const second = await start('kafka');
    await produce(second, 'before the kill');
    await second.kill('kafka');

    await second.restart('kafka');
    expect(await consume(second, 2)).toEqual(['before the stop', 'before the kill']);
    // Three starts of a JVM, one of them after a kill: 15 s alone on two cores.
  }, 180_000);
});

describe('Postgres', () => {
  test('keeps committed rows over a stop, and over kill -9', async () => {
    const first = await start('postgres');
    await sql(first, 'CREATE TABLE kept (at text)');
    await sql(first, "INSERT INTO kept VALUES ('before the stop')");
    await first.stop();

    const second = await start('postgres');
    await sql(second, "INSERT INTO kept VALUES ('before the kill')");
    await second.kill();

    const third = await start('postgres');
    expect(await sql(third, 'SELECT at FROM kept')).toEqual([{ at: 'before the stop' }, { at: 'before the kill' }]);
  });

  test('starts in a folder that only its owner may enter', async () => {
    chmodSync(dataDir, 0o700);
    const engines = await start('postgres');
    expect(await sql(engines, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('answers on loopback only', async () => {
    const engines = await start('postgres');
    expect(await sql(engines, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });
});

test('a busy port is named, and what could start is stopped again', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const kafka = typeof address === 'object' && address ? address.port : 0;
  const postgres = await freePort();
  const failing = startEngines({ dataDir, only: ['kafka', 'postgres'], ports: { kafka, postgres }, env: {} });
  await expect(failing).rejects.toThrow(`Kafka: port ${kafka} of 127.0.0.1 is in use`);
  expect(await isFree(postgres)).toBe(true);
  await new Promise((resolve) => taken.close(resolve));
});

function client(engines: Engines): Kafka {
  return new Kafka({ brokers: [engines.kafkaBrokers], logLevel: logLevel.NOTHING, retry: { retries: 4 } });
}

async function withAdmin<T>(engines: Engines, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = client(engines).admin();
  await admin.connect();
  return work(admin).finally(() => admin.disconnect());
}

async function produce(engines: Engines, value: string): Promise<void> {
  const producer: Producer = client(engines).producer();
  await producer.connect();
  await producer.send({ topic: 'kept', acks: -1, messages: [{ value }] }).finally(() => producer.disconnect());
}

async function consume(engines: Engines, count: number): Promise<string[]> {
  const consumer: Consumer = client(engines).consumer({ groupId: 'reader', sessionTimeout: 6000 });
  await consumer.connect();
  await consumer.subscribe({ topics: ['kept'], fromBeginning: true });
  const values: string[] = [];
  await new Promise<void>((resolve) => {
    void consumer.run({
      eachMessage: async ({ message }) => {
        values.push(String(message.value));
        if (values.length === count) resolve();
      },
    });
  });
  await consumer.disconnect();
  return values;
}

async function sql(engines: Engines, text: string): Promise<unknown[]> {
  const postgres = new Client({ connectionString: engines.databaseUrl });
  await postgres.connect();
  const { rows } = await postgres.query(text).finally(() => postgres.end());
  return rows;
}
