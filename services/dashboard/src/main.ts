import { fileURLToPath } from 'node:url';
import { createMetrics, httpServer, runService } from '@pantau/runtime';
import { createGateway } from './app.ts';
import { readConfig } from './config.ts';

const WEB_DIR = fileURLToPath(new URL('../dist', import.meta.url));

await runService('dashboard', readConfig(), async (scope, { config, log, health }) => {
  const metrics = createMetrics('dashboard');
  const { mounts, readiness } = createGateway({
    services: config.services,
    copiesDir: config.copies.dir,
    webDir: WEB_DIR,
  });
  await scope.start(readiness);
  await scope.start(
    httpServer(config.http, { title: 'Pantau dashboard', version: '1', routes: [], mounts, log, health, metrics }),
  );
});
