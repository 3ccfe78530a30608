import { expect, test } from 'vitest';
import { fixedFacts, randomFacts } from './facts.ts';
import { SERVICES } from './services.ts';

const given = {
  engines: {
    kafkaBrokers: '127.0.0.1:9092',
    clickhouseUrl: 'http://127.0.0.1:8123',
    databaseUrl: 'postgres://pantau:pantau@127.0.0.1:5432/postgres',
  },
  copiesDir: '/copies',
};

test('each service gets its own settings and nobody else’s', async () => {
  const facts = await fixedFacts(given, { scoring: 9999 });
  const environment = (name: string) => SERVICES.find((service) => service.name === name)?.environment(facts, 0);
  expect(environment('ingestion')).toEqual({
    ...{ KAFKA_BROKERS: '127.0.0.1:9092', KAFKA_TOPIC_PREFIX: '', GRPC_PORT: '9081' },
    NODE_OPTIONS: '--max-semi-space-size=8 --max-old-space-size=1536',
    DATABASE_URL: 'postgres://pantau:pantau@127.0.0.1:5432/ingestion',
  });
  expect(environment('scoring')).toMatchObject({
    ...{ DATABASE_URL: 'postgres://pantau:pantau@127.0.0.1:5432/scoring', GRPC_PORT: '9082' },
  });
  expect(environment('scoring')).not.toHaveProperty('CLICKHOUSE_URL');
  expect(environment('complaints')).toEqual({
    ...{ KAFKA_BROKERS: '127.0.0.1:9092', KAFKA_TOPIC_PREFIX: '' },
    DATABASE_URL: 'postgres://pantau:pantau@127.0.0.1:5432/complaints',
    COMPLAINTS_MASTER_KEYS: facts.masterKeys,
  });
  expect(environment('dashboard')).toMatchObject({
    INGESTION_URL: 'http://127.0.0.1:8081',
    SCORING_URL: 'http://127.0.0.1:9999',
    COMPLAINTS_URL: 'http://127.0.0.1:8083',
    COPIES_DIR: '/copies',
  });
});

test('the gateway is told of every copy, the first at its own port', async () => {
  const facts = await fixedFacts(given, { scoring: 9999 }, { scoring: 3 });
  const { SCORING_URL, REPORTING_URL } = SERVICES.find(({ name }) => name === 'dashboard')?.environment(facts, 0) ?? {};
  const urls = SCORING_URL?.split(',') ?? [];
  expect([urls.length, new Set(urls).size, urls[0]]).toEqual([3, 3, 'http://127.0.0.1:9999']);
  expect(REPORTING_URL).toBe('http://127.0.0.1:8084');
});

test.each([
  ['ingestion', '9081'],
  ['scoring', '9082'],
])('each copy of %s has a gRPC door of its own', async (of, port) => {
  const facts = await fixedFacts(given, {}, { [of]: 2 });
  const service = SERVICES.find(({ name }) => name === of);
  const [first, second] = [0, 1].map((copy) => service?.environment(facts, copy).GRPC_PORT);
  expect(first).toBe(port);
  expect(second).toMatch(/^\d+$/);
  expect(second).not.toBe(first);
});

test('the keys that complaints are encrypted with reach complaints alone, and are new where none are given', async () => {
  const [one, two] = await Promise.all([randomFacts(given), randomFacts(given)]);
  expect(one.masterKeys).toMatch(/^[\w-]{1,32}:[A-Za-z0-9+/]{43}=$/);
  expect(one.masterKeys).not.toBe(two.masterKeys);
  const facts = await fixedFacts({ ...given, masterKeys: 'kept:key' }, {}, { complaints: 2 });
  const told = SERVICES.filter((service) => JSON.stringify(service.environment(facts, 1)).includes('kept:key'));
  expect(told.map(({ name }) => name)).toEqual(['complaints']);
});

test('the doors are stopped before those that work on what came in', () => {
  const order = SERVICES.map(({ name }) => name);
  expect(order.indexOf('ingestion')).toBeLessThan(order.indexOf('scoring'));
  expect(order.indexOf('scoring')).toBeLessThan(order.indexOf('reporting'));
});

test('two isolated stacks share no port, topic or database', async () => {
  const [one, two] = await Promise.all([randomFacts(given), randomFacts(given)]);
  expect(one.topicPrefix).not.toBe(two.topicPrefix);
  expect(one.clickhouseDatabase).not.toBe(two.clickhouseDatabase);
  expect(one.databases.scoring).not.toBe(two.databases.scoring);
  const ports = [one, two].flatMap((facts) => [...Object.values(facts.ports), ...Object.values(facts.grpcPorts)].flat());
  expect(new Set(ports).size).toBe(14);
  expect(one.clickhouseDatabase).toMatch(/_test$/);
});
