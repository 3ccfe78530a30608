import { expect, test } from 'vitest';
import { createHealth } from './health.ts';

test('ready while every probe holds and nothing is stopping', () => {
  const health = createHealth();
  let fresh = true;
  health.check('consumer', () => fresh);
  health.check('broken probe', () => true);
  expect(health.ready()).toEqual({ ok: true, failing: [] });
  fresh = false;
  health.check('broken probe', () => {
    throw new Error('no');
  });
  expect(health.ready()).toEqual({ ok: false, failing: ['consumer', 'broken probe'] });
  fresh = true;
  health.check('broken probe', () => true);
  health.stopping();
  expect(health.ready()).toEqual({ ok: false, failing: ['stopping'] });
});
