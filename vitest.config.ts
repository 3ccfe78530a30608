import { defineConfig } from 'vitest/config';

/** kafkajs counts down to moments that have passed; Node 24 warns of each such timer. */
const execArgv = ['--disable-warning=TimeoutNegativeWarning', '--disable-warning=ExperimentalWarning'];

/** The suffix of a test file is its tier; each tier is a project. Engines are started once per run, by the projects that need them. */
const engines = { globalSetup: ['packages/engines/src/testing/global-setup.ts'] };
const tier = (suffix: string) => [`{packages,services,scripts,test}/**/*.${suffix}.ts`];
const generated = ['**/node_modules/**', '**/dist/**', '**/src/gen/**'];

export default defineConfig({
  test: {
    // What a passing test writes on purpose (a refused insert, a killed server) hides what a failing one says.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,services,scripts,test}/**/*.test.ts', 'services/dashboard/web/**/*.test.tsx'],
          exclude: [...generated, '**/*.{int,e2e,web}.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'int',
          include: tier('int.test'),
          exclude: generated,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          execArgv,
          sequence: { groupOrder: 1 },
          ...engines,
        },
      },
      {
        test: {
          name: 'e2e',
          include: tier('e2e.test'),
          exclude: generated,
          testTimeout: 600_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          execArgv,
          sequence: { groupOrder: 2 },
          ...engines,
        },
      },
      {
        test: {
          name: 'web',
          include: tier('web.test'),
          exclude: generated,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          execArgv,
          sequence: { groupOrder: 3 },
          ...engines,
        },
      },
    ],
  },
});
