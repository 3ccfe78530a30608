import { fileURLToPath } from 'node:url';
import descriptor from '@pantau/contracts/descriptor.json' with { type: 'json' };
import { type ConsumerHandle, kafkaAdmin, kafkaConsumer, kafkaProducer } from '@pantau/kafka';
import { migratePostgres, observeOutbox, postgres } from '@pantau/postgres';
import { createMetrics, grpcServer, httpServer, runService } from '@pantau/runtime';
import { postgresStore } from './adapters/postgres-store.ts';
import { startOffset } from './adapters/start-offset.ts';
import { createScoring, FETCH, GROUP } from './app.ts';
import { readConfig } from './config.ts';

const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));

await runService('scoring', readConfig(), async (scope, { config, log, clock, health, fatal }) => {
  const metrics = createMetrics('scoring');
  const kafka = { ...config.kafka, clientId: 'scoring' };
  await migratePostgres(config.postgres, MIGRATIONS, log);
  const db = await scope.start(postgres(config.postgres, log, metrics));
  observeOutbox(db, metrics);
  const store = postgresStore(db);
  const publisher = await scope.start(kafkaProducer(kafka, log, metrics));
  const admin = await scope.start(kafkaAdmin(kafka, log));
  const { routes, grpc, subscriptions, handler, onAssigned } = createScoring({ store, publisher, clock, log });
  // Before the server answers: a copy that is not in the group yet is not ready.
  let consumer: ConsumerHandle | undefined;
  health.check('consumer', () => consumer?.isHealthy() ?? false);
  await scope.start(grpcServer({ ...config.http, port: config.grpc.port }, { services: grpc, descriptor, log, metrics }));
  await scope.start(httpServer(config.http, { title: 'Pantau scoring', version: '1', routes, log, health, metrics }));
  // Last in, first out: nothing is taken on any more while the rest still works.
  consumer = await scope.start(
    kafkaConsumer(
      kafka,
      { group: GROUP, subscriptions, handler, onAssigned, startOffset: startOffset(store, admin, GROUP), fatal, ...FETCH },
      log,
      metrics,
    ),
  );
});
