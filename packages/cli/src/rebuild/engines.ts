/** Where the engines of `npm start` are, for jobs whose environment does not say it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const engineUrls = z.object({ kafkaBrokers: z.string(), clickhouseUrl: z.string(), databaseUrl: z.string() });
type EngineUrls = z.output<typeof engineUrls>;

/** What `npm start` wrote down, below PANTAU_HOME. Undefined: it was never started there. */
export function runningEngines(env = process.env): EngineUrls | undefined {
  const home = env.PANTAU_HOME || fileURLToPath(new URL('../../../../.pantau', import.meta.url));
  try {
    return engineUrls.parse(JSON.parse(readFileSync(join(home, 'engines.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

/** PANTAU_PORT_* goes first, then what was written down: on the default ports another Pantau may be, and be rebuilt. */
export function stackDefaults(
  service: string,
  env: Readonly<Record<string, string | undefined>>,
  engines: EngineUrls | undefined,
): Record<string, string> {
  const url = (port: string | undefined, written: string | undefined, standard: string) =>
    port ? standard.replace(/:\d+$/, `:${port}`) : (written ?? standard);
  const database = new URL(url(env.PANTAU_PORT_POSTGRES, engines?.databaseUrl, 'postgres://pantau:pantau@127.0.0.1:5432'));
  database.pathname = `/${service}`;
  return {
    KAFKA_BROKERS: url(env.PANTAU_PORT_KAFKA, engines?.kafkaBrokers, '127.0.0.1:9092'),
    DATABASE_URL: database.href,
    CLICKHOUSE_URL: url(env.PANTAU_PORT_CLICKHOUSE, engines?.clickhouseUrl, 'http://127.0.0.1:8123'),
    LOG_LEVEL: 'warn',
  };
}
