import { clickhouse, migrateClickhouse } from '@pantau/clickhouse';
import { type ConsumerHandle, kafkaAdmin, kafkaConsumer } from '@pantau/kafka';
import { migratePostgres, postgres } from '@pantau/postgres';
import { createMetrics, httpServer, runService } from '@pantau/runtime';
import { clickhouseResultStore } from './adapters/clickhouse-result-store.ts';
import { freshnessMeter, observeWatermark } from './adapters/freshness-metrics.ts';
import { lagSource } from './adapters/lag-source.ts';
import { heldWatermark } from './adapters/rebuild-state.ts';
import { postgresSinkProgress } from './adapters/sink-progress.ts';
import { postgresVintages } from './adapters/vintage-register.ts';
import { createReporting, GROUP, READ_TOPICS, SINK_FETCH, SUBSCRIPTIONS } from './app.ts';
import { readConfig } from './config.ts';
import { createFreshness, watched } from './usecases/freshness.ts';

const VERSION = '0.1.0';
const migrations = (engine: string) => `${import.meta.dirname}/../migrations/${engine}`;

await runService('reporting', readConfig(), async (scope, { config, log, clock, health, fatal }) => {
  const metrics = createMetrics('reporting');
  await migratePostgres(config.postgres, migrations('postgres'), log);
  const pg = await scope.start(postgres(config.postgres, log, metrics));
  const progress = postgresSinkProgress(pg);
  const db = await scope.start(clickhouse(config.clickhouse, log, metrics));
  await migrateClickhouse(db, migrations('clickhouse'), log);
  const admin = await scope.start(kafkaAdmin(config.kafka, log));
  await admin.provision(READ_TOPICS, [GROUP]);

  const freshness = await scope.start(
    watched(createFreshness({ lag: lagSource(admin, progress), clock, held: () => heldWatermark(pg) })),
  );
  observeWatermark(freshness, clock, metrics);
  const store = clickhouseResultStore(db);
  const vintages = postgresVintages(pg, config.postgres, clock);
  const reporting = createReporting({ db, freshness, clock, log, progress, store, vintages, meter: freshnessMeter(metrics) });
  // Before the server answers: a copy that is not in the group yet is not ready.
  let consumer: ConsumerHandle | undefined;
  health.check('consumer', () => consumer?.isHealthy() ?? false);
  await scope.start(
    httpServer(config.http, { title: 'Pantau reporting', version: VERSION, routes: reporting.routes, log, health, metrics }),
  );
  consumer = await scope.start(
    kafkaConsumer(
      config.kafka,
      { group: GROUP, subscriptions: SUBSCRIPTIONS, handler: reporting.handler, fatal, ...SINK_FETCH },
      log,
      metrics,
    ),
  );
});
