import descriptor from '@pantau/contracts/descriptor.json' with { type: 'json' };
import { kafkaProducer } from '@pantau/kafka';
import { createMetrics, grpcServer, httpServer, runService } from '@pantau/runtime';
import { database } from './adapters/database.ts';
import { leftOverWriter } from './adapters/left-over.ts';
import { createIngestion } from './app.ts';
import { readConfig } from './config.ts';

await runService('ingestion', readConfig(), async (scope, { config, log, clock, health }) => {
  const metrics = createMetrics('ingestion');
  const publisher = await scope.start(kafkaProducer({ ...config.kafka, clientId: 'ingestion' }, log, metrics));
  const openDatabase = config.database && (await scope.start(database(config.database, log, metrics)));
  const { routes, grpc, adoptions } = createIngestion({ publisher, clock, ...(openDatabase && { openDatabase }) });
  await scope.start(grpcServer({ ...config.http, port: config.grpc.port }, { services: grpc, descriptor, log, metrics }));
  await scope.start(httpServer(config.http, { title: 'Pantau ingestion', version: '1', routes, log, health, metrics }));
  if (openDatabase !== undefined) await scope.start(leftOverWriter(adoptions, clock, log));
});
