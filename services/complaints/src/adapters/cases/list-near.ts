/** Open cases of one category around a point. */
import type { Sql } from '@pantau/postgres';
import type { Case } from '../../domain/case.ts';
import type { NearFilter } from '../../ports.ts';

/** The expressions are those of the index `case_file_near`, letter for letter: else every row of the channel is read. */
const NEAR = `SELECT body FROM case_file
  WHERE tenant = $1 AND category = $2 AND NOT is_closed
    AND (body #>> '{place,lat}')::float8 BETWEEN $3 AND $4 AND (body #>> '{place,lon}')::float8 BETWEEN $5 AND $6
    AND received_at BETWEEN to_timestamp($7::float8 / 1000) AND to_timestamp($8::float8 / 1000)
  ORDER BY received_at DESC, id DESC LIMIT $9`;

export async function listNear(sql: Sql, { tenant, category, box, from, to, limit }: NearFilter): Promise<readonly Case[]> {
  const { south, north, west, east } = box;
  const values = [tenant, category, south, north, west, east, from, to, limit];
  return (await sql.query<{ body: Case }>(NEAR, values, 'case.near')).map(({ body }) => body);
}
