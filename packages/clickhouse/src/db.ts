import { addAbortSignal, type Readable } from 'node:stream';
import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { AppError } from '@pantau/contracts';
import { type Component, inSpan, type Log, problemsOfZod, type RetryPolicy, retry } from '@pantau/runtime';
import { Counter, Histogram, type Registry } from 'prom-client';
import type { z } from 'zod';
import type { ClickHouseConfig } from './config.ts';
import { translate } from './errors.ts';
import { insertRows, inserts } from './inserts.ts';
import type { QueryDefinition, Settings } from './query.ts';
import { COMMAND_SETTINGS, INSERT_SETTINGS, QUERY_SETTINGS, STREAM_SETTINGS, wire } from './settings.ts';
import type { Columns, RowOf, TableDefinition } from './table.ts';

export interface ClickHouse {
  readonly database: string;
  readonly cluster: string | undefined;
  /** Answers a query. Throws AppError: unavailable by the server's code, bug when params or rows are not as defined. */
  run<P extends z.ZodObject, R extends z.ZodType>(query: QueryDefinition<P, R>, params: z.input<P>): Promise<z.output<R>[]>;
  /**
   * A query's whole answer as bytes in a format of ClickHouse ('CSV', 'Parquet', 'Arrow'), made as it is read: the server
   * waits for a slow reader, and stops when the signal aborts or the stream is destroyed. Throws as `run` does until the first
   * bytes; an answer that fails later ends with an error and is never a shorter whole.
   */
  stream<P extends z.ZodObject>(
    query: StreamableQuery<P>,
    params: z.input<P>,
    format: string,
    options?: StreamOptions,
  ): Promise<Readable>;
  /**
   * Writes the rows in one request, with those that others gave for the table while an insert before it was at work, and resolves
   * when they can be read. Throws as `run` does, for all who were in it. Atomic where they all fall into one partition and
   * are fewer than a million; else a crash can leave a part of them, and the same insert again completes it.
   */
  insert<C extends Columns>(table: TableDefinition<C>, rows: readonly RowOf<C>[]): Promise<void>;
  /** One statement of DDL. Runs outside the database, which may not exist yet: names are qualified. */
  command(sql: string): Promise<void>;
  /** INSERT … SELECT, its values bound: rows that come of rows and never leave the server. */
  copy(sql: string, values: Readonly<Record<string, string | number>>): Promise<void>;
  /** Throws AppError 'unavailable' when the server does not answer. */
  ping(): Promise<void>;
}

/** What `stream` needs of a query: its rows are not looked at. */
export type StreamableQuery<P extends z.ZodObject> = Omit<QueryDefinition<P, z.ZodType>, 'row'>;

export interface StreamOptions {
  readonly signal?: AbortSignal;
  /** Over the profile of streams and the query's own: how the format is to be written. */
  readonly settings?: Settings;
}

/** Longer than `max_execution_time` and a large insert; the server gives up first and says why. */
const REQUEST_TIMEOUT_MS = 30_000;

/** While a server starts beside us, as in compose: some fifteen seconds, then the start fails. */
const START_PATIENCE: RetryPolicy = { attempts: 10, firstDelayMs: 100, maxDelayMs: 3_000 };

/** Two clients on one server: one inside the database, one outside it for DDL. Starting waits for the server to answer. */
export function clickhouse(
  config: ClickHouseConfig,
  log: Log,
  metrics?: Registry,
  patience: RetryPolicy = START_PATIENCE,
): Component<ClickHouse> {
  return {
    async start() {
      const inside = client(config, config.database);
      const outside = client(config, 'default');
      const stop = async () => {
        await Promise.all([inside.close(), outside.close()]);
      };
      const db = clickhouseOver(config, inside, outside, metrics === undefined ? undefined : observe(metrics));
      try {
        await retry(patience, () => db.ping());
      } catch (error) {
        await stop();
        throw error;
      }
      log.debug({ database: config.database }, 'ClickHouse answers');
      return { value: db, stop };
    },
  };
}

function client(config: ClickHouseConfig, database: string): ClickHouseClient {
  return createClient({
    url: config.url,
    database,
    username: config.user ?? 'default',
    password: config.password ?? '',
    request_timeout: REQUEST_TIMEOUT_MS,
    max_open_connections: 16,
    // It prints to standard error, with the query's values; what it would say is in the errors it throws.
    log: { level: ClickHouseLogLevel.OFF },
  });
}

interface Meters {
  took(operation: string, seconds: number): void;
  inserted(table: string, rows: number): void;
}

function clickhouseOver(
  config: ClickHouseConfig,
  inside: ClickHouseClient,
  outside: ClickHouseClient,
  meters: Meters | undefined,
): ClickHouse {
  const timed = async <T>(operation: string, work: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    try {
      return await inSpan(
        () => ({ name: operation, kind: 'client', attributes: { 'db.system.name': 'clickhouse' } }),
        () => work().catch((error) => Promise.reject(translate(error, operation))),
      );
    } finally {
      meters?.took(operation, (performance.now() - from) / 1000);
    }
  };
  const write = inserts((table, rows) => timed(`insert ${table.name}`, () => insertRows(inside, table, rows)));
  return {
    database: config.database,
    cluster: config.cluster,
    run: (query, params) => timed(query.name, () => select(inside, query, params)),
    stream: (query, params, format, options) => timed(query.name, () => open(inside, query, params, format, options)),
    async insert(table, rows) {
      if (rows.length === 0) return;
      await write(table, rows);
      meters?.inserted(table.name, rows.length);
    },
    copy: (sql, values) =>
      timed('copy', async () => {
        await inside.command({ query: sql, query_params: { ...values }, clickhouse_settings: wire(INSERT_SETTINGS) });
      }),
    command: (sql) =>
      timed('command', async () => {
        await outside.command({ query: sql, clickhouse_settings: wire(COMMAND_SETTINGS) });
      }),
    ping: () =>
      timed('ping', async () => {
        const answer = await outside.ping({ select: true });
        if (!answer.success) throw answer.error;
      }),
  };
}

async function select<P extends z.ZodObject, R extends z.ZodType>(
  client: ClickHouseClient,
  query: QueryDefinition<P, R>,
  params: z.input<P>,
): Promise<z.output<R>[]> {
  const bound = query.params.safeParse(params);
  if (!bound.success) throw odd(query.name, 'params', bound.error.issues, params);
  const answer = await client.query({
    query: query.sql,
    query_params: bound.data,
    format: 'JSONEachRow',
    clickhouse_settings: wire({ ...QUERY_SETTINGS, log_comment: query.name, ...query.settings }),
  });
  const rows: unknown[] = await answer.json();
  return rows.map((row) => {
    const parsed = query.row.safeParse(row);
    if (!parsed.success) throw odd(query.name, 'row', parsed.error.issues, row);
    return parsed.data;
  });
}

async function open<P extends z.ZodObject>(
  client: ClickHouseClient,
  query: StreamableQuery<P>,
  params: z.input<P>,
  format: string,
  { signal, settings }: StreamOptions = {},
): Promise<Readable> {
  const bound = query.params.safeParse(params);
  if (!bound.success) throw odd(query.name, 'params', bound.error.issues, params);
  // Part of the statement, so it may be nothing but a name.
  if (!/^[A-Za-z]+$/.test(format)) throw new AppError('bug', 'bug', `query ${query.name}: no format ${format}`);
  const answer = await client.exec({
    query: `${query.sql}\nFORMAT ${format}`,
    query_params: bound.data,
    ...(signal === undefined ? {} : { abort_signal: signal }),
    clickhouse_settings: wire({ ...QUERY_SETTINGS, ...STREAM_SETTINGS, log_comment: query.name, ...query.settings, ...settings }),
  });
  // The client listens to the signal only until the answer's head is there.
  return signal === undefined ? answer.stream : addAbortSignal(signal, answer.stream);
}

function odd(name: string, part: 'params' | 'row', issues: readonly z.core.$ZodIssue[], input: unknown): AppError {
  const problems = problemsOfZod(issues, input);
  const where = problems.map(({ pointer, code }) => `${pointer} ${code}`).join(', ');
  return new AppError('bug', 'bug', `query ${name}: ${part} not as defined: ${where}`);
}

function observe(metrics: Registry): Meters {
  const seconds = new Histogram({
    name: 'pantau_clickhouse_operation_seconds',
    help: 'Time of a query by its name, an insert by its table, or DDL',
    labelNames: ['operation'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [metrics],
  });
  const rows = new Counter({
    name: 'pantau_clickhouse_inserted_rows_total',
    help: 'Rows written, by table; a batch that comes again counts again',
    labelNames: ['table'],
    registers: [metrics],
  });
  return {
    took: (operation, value) => seconds.observe({ operation }, value),
    inserted: (table, count) => rows.inc({ table }, count),
  };
}
