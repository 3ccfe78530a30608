import type { Sql } from '@pantau/postgres';
import type { Simulation, Simulations } from '../ports.ts';

interface Row {
  readonly tenant: string;
  readonly policy_of: string;
  readonly seed: string;
  readonly now: Date;
}

export function postgresSimulations(sql: Sql): Simulations {
  return {
    async create({ tenant, policyOf, seed, now }) {
      const text = `INSERT INTO simulation (tenant, policy_of, seed, now, created_at)
        VALUES ($1, $2, $3, to_timestamp($4::float8 / 1000), now())`;
      await sql.execute(text, [tenant, policyOf, seed, now]);
    },
    async find(tenant) {
      const [row] = await sql.query<Row>(
        'SELECT tenant, policy_of, seed, now FROM simulation WHERE tenant = $1',
        [tenant],
        'simulation.find',
      );
      return row && simulationOf(row);
    },
    async list() {
      const text = 'SELECT tenant, policy_of, seed, now FROM simulation ORDER BY created_at DESC, tenant LIMIT 100';
      return (await sql.query<Row>(text)).map(simulationOf);
    },
    async setNow(tenant, now) {
      const text = 'UPDATE simulation SET now = greatest(now, to_timestamp($2::float8 / 1000)) WHERE tenant = $1';
      await sql.execute(text, [tenant, now]);
    },
  };
}

function simulationOf({ tenant, policy_of, seed, now }: Row): Simulation {
  return { tenant, policyOf: policy_of, seed, now: now.getTime() };
}
