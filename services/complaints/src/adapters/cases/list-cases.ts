/** Lists of cases, in the order of due times or the newest first; both are indexes. */
import type { Sql } from '@pantau/postgres';
import type { Case } from '../../domain/case.ts';
import type { CaseFilter } from '../../ports.ts';

export async function listCases(sql: Sql, filter: CaseFilter): Promise<readonly Case[]> {
  const { tenant, after, limit, order } = filter;
  const where = ['tenant = $1'];
  const values: unknown[] = [tenant];
  const bind = (value: unknown) => `$${values.push(value)}`;
  for (const field of ['state', 'class', 'category', 'regency', 'institution', 'unit'] as const) {
    if (filter[field] !== undefined) where.push(`${field} = ${bind(filter[field])}`);
  }
  if (filter.operator !== undefined)
    where.push(filter.operator === null ? 'operator IS NULL' : `operator = ${bind(filter.operator)}`);
  // What is over has no due time, and is in none of the indexes that this order reads.
  if (filter.open === true || order === 'due') where.push('NOT is_closed');
  if (filter.closed !== undefined) where.push(filter.closed ? 'is_closed' : 'NOT is_closed');
  if (filter.isUnassigned === true) where.push('institution IS NULL');
  if (filter.isPublic === true) where.push('NOT confidential');
  if (filter.ids !== undefined) where.push(`id = ANY(${bind(filter.ids)})`);
  if (filter.categories !== undefined) where.push(`category = ANY(${bind(filter.categories)})`);
  if (filter.from !== undefined) where.push(`received_at >= to_timestamp(${bind(filter.from)}::float8 / 1000)`);
  if (filter.before !== undefined) where.push(`received_at < to_timestamp(${bind(filter.before)}::float8 / 1000)`);
  if (after !== undefined) {
    const id = bind(after.id);
    if (order === 'newest') where.push(`(received_at, id) < (to_timestamp(${bind(after.at)}::float8 / 1000), ${id})`);
    else if (after.at === null) where.push(`due_at IS NULL AND id > ${id}`);
    else where.push(`((due_at, id) > (to_timestamp(${bind(after.at)}::float8 / 1000), ${id}) OR due_at IS NULL)`);
  }
  const by = order === 'due' ? 'due_at NULLS LAST, id' : 'received_at DESC, id DESC';
  const text = `SELECT body FROM case_file WHERE ${where.join(' AND ')} ORDER BY ${by} LIMIT ${bind(limit)} OFFSET ${bind(filter.skip ?? 0)}`;
  const rows = await sql.query<{ body: Case }>(text, values);
  return rows.map(({ body }) => body);
}
