/** The environment of the dashboard: HOST, PORT (8080), LOG_LEVEL, OTEL_*, INGESTION_URL, SCORING_URL, REPORTING_URL, COMPLAINTS_URL, COPIES_DIR, MAP_BOUNDARIES_FILE. */
import { httpConfig, loadConfig, logConfig, tracingConfig } from '@pantau/runtime';
import { z } from 'zod';

const origin = z.url({ protocol: /^https?$/ });

/** One origin, or those of several copies with commas between. A wrong one is a copy that never answers. */
const origins = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .pipe(z.array(origin).min(1));

/** Where the services are. */
const services = z
  .object({
    INGESTION_URL: origins.default(['http://127.0.0.1:8081']),
    SCORING_URL: origins.default(['http://127.0.0.1:8082']),
    REPORTING_URL: origins.default(['http://127.0.0.1:8084']),
    COMPLAINTS_URL: origins.default(['http://127.0.0.1:8083']),
  })
  .transform((env) => ({
    ingestion: env.INGESTION_URL,
    scoring: env.SCORING_URL,
    reporting: env.REPORTING_URL,
    complaints: env.COMPLAINTS_URL,
  }));

/** Where copies that are started later leave their address. A wrong one: they are sent nothing by this gateway. */
const copies = z.object({ COPIES_DIR: z.string().min(1).optional() }).transform((env) => ({ dir: env.COPIES_DIR }));

/** GeoJSON of the provinces' boundaries. A file that is not there or is something else: the gateway does not start. */
const map = z
  .object({ MAP_BOUNDARIES_FILE: z.string().min(1).optional() })
  .transform((env) => ({ boundariesFile: env.MAP_BOUNDARIES_FILE }));

export const sections = { http: httpConfig(8080), log: logConfig, tracing: tracingConfig, services, copies, map };

export const readConfig = () => loadConfig(sections, process.env);
