import { wholeNumber } from '@pantau/runtime';
import { z } from 'zod';

export interface PostgresConfig {
  readonly url: string;
  /** Connections of this process. Every copy of a service takes as many; a server allows 100 by default. */
  readonly pool: number;
}

/** DATABASE_URL: the service's own database; pointed at another's, migrations would mix. DATABASE_POOL: default 4. */
export const postgresConfig = z
  .object({
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\/./),
    DATABASE_POOL: wholeNumber(1, 100).default(4),
  })
  .transform((env): PostgresConfig => ({ url: env.DATABASE_URL, pool: env.DATABASE_POOL }));

/** For a service that does most of its work without a database: undefined where DATABASE_URL is not set. */
export const optionalPostgresConfig = z.union([
  postgresConfig,
  z.object({ DATABASE_URL: z.undefined() }).transform((): PostgresConfig | undefined => undefined),
]);
