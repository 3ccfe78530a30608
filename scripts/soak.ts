/**
 * `npm run soak`: test/kill.e2e.test.ts with 20 kills of each service, test/complaints-kill.e2e.test.ts with 30, fifty kills of
 * the sink amid its inserts, then test/soak.e2e.test.ts; some twenty minutes on two quiet cores. Needs root, because it mounts a small disk. PANTAU_SEED runs one again. The last line and the exit code are as for `npm test`.
 */
import { runVitest } from './test/vitest.ts';

const STORIES = ['test/kill', 'test/complaints-kill', 'test/insert-kill', 'test/soak'];
const PROJECTS = ['--project', 'e2e', '--project', 'int'];

const tests = await runVitest([...PROJECTS, ...STORIES, ...process.argv.slice(2)], { ...process.env, PANTAU_SOAK: '1' });
console.log(`${tests.passed} passed, ${tests.failed} failed`);
process.exitCode = tests.failed === 0 ? 0 : 1;
