import type { EngineUrls } from '../engines.ts';
import { databaseUrl } from '../postgres/databases.ts';

export type ServiceName = 'ingestion' | 'scoring' | 'complaints' | 'reporting' | 'dashboard';

/** What a running stack has fixed, and what the environment of each service is made of. */
export interface StackFacts {
  readonly engines: EngineUrls;
  /** Where each copy that runs leaves its address, for a gateway that was started before it. */
  readonly copiesDir: string;
  readonly topicPrefix: string;
  readonly clickhouseDatabase: string;
  /** COMPLAINTS_MASTER_KEYS: the same for all copies, or one cannot read what another wrote. */
  readonly masterKeys: string;
  /** Name of the Postgres database of each service that has one. */
  readonly databases: Readonly<Partial<Record<ServiceName, string>>>;
  /** Of each copy, the first one's first; grows when a copy is added. */
  readonly ports: Readonly<Record<ServiceName, number[]>>;
  /** In the same order, of the services that speak gRPC too. */
  readonly grpcPorts: Readonly<Partial<Record<ServiceName, number[]>>>;
}

/** Who has a port: a service, or its gRPC door. */
export type DoorName = ServiceName | `${ServiceName}_grpc`;

export interface ServiceDefinition {
  readonly name: ServiceName;
  readonly port: number;
  /** Of a service that speaks gRPC too. */
  readonly grpcPort?: number;
  readonly ownsDatabase: boolean;
  /** Everything it needs beyond HOST, PORT and LOG_LEVEL, and nothing else: each runs alone with only its own environment. `copy` counts from 0. */
  environment(facts: StackFacts, copy: number): Record<string, string>;
}

/** In the order in which they are stopped: the doors first, so that nothing new comes in while the rest finishes. */
export const SERVICES: readonly ServiceDefinition[] = [
  {
    name: 'dashboard',
    port: 8080,
    ownsDatabase: false,
    environment: (facts) => ({
      INGESTION_URL: copyUrls(facts, 'ingestion'),
      SCORING_URL: copyUrls(facts, 'scoring'),
      COMPLAINTS_URL: copyUrls(facts, 'complaints'),
      REPORTING_URL: copyUrls(facts, 'reporting'),
      COPIES_DIR: facts.copiesDir,
    }),
  },
  {
    name: 'ingestion',
    port: 8081,
    grpcPort: 9081,
    ownsDatabase: true,
    environment: (facts, copy) => ({
      ...kafka(facts),
      ...postgres(facts, 'ingestion'),
      GRPC_PORT: String(facts.grpcPorts.ingestion?.[copy]),
      // Not a limit but a pace: where the heap may have 2 GB or more, V8 lets it grow fourfold between two collections, below
      // by less than twice (MaxGrowingFactor). Forty clients who never read cost 278 MB at the peak, and 423 without the
      // second option; what comes in costs up to a fifth more CPU (31 µs a small item instead of 26). Both measured.
      NODE_OPTIONS: '--max-semi-space-size=8 --max-old-space-size=1536',
    }),
  },
  {
    name: 'complaints',
    port: 8083,
    ownsDatabase: true,
    environment: (facts) => ({
      ...kafka(facts),
      ...postgres(facts, 'complaints'),
      COMPLAINTS_MASTER_KEYS: facts.masterKeys,
    }),
  },
  {
    name: 'scoring',
    port: 8082,
    grpcPort: 9082,
    ownsDatabase: true,
    environment: (facts, copy) => ({
      ...kafka(facts),
      ...postgres(facts, 'scoring'),
      GRPC_PORT: String(facts.grpcPorts.scoring?.[copy]),
    }),
  },
  {
    name: 'reporting',
    port: 8084,
    ownsDatabase: true,
    environment: (facts) => ({
      ...kafka(facts),
      ...postgres(facts, 'reporting'),
      CLICKHOUSE_URL: facts.engines.clickhouseUrl,
      CLICKHOUSE_DATABASE: facts.clickhouseDatabase,
    }),
  },
];

export function portUrl(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** Of every copy, for whoever shares its requests among them. */
function copyUrls(facts: StackFacts, name: ServiceName): string {
  return facts.ports[name].map(portUrl).join(',');
}

function kafka(facts: StackFacts): Record<string, string> {
  return { KAFKA_BROKERS: facts.engines.kafkaBrokers, KAFKA_TOPIC_PREFIX: facts.topicPrefix };
}

function postgres(facts: StackFacts, name: ServiceName): Record<string, string> {
  return { DATABASE_URL: databaseUrl(facts.engines.databaseUrl, facts.databases[name] ?? name) };
}
