/** The environment of ingestion: HOST, PORT (8081), LOG_LEVEL, KAFKA_*. */
import { kafkaConfig } from '@pantau/kafka';
import { httpConfig, logConfig } from '@pantau/runtime';

export const sections = { http: httpConfig(8081), log: logConfig, kafka: kafkaConfig };
