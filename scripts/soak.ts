/**
 * `npm run soak`: the end-to-end tier with the counts of a soak (20 kills of each service instead of 3, and so on). Takes
 * as long as it takes; the last line and the exit code are as for `npm test`.
 */
import { runVitest } from './test/vitest.ts';

const tests = await runVitest(['--project', 'e2e', ...process.argv.slice(2)], { ...process.env, PANTAU_SOAK: '1' });
console.log(`${tests.passed} passed, ${tests.failed} failed`);
process.exitCode = tests.failed === 0 ? 0 : 1;
