import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENGINE_NAMES } from '../engine.ts';
import { REPOSITORY } from '../paths.ts';
import { containerPlan } from './images.ts';

test.each(ENGINE_NAMES)('%s is the image that compose runs, at the port asked for, on this machine only', (name) => {
  const plan = containerPlan(name, { dataDir: '/data/one', port: 21_234 });
  expect(readFileSync(join(REPOSITORY, 'docker-compose.yml'), 'utf8')).toContain(`image: ${plan.image}\n`);
  expect(plan.url).toContain('127.0.0.1:21234');
});

test('the same folder finds the same data again, another folder never', () => {
  const volume = (dataDir: string) => containerPlan('postgres', { dataDir, port: 1 }).volume;
  expect(volume('/data/one')).toBe(volume('/data/one'));
  expect(volume('/data/one')).not.toBe(volume('/data/two'));
});
