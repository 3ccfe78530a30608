import { expect, test } from 'vitest';
import { ENGINE_NAMES } from './engine.ts';
import { ENGINE_VARIABLES, onThisMachine, providerFor } from './providers.ts';

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

const neverUsed = { dataDir: '', logFile: '', port: 0, onProgress: () => {}, onChild: () => {} };
