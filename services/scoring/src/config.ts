/** The environment of scoring: HOST, PORT (8082), LOG_LEVEL, KAFKA_*, DATABASE_URL, DATABASE_POOL. */
import { kafkaConfig } from '@pantau/kafka';
import { postgresConfig } from '@pantau/postgres';
import { httpConfig, logConfig } from '@pantau/runtime';

export const sections = { http: httpConfig(8082), log: logConfig, kafka: kafkaConfig, postgres: postgresConfig };
