/** The environment of ingestion: HOST, PORT (8081), LOG_LEVEL, OTEL_*, KAFKA_*. */
import { kafkaConfig } from '@pantau/kafka';
import { httpConfig, logConfig, tracingConfig } from '@pantau/runtime';

export const sections = { http: httpConfig(8081), log: logConfig, tracing: tracingConfig, kafka: kafkaConfig };
