/** A small service for the tests of runService; the first argument says how it behaves. */
import { z } from 'zod';
import { type Component, createMetrics, httpConfig, httpServer, loadConfig, logConfig, runService } from '../src/index.ts';

const [behaviour = ''] = process.argv.slice(2);
const config = loadConfig(
  { http: httpConfig(0), log: logConfig, secrets: z.object({ STORE_PASSWORD: z.string().default('none') }) },
  process.env,
);

await runService('fixture', config, async (scope, { log, health, fatal }) => {
  const named = (name: string, stop: () => Promise<void> = async () => {}): Component<string> => ({
    start: async () => ({
      value: name,
      async stop() {
        log.info({ ready: health.ready() }, `stopping ${name}`);
        await stop();
      },
    }),
  });
  await scope.start(named('store'));
  if (behaviour === 'fails to start') throw new Error('no store');
  const app = { title: 'fixture', version: '1', routes: [], log, health, metrics: createMetrics('fixture') };
  await scope.start(httpServer(config.http, app));
  await scope.start(named('consumer', behaviour === 'hangs' ? () => new Promise(() => {}) : undefined));
  if (behaviour === 'is told of a crash') setTimeout(() => fatal(new Error('consumer crashed')), 50);
  if (behaviour === 'throws')
    setTimeout(() => {
      throw new Error('nobody caught this');
    }, 50);
  if (behaviour === 'rejects') setTimeout(() => void Promise.reject(new Error('nobody awaited this')), 50);
});
