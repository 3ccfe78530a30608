import descriptor from '@pantau/contracts/descriptor.json' with { type: 'json' };
import { kafkaProducer } from '@pantau/kafka';
import { createMetrics, grpcServer, httpServer, runService } from '@pantau/runtime';
import { createIngestion } from './app.ts';
import { readConfig } from './config.ts';

await runService('ingestion', readConfig(), async (scope, { config, log, clock, health }) => {
  const metrics = createMetrics('ingestion');
  const publisher = await scope.start(kafkaProducer({ ...config.kafka, clientId: 'ingestion' }, log, metrics));
  const { routes, grpc } = createIngestion({ publisher, clock });
  await scope.start(grpcServer({ ...config.http, port: config.grpc.port }, { services: grpc, descriptor, log, metrics }));
  await scope.start(httpServer(config.http, { title: 'Pantau ingestion', version: '1', routes, log, health, metrics }));
});
