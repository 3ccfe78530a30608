/**
 * The environment of complaints: HOST, PORT (8083), LOG_LEVEL, OTEL_*, KAFKA_*, DATABASE_URL, DATABASE_POOL, COMPLAINTS_MASTER_KEYS,
 * LEDGER_SIGNING_KEY, LEDGER_RETIRED_KEYS, BOUNDARIES_FILE.
 */
import { kafkaConfig } from '@pantau/kafka';
import { postgresConfig } from '@pantau/postgres';
import { httpConfig, loadConfig, logConfig, tracingConfig } from '@pantau/runtime';
import { z } from 'zod';

/** `id:base64` of 32 bytes each, newest first: the first wraps, all unwrap. */
const vaultConfig = z
  .object({
    COMPLAINTS_MASTER_KEYS: z.string().regex(/^[\w-]{1,32}:[A-Za-z0-9+/]{43}=(,[\w-]{1,32}:[A-Za-z0-9+/]{43}=)*$/),
  })
  .transform(({ COMPLAINTS_MASTER_KEYS: keys }) => ({
    masterKeySecrets: keys.split(',').map((each) => {
      const [id = '', key = ''] = each.split(':');
      return { id, secret: key };
    }),
  }));

/** PKCS8 of an Ed25519 key, PEM or base64; without it derived from the first master key. Retired ones: public keys, SPKI in base64. */
const ledgerConfig = z
  .object({
    LEDGER_SIGNING_KEY: z.string().min(1).optional(),
    LEDGER_RETIRED_KEYS: z
      .string()
      .regex(/^[A-Za-z0-9+/=]+(,[A-Za-z0-9+/=]+)*$/)
      .optional(),
  })
  .transform((env) => ({ signingKeySecret: env.LEDGER_SIGNING_KEY, retired: env.LEDGER_RETIRED_KEYS?.split(',') }));

export type VaultConfig = z.output<typeof vaultConfig>;

export const sections = {
  http: httpConfig(8083),
  log: logConfig,
  tracing: tracingConfig,
  kafka: kafkaConfig,
  postgres: postgresConfig,
  vault: vaultConfig,
  ledger: ledgerConfig,
  places: z.object({ BOUNDARIES_FILE: z.string().optional() }).transform((env) => ({ boundariesFile: env.BOUNDARIES_FILE })),
};

export const readConfig = () => loadConfig(sections, process.env);
