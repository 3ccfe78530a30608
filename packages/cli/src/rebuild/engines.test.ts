import { expect, test } from 'vitest';
import { stackDefaults } from './engines.ts';

const written = {
  kafkaBrokers: '127.0.0.1:1',
  clickhouseUrl: 'http://127.0.0.1:2',
  databaseUrl: 'postgres://a:b@127.0.0.1:3/postgres',
};

test('a job goes where npm start says its engines are', () => {
  expect(stackDefaults('scoring', {}, written)).toMatchObject({
    KAFKA_BROKERS: '127.0.0.1:1',
    CLICKHOUSE_URL: 'http://127.0.0.1:2',
    DATABASE_URL: 'postgres://a:b@127.0.0.1:3/scoring',
  });
});

test('ports that were moved by hand go before it, and the defaults come last', () => {
  expect(stackDefaults('scoring', { PANTAU_PORT_POSTGRES: '7', PANTAU_PORT_CLICKHOUSE: '8' }, written)).toMatchObject({
    KAFKA_BROKERS: '127.0.0.1:1',
    CLICKHOUSE_URL: 'http://127.0.0.1:8',
    DATABASE_URL: 'postgres://pantau:pantau@127.0.0.1:7/scoring',
  });
  expect(stackDefaults('scoring', {}, undefined)).toMatchObject({
    DATABASE_URL: 'postgres://pantau:pantau@127.0.0.1:5432/scoring',
  });
});
