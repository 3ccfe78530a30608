import { fileURLToPath } from 'node:url';
import { createMetrics, httpServer, runService } from '@pantau/runtime';
import { createGateway } from './app.ts';
import { readBoundaries } from './boundaries.ts';
import { readConfig } from './config.ts';

const WEB_DIR = fileURLToPath(new URL('../dist', import.meta.url));

await runService('dashboard', readConfig(), async (scope, { config, log, health }) => {
  const metrics = createMetrics('dashboard');
  const { boundariesFile } = config.map;
  const { mounts, readiness } = createGateway({
    services: config.services,
    copiesDir: config.copies.dir,
    boundaries: boundariesFile === undefined ? undefined : await readBoundaries(boundariesFile),
    webDir: WEB_DIR,
  });
  await scope.start(readiness);
  await scope.start(
    httpServer(config.http, { title: 'Pantau dashboard', version: '1', routes: [], mounts, log, health, metrics }),
  );
});
