import { z } from 'zod';

export interface ClickHouseConfig {
  readonly url: string;
  readonly database: string;
  /** With a name, tables are replicated over that cluster; without, they live on one node. */
  readonly cluster?: string;
  readonly user?: string;
  readonly password?: string;
}

/** Database and cluster names go into DDL as they are, so they may be nothing but names. */
const name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/);

/**
 * CLICKHOUSE_URL (http://host:8123), CLICKHOUSE_DATABASE (pantau), CLICKHOUSE_CLUSTER (none; given on a database that was
 * made without it, tables stay unreplicated), CLICKHOUSE_USER and CLICKHOUSE_PASSWORD (the server's default user).
 */
export const clickhouseConfig = z
  .object({
    CLICKHOUSE_URL: z.url({ protocol: /^https?$/ }),
    CLICKHOUSE_DATABASE: name.default('pantau'),
    CLICKHOUSE_CLUSTER: name.optional(),
    CLICKHOUSE_USER: z.string().min(1).optional(),
    CLICKHOUSE_PASSWORD: z.string().optional(),
  })
  .transform(
    (env): ClickHouseConfig => ({
      url: env.CLICKHOUSE_URL,
      database: env.CLICKHOUSE_DATABASE,
      ...(env.CLICKHOUSE_CLUSTER === undefined ? {} : { cluster: env.CLICKHOUSE_CLUSTER }),
      ...(env.CLICKHOUSE_USER === undefined ? {} : { user: env.CLICKHOUSE_USER }),
      ...(env.CLICKHOUSE_PASSWORD === undefined ? {} : { password: env.CLICKHOUSE_PASSWORD }),
    }),
  );
