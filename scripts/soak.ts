/**
 * `npm run soak`: test/soak.e2e.test.ts, a quarter of an hour on two quiet cores. Needs root, because it mounts a small
 * disk. PANTAU_SEED runs one again. The last line and the exit code are as for `npm test`.
 */
import { runVitest } from './test/vitest.ts';

const tests = await runVitest(['--project', 'e2e', 'test/soak', ...process.argv.slice(2)], { ...process.env, PANTAU_SOAK: '1' });
console.log(`${tests.passed} passed, ${tests.failed} failed`);
process.exitCode = tests.failed === 0 ? 0 : 1;
