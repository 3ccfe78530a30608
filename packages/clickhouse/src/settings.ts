import type { Settings } from './query.ts';

/** What every answer is written as. */
const FORMAT: Settings = {
  // 18446744073709551615 would come back as a rounded number; since 25.8 that is the server's default.
  output_format_json_quote_64bit_integers: 1,
  // 77.87 as a JSON number would be a float by the time anybody sees it.
  output_format_json_quote_decimals: 1,
  // RFC 3339 in UTC, as the APIs answer.
  date_time_output_format: 'iso',
};

/** The profile of every query; each may override a part. */
export const QUERY_SETTINGS: Settings = {
  ...FORMAT,
  // Nothing that reads may write; 2 still lets the query bring its own settings.
  readonly: 2,
  // A dashboard has given up by then, and the query would go on using the cores.
  max_execution_time: 10,
  // Many small queries at once are the load: two threads each leave the cores to the others.
  max_threads: 2,
  // Compiling a query's expressions costs 40 to 300 ms on its fourth run and saves less than that here.
  compile_expressions: 0,
  // Conditions on the sorting key are looked at before other columns are read with FINAL too: they say the same before it as after.
  optimize_move_to_prewhere_if_final: 1,
  // An unmatched row of a LEFT JOIN is unknown (null), not zero or "".
  join_use_nulls: 1,
};

/** Over it for answers that are streamed. */
export const STREAM_SETTINGS: Settings = {
  // The clock runs while a slow reader is waited for. Who reads nothing at all is left by the server after http_send_timeout, 30 s.
  max_execution_time: 3_600,
  // An export of everything beside dashboards that are being looked at: it may take its time.
  max_threads: 1,
};

/** Inserts; all of it is the default of some server version, in one direction or the other. */
export const INSERT_SETTINGS: Settings = {
  // Answered when its rows can be read. Since 26.2 servers gather small inserts, and make each wait for the others.
  async_insert: 0,
  // Rows converge by their keys. Deduplication of blocks would drop the replay into a table that was emptied to be rebuilt,
  // and a token a corrected replay, both in silence. (The name is of 26.2: older servers refuse it.)
  deduplicate_insert: 'disable',
};

/** DDL waits for every replica of the cluster. */
export const COMMAND_SETTINGS: Settings = { ...FORMAT, distributed_ddl_task_timeout: 60 };

/** The client wants strings or numbers, as do we; its type lists the names it knows, ours are checked by the server. */
export function wire(settings: Settings): Record<string, string | number> {
  return { ...settings };
}
