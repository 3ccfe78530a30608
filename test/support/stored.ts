/** Everything that a stack has written down, as text to search in. */
import { readFileSync } from 'node:fs';
import { CASES, OBSERVATIONS, SCORES, SUBMISSIONS } from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import { readTopic } from '@pantau/kafka/testing';
import type { Sql } from '@pantau/postgres';
import type { Story } from './story.ts';

/** Where, and what stands there. */
export type Stored = readonly [where: string, text: string];

/** Every message of every topic: key, value and headers, as bytes. */
export async function inTopics({ stack }: Story): Promise<Stored[]> {
  const { topicPrefix } = stack.facts;
  const kafka = { brokers: engineUrls().kafkaBrokers.split(','), clientId: 'search', topicPrefix, sessionTimeoutMs: 6000 };
  const found: Stored[] = [];
  for (const { name } of [CASES, SUBMISSIONS, SCORES, OBSERVATIONS]) {
    for (const { partition, offset, key, value, headers } of await readTopic(kafka, name)) {
      const parts = [key, value, ...Object.entries(headers).flat()];
      found.push([`${name} ${partition}:${offset}`, parts.map((part) => asText(part)).join('\n')]);
    }
  }
  return found;
}

/** Every row of every table of ClickHouse; views show what their tables have. */
export async function inClickHouse({ clickhouse }: Story): Promise<Stored[]> {
  const tables = await clickhouse(
    `SELECT name FROM system.tables WHERE database = currentDatabase() AND engine NOT LIKE '%View'`,
  );
  return Promise.all(
    tables.map(
      async ({ name }): Promise<Stored> => [`ClickHouse ${name}`, JSON.stringify(await clickhouse(`SELECT * FROM ${name}`))],
    ),
  );
}

export function inLogs({ stack }: Story, services: readonly Parameters<Story['stack']['copies']>[0][]): Stored[] {
  return services.flatMap((service) =>
    stack.copies(service).map((copy): Stored => [`log of ${copy}`, readFileSync(stack.logFile(copy), 'utf8')]),
  );
}

/** Every row of every table; columns of bytes as the text that they may be. */
export async function inPostgres(sql: Sql, schemas: 'vault' | 'others'): Promise<Stored[]> {
  const chosen = schemas === 'vault' ? `= 'vault'` : `NOT IN ('vault', 'pg_catalog', 'information_schema')`;
  const tables = await sql.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname ${chosen} ORDER BY 1`,
  );
  const found: Stored[] = [];
  for (const { name } of tables) {
    const rows = await sql.query<Record<string, unknown>>(`SELECT * FROM ${name}`);
    const text = rows.flatMap((row) => Object.values(row).map(asText)).join('\n');
    found.push([`Postgres ${name}`, text]);
  }
  return found;
}

/**
 * The database's own files, as the server reads them: rows that are dead but not yet written over among them, and of the log of
 * changes what was written since `from`. One at a time: a segment of that log has 16 MB, and others write to it too.
 */
export async function* postgresFiles(sql: Sql, from: Date): AsyncGenerator<Stored> {
  await sql.execute('CHECKPOINT');
  const relations = `SELECT oid::regclass::text AS name, pg_relation_filepath(oid) AS path FROM pg_class
    WHERE relkind IN ('r', 't', 'i') AND relnamespace <> 'pg_catalog'::regnamespace AND pg_relation_size(oid) > 0`;
  const segments = `SELECT name, 'pg_wal/' || name AS path FROM pg_ls_waldir() WHERE modification >= $1`;
  const files = [
    ...(await sql.query<{ name: string; path: string }>(relations)),
    ...(await sql.query<{ name: string; path: string }>(segments, [from])),
  ];
  for (const { name, path } of files) {
    // A table may have been written anew meanwhile, and a segment recycled: what is gone holds nothing.
    const [file] = await sql.query<{ bytes: Buffer | null }>('SELECT pg_read_binary_file($1, 0, 1000000000, true) AS bytes', [
      path,
    ]);
    yield [`file of ${name}`, file?.bytes?.toString('latin1') ?? ''];
  }
}

function asText(value: unknown): string {
  if (Buffer.isBuffer(value) || value instanceof Uint8Array) return Buffer.from(value).toString('latin1');
  if (Array.isArray(value)) return value.map(asText).join('\n');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
