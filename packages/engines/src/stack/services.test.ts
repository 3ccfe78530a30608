import { expect, test } from 'vitest';
import { fixedFacts, randomFacts } from './facts.ts';
import { SERVICES } from './services.ts';

const engines = {
  kafkaBrokers: '127.0.0.1:9092',
  clickhouseUrl: 'http://127.0.0.1:8123',
  databaseUrl: 'postgres://pantau:pantau@127.0.0.1:5432/postgres',
};

test('each service gets its own settings and nobody else’s', () => {
  const facts = fixedFacts(engines, { scoring: 9999 });
  const environment = (name: string) => SERVICES.find((service) => service.name === name)?.environment(facts);
  expect(environment('ingestion')).toEqual({ KAFKA_BROKERS: '127.0.0.1:9092', KAFKA_TOPIC_PREFIX: '' });
  expect(environment('scoring')).toMatchObject({ DATABASE_URL: 'postgres://pantau:pantau@127.0.0.1:5432/scoring' });
  expect(environment('scoring')).not.toHaveProperty('CLICKHOUSE_URL');
  expect(environment('dashboard')).toMatchObject({
    INGESTION_URL: 'http://127.0.0.1:8081',
    SCORING_URL: 'http://127.0.0.1:9999',
  });
});

test('the doors are stopped before those that work on what came in', () => {
  const order = SERVICES.map(({ name }) => name);
  expect(order.indexOf('ingestion')).toBeLessThan(order.indexOf('scoring'));
  expect(order.indexOf('scoring')).toBeLessThan(order.indexOf('reporting'));
});

test('two isolated stacks share no port, topic or database', async () => {
  const [one, two] = await Promise.all([randomFacts(engines), randomFacts(engines)]);
  expect(one.topicPrefix).not.toBe(two.topicPrefix);
  expect(one.clickhouseDatabase).not.toBe(two.clickhouseDatabase);
  expect(one.databases.scoring).not.toBe(two.databases.scoring);
  expect(new Set([...Object.values(one.ports), ...Object.values(two.ports)]).size).toBe(8);
  expect(one.clickhouseDatabase).toMatch(/_test$/);
});
