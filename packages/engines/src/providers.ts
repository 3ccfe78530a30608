import { startClickHouse } from './clickhouse/start.ts';
import type { EngineName, EngineProvider, RunningEngine } from './engine.ts';
import { isFree } from './free-port.ts';
import { startKafka } from './kafka/start.ts';
import { startPostgres } from './postgres/start.ts';

/** The variable that, when set, says that somebody else runs this engine. The same ones that services read. */
export const ENGINE_VARIABLES: Readonly<Record<EngineName, string>> = {
  kafka: 'KAFKA_BROKERS',
  clickhouse: 'CLICKHOUSE_URL',
  postgres: 'DATABASE_URL',
};

const STARTERS = { kafka: startKafka, clickhouse: startClickHouse, postgres: startPostgres };
const TITLES = { kafka: 'Kafka', clickhouse: 'ClickHouse', postgres: 'PostgreSQL' };

export const onThisMachine: EngineProvider = {
  async start(name, options) {
    // Asked first: with the port taken, the readiness probe would be answered by whoever has it.
    if (!(await isFree(options.port)))
      throw new Error(`${TITLES[name]}: port ${options.port} of 127.0.0.1 is in use by another program.`);
    return STARTERS[name](options);
  },
};

/** An engine that runs already: used as it is, never started, stopped or killed. */
export function fromUrl(url: string): EngineProvider {
  return { start: async (name) => foreign(name, url) };
}

/** Official images through testcontainers. Loaded when asked for: nobody else pays for it. */
export const inContainers: EngineProvider = {
  async start(name, options) {
    const { startContainer } = await import('./docker/provider.ts');
    return startContainer(name, options);
  },
};

/** An engine whose URL is set is used where it is; ENGINES=docker runs the others in containers; else on this machine. */
export function providerFor(name: EngineName, env: Readonly<Record<string, string | undefined>>): EngineProvider {
  const url = env[ENGINE_VARIABLES[name]];
  if (url) return fromUrl(url);
  switch (env.ENGINES) {
    case undefined:
    case '':
      return onThisMachine;
    case 'docker':
      return inContainers;
    default:
      throw new Error(`ENGINES is "${env.ENGINES}"; it can be "docker", or be left out for engines on this machine.`);
  }
}

function foreign(name: EngineName, url: string): RunningEngine {
  const nothing = async () => {};
  return { name, title: TITLES[name], url, exited: new Promise(() => {}), kill: nothing, stop: nothing };
}
