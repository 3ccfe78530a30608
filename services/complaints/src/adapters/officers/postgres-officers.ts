/** The register of officers. Whose turn it is stands beside it. */
import type { Sql } from '@pantau/postgres';
import type { OfficerRegister, RegisteredOfficer } from '../../ports.ts';
import { gathered } from '../cases/gathered.ts';
import { turnTaker } from './turns.ts';

export function postgresOfficers(sql: Sql): OfficerRegister {
  // Every action asks who acts: those that come at once ask with one statement.
  const find = gathered<{ readonly tenant: string; readonly id: string }, RegisteredOfficer | undefined>({
    async run(asked) {
      const rows = await sql.query<OfficerRow & { readonly position: number }>(
        FIND,
        [asked.map(({ tenant }) => tenant), asked.map(({ id }) => id)],
        'officer.find',
      );
      const found = new Map(rows.map((row) => [row.position, officerOf(row)]));
      return asked.map((_, i) => found.get(i + 1));
    },
  });
  return {
    find: (tenant, id) => find({ tenant, id }),
    assign: turnTaker(sql),
    async list(tenant) {
      const rows = await sql.query<OfficerRow>(
        `SELECT ${COLUMNS} FROM officer WHERE tenant = $1 ORDER BY id`,
        [tenant],
        'officer.list',
      );
      return rows.map(officerOf);
    },
    async put(tenant, { id, roles, unit, shifts, absences }) {
      const values = [
        tenant,
        id,
        roles,
        unit?.institution ?? null,
        unit?.unit ?? null,
        shifts && JSON.stringify(shifts),
        JSON.stringify(absences),
      ];
      await sql.execute(PUT, values, 'officer.put');
    },
    async took(tenant, id) {
      await sql.execute('UPDATE officer SET served = served + 1 WHERE tenant = $1 AND id = $2', [tenant, id], 'officer.took');
    },
    async tenants() {
      const rows = await sql.query<{ tenant: string }>('SELECT DISTINCT tenant FROM officer', [], 'officer.tenants');
      return rows.map(({ tenant }) => tenant);
    },
  };
}

const COLUMNS = 'id, roles, institution, unit, shifts, absences, served';

const FIND = `SELECT w.position, ${COLUMNS} FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS w (of, who, position)
  JOIN officer ON tenant = w.of AND id = w.who`;

const PUT = `INSERT INTO officer (tenant, id, roles, institution, unit, shifts, absences) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (tenant, id) DO UPDATE SET roles = excluded.roles, institution = excluded.institution, unit = excluded.unit,
    shifts = excluded.shifts, absences = excluded.absences`;

interface OfficerRow extends Omit<RegisteredOfficer, 'unit'> {
  readonly institution: string | null;
  readonly unit: string | null;
}

function officerOf({ institution, unit, ...rest }: OfficerRow): RegisteredOfficer {
  return { ...rest, unit: institution === null || unit === null ? null : { institution, unit } };
}
