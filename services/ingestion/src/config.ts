/** The environment of ingestion: HOST, PORT (8081), GRPC_PORT (9081), LOG_LEVEL, OTEL_*, KAFKA_*; DATABASE_URL and DATABASE_POOL may be missing. */
import { kafkaConfig } from '@pantau/kafka';
import { optionalPostgresConfig } from '@pantau/postgres';
import { grpcConfig, httpConfig, loadConfig, logConfig, tracingConfig } from '@pantau/runtime';

export const sections = {
  http: httpConfig(8081),
  grpc: grpcConfig(9081),
  log: logConfig,
  tracing: tracingConfig,
  kafka: kafkaConfig,
  database: optionalPostgresConfig,
};

export const readConfig = () => loadConfig(sections, process.env);
