import { Kafka, logLevel } from 'kafkajs';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { engineUrls } from '../src/testing/index.ts';

test('the engines of a test run answer at the URLs that tests are given', async () => {
  const urls = engineUrls();
  const postgres = new Client({ connectionString: urls.databaseUrl });
  await postgres.connect();
  const { rows } = await postgres.query('SELECT 1 + 1 AS two');
  await postgres.end();
  expect(rows).toEqual([{ two: 2 }]);

  const admin = new Kafka({ brokers: [urls.kafkaBrokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const { brokers } = await admin.describeCluster();
  // A topic that nobody provisioned is a mistake, not a wish.
  await expect(admin.fetchTopicMetadata({ topics: ['nobody-provisioned-this'] })).rejects.toThrow();
  await admin.disconnect();
  expect(brokers).toHaveLength(1);

  expect(await (await fetch(`${urls.clickhouseUrl}/?query=SELECT%201%2B1`)).text()).toBe('2\n');
});
