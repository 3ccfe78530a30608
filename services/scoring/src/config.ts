/** The environment of scoring: HOST, PORT (8082), LOG_LEVEL, OTEL_*, KAFKA_*, DATABASE_URL, DATABASE_POOL. */
import { kafkaConfig } from '@pantau/kafka';
import { postgresConfig } from '@pantau/postgres';
import { httpConfig, logConfig, tracingConfig } from '@pantau/runtime';

export const sections = {
  http: httpConfig(8082),
  log: logConfig,
  tracing: tracingConfig,
  kafka: kafkaConfig,
  postgres: postgresConfig,
};
