/**
 * `npm test`: generated code, lint, types, then every tier of tests on one set of real engines. The last line is
 * `N passed, N failed`; the exit code is 0 only when nothing failed. Arguments go to vitest: `npm test -- --project unit`.
 */
import { CHECKS, passes } from './test/checks.ts';
import { runVitest } from './test/vitest.ts';

let passed = 0;
let failed = 0;
for (const check of CHECKS) {
  if (await passes(check)) passed++;
  else failed++;
}
const tests = await runVitest(process.argv.slice(2), process.env);
passed += tests.passed;
failed += tests.failed;
if (tests.skipped > 0) console.log(`${tests.skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
