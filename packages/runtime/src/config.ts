import { messageText } from '@pantau/contracts';
import { z } from 'zod';
import { problemsOfZod } from './http/zod-problems.ts';

/** Each section reads the whole environment and yields its own part. */
export type ConfigSections = Readonly<Record<string, z.ZodType>>;
export type ConfigOf<S extends ConfigSections> = { readonly [K in keyof S]: z.output<S[K]> };
export type Environment = Readonly<Record<string, string | undefined>>;

/** Who is let in beside this machine, as long as there is no login: callers from these networks, under these names. */
export interface TrustedCallers {
  /** CIDR: "172.30.84.0/24". */
  readonly networks: readonly string[];
  /** Host names by which callers may address the service, without port. */
  readonly names: readonly string[];
}

export interface HttpConfig {
  readonly host: string;
  readonly port: number;
  /** None: this machine only. */
  readonly trusted?: TrustedCallers;
  /** How long a caller may take to send a body, in milliseconds. */
  readonly bodyTimeoutMs?: number;
}

/** A whole number from an environment variable. `z.coerce.number()` reads "" as 0, which would be a port of its own choice. */
export function wholeNumber(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
}

/**
 * HOST (default 127.0.0.1) and PORT (0: any free one). There is no login yet, so a HOST beyond this machine alone answers
 * nobody more: TRUSTED_NETWORKS and TRUSTED_NAMES, both comma-separated and empty by default, say who else acts as the
 * operator, as in a network that only containers share.
 */
export function httpConfig(defaultPort: number): z.ZodType<HttpConfig> {
  return z
    .object({
      HOST: z.string().min(1).default('127.0.0.1'),
      PORT: wholeNumber(0, 65_535).default(defaultPort),
      TRUSTED_NETWORKS: commaSeparated.pipe(z.array(z.union([z.cidrv4(), z.cidrv6()]))).default([]),
      TRUSTED_NAMES: commaSeparated.default([]),
    })
    .transform((env) => ({
      host: env.HOST,
      port: env.PORT,
      ...(env.TRUSTED_NETWORKS.length === 0 ? {} : { trusted: { networks: env.TRUSTED_NETWORKS, names: env.TRUSTED_NAMES } }),
    }));
}

/** GRPC_PORT (0: any free one). Host and trusted callers are those of HTTP. */
export function grpcConfig(defaultPort: number): z.ZodType<{ readonly port: number }> {
  return z.object({ GRPC_PORT: wholeNumber(0, 65_535).default(defaultPort) }).transform((env) => ({ port: env.GRPC_PORT }));
}

const commaSeparated = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/**
 * Reads the environment once. With something wrong in it, prints every problem with its variable and ends the process
 * with exit 1: a service that starts with half its settings fails later, where nobody looks.
 */
export function loadConfig<S extends ConfigSections>(sections: S, env: Environment): ConfigOf<S> {
  const result = readConfig(sections, env);
  if (result.ok) return result.config;
  process.stderr.write(`${result.problems.join('\n')}\n`);
  process.exit(1);
}

/** As `loadConfig`, but the problems are the answer: the first line says what they are, then one line a variable. */
export function readConfig<S extends ConfigSections>(
  sections: S,
  env: Environment,
): { ok: true; config: ConfigOf<S> } | { ok: false; problems: string[] } {
  const config: Record<string, unknown> = {};
  const lines = new Set<string>();
  for (const [name, schema] of Object.entries(sections)) {
    const result = schema.safeParse(env);
    if (result.success) {
      config[name] = deepFreeze(result.data);
      continue;
    }
    for (const { pointer, code, params } of problemsOfZod(result.error.issues, env)) {
      const variable = pointer.slice(1);
      lines.add(`  ${variable}: ${messageText(code, 'id', params)} / ${messageText(code, 'en', params)}`);
    }
  }
  if (lines.size > 0) {
    return { ok: false, problems: [`${messageText('bad_config', 'id')} / ${messageText('bad_config', 'en')}`, ...lines] };
  }
  // Every section parsed, so the record holds exactly the keys and outputs of `S`.
  return { ok: true, config: Object.freeze(config) as ConfigOf<S> };
}

/** The config as it may be logged: passwords inside URLs and under telling names are replaced. */
export function redactConfig(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (value !== '' && /password|secret|token/i.test(key)) return '***';
    return value.replace(/^([a-z][a-z0-9+.-]*:\/\/[^:/@\s]*):[^@/\s]*@/i, '$1:***@');
  }
  if (Array.isArray(value)) return value.map((each) => redactConfig(each, key));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, redactConfig(each, name)]));
  }
  return value;
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) deepFreeze(each);
  }
  return value;
}
