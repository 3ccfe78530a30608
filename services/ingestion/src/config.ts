/** The environment of ingestion: HOST, PORT (8081), GRPC_PORT (9081), LOG_LEVEL, OTEL_*, KAFKA_*. */
import { kafkaConfig } from '@pantau/kafka';
import { grpcConfig, httpConfig, loadConfig, logConfig, tracingConfig } from '@pantau/runtime';

export const sections = {
  http: httpConfig(8081),
  grpc: grpcConfig(9081),
  log: logConfig,
  tracing: tracingConfig,
  kafka: kafkaConfig,
};

export const readConfig = () => loadConfig(sections, process.env);
