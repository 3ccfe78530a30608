/** For tests of the tiers `int`, `e2e` and `web`: the engines that the global set-up started. */
import { inject } from 'vitest';
import type { EngineUrls } from '../engines.ts';
import type {} from './global-setup.ts';

export function engineUrls(): EngineUrls {
  return inject('engineUrls');
}

export { freePort } from '../free-port.ts';
