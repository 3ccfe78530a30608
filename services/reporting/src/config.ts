/** The environment, read once. Each fragment says what its variables mean. */
import { clickhouseConfig } from '@pantau/clickhouse';
import { kafkaConfig } from '@pantau/kafka';
import { postgresConfig } from '@pantau/postgres';
import { httpConfig, loadConfig, logConfig, tracingConfig } from '@pantau/runtime';

export const sections = {
  http: httpConfig(8084),
  kafka: kafkaConfig,
  clickhouse: clickhouseConfig,
  postgres: postgresConfig,
  log: logConfig,
  tracing: tracingConfig,
};

export const readConfig = () => loadConfig(sections, process.env);

/** Of the jobs that run beside the service, in its environment: all but its HTTP face. */
export const readJobConfig = () => {
  const { kafka, clickhouse, postgres, log } = sections;
  return loadConfig({ kafka, clickhouse, postgres, log }, process.env);
};
