import { expect, test } from 'vitest';
import { ENGINE_NAMES } from './engine.ts';
import { ENGINE_VARIABLES, inContainers, onThisMachine, providerFor } from './providers.ts';

test('an engine whose URL is set is used where it is; the others are started here', async () => {
  const env = { CLICKHOUSE_URL: 'http://clickhouse.example:8123' };
  const provider = providerFor('clickhouse', env);
  expect(provider).not.toBe(onThisMachine);
  expect(await provider.start('clickhouse', neverUsed)).toMatchObject({ name: 'clickhouse', url: env.CLICKHOUSE_URL });
  expect(providerFor('kafka', env)).toBe(onThisMachine);
  expect(providerFor('postgres', env)).toBe(onThisMachine);
});

test('an empty variable is as good as none', () => {
  for (const name of ENGINE_NAMES) expect(providerFor(name, { [ENGINE_VARIABLES[name]]: '' })).toBe(onThisMachine);
});

test('ENGINES=docker runs in containers what has no URL', () => {
  const env = { ENGINES: 'docker', KAFKA_BROKERS: 'kafka.example:9092' };
  expect(providerFor('postgres', env)).toBe(inContainers);
  expect(providerFor('clickhouse', env)).toBe(inContainers);
  expect([inContainers, onThisMachine]).not.toContain(providerFor('kafka', env));
});

test('a value of ENGINES that means nothing is an error, not the default', () => {
  expect(() => providerFor('kafka', { ENGINES: 'podmen' })).toThrow(/ENGINES is "podmen"/);
});

const neverUsed = { dataDir: '', logFile: '', port: 0, onProgress: () => {}, onChild: () => {} };
