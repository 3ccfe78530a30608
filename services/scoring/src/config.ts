/** The environment of scoring: HOST, PORT (8082), GRPC_PORT (9082), LOG_LEVEL, OTEL_*, KAFKA_*, DATABASE_URL, DATABASE_POOL. */
import { kafkaConfig } from '@pantau/kafka';
import { postgresConfig } from '@pantau/postgres';
import { grpcConfig, httpConfig, loadConfig, logConfig, tracingConfig } from '@pantau/runtime';

export const sections = {
  http: httpConfig(8082),
  grpc: grpcConfig(9082),
  log: logConfig,
  tracing: tracingConfig,
  kafka: kafkaConfig,
  postgres: postgresConfig,
};

/** Of the jobs that run beside the service, in its environment: all but its HTTP and gRPC faces. */
export const readJobConfig = () => {
  const { kafka, postgres, log } = sections;
  return loadConfig({ kafka, postgres, log }, process.env);
};

export const readConfig = () => loadConfig(sections, process.env);
