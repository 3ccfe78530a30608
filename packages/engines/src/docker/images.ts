/** Which image an engine is, and how it is set up so that it behaves as the one that runs without containers. */
import { createHash } from 'node:crypto';
import type { EngineName, EngineStart } from '../engine.ts';

export interface ContainerPlan {
  /** The same as in docker-compose.yml: a test holds it. */
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  /** Inside the container. */
  readonly port: number;
  /** A volume by name outlives the container, as the data folder outlives the process. */
  readonly volume: string;
  readonly dataPath: string;
  /** What services connect to. */
  readonly url: string;
}

export function containerPlan(name: EngineName, { dataDir, port }: Pick<EngineStart, 'dataDir' | 'port'>): ContainerPlan {
  const volume = `pantau-${name}-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
  switch (name) {
    case 'kafka':
      return {
        image: 'apache/kafka:4.3.0',
        environment: kafkaEnvironment(port),
        command: [],
        port: 9092,
        volume,
        dataPath: '/var/lib/kafka/data',
        url: `127.0.0.1:${port}`,
      };
    case 'clickhouse':
      return {
        image: 'clickhouse/clickhouse-server:26.7',
        // The user `default` without a password, as clickhouse-embedded has it; the port is open to this machine only.
        environment: { CLICKHOUSE_SKIP_USER_SETUP: '1' },
        command: [],
        port: 8123,
        volume,
        dataPath: '/var/lib/clickhouse',
        url: `http://127.0.0.1:${port}`,
      };
    case 'postgres':
      return {
        image: 'postgres:18.4',
        environment: {
          POSTGRES_USER: 'pantau',
          POSTGRES_PASSWORD: 'pantau',
          POSTGRES_INITDB_ARGS: '--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8',
        },
        command: ['postgres', '-c', 'max_connections=200'],
        port: 5432,
        volume,
        dataPath: '/var/lib/postgresql',
        url: `postgres://pantau:pantau@127.0.0.1:${port}/postgres`,
      };
  }
}

/** As kafka/server-properties.ts, which says why; only the listeners differ: clients come in by the port of this machine. */
function kafkaEnvironment(port: number): Record<string, string> {
  return {
    KAFKA_NODE_ID: '1',
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
    KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_INTER_BROKER_LISTENER_NAME: 'PLAINTEXT',
    KAFKA_LOG_DIRS: '/var/lib/kafka/data',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    KAFKA_NUM_PARTITIONS: '12',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: '4',
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
    KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR: '1',
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    KAFKA_BROKER_SESSION_TIMEOUT_MS: '5000',
    KAFKA_BROKER_HEARTBEAT_INTERVAL_MS: '1000',
    KAFKA_LOG_RETENTION_MS: '-1',
    KAFKA_HEAP_OPTS: '-Xms128m -Xmx512m',
  };
}
