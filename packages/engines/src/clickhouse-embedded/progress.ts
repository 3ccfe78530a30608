import { Session } from 'chdb';
import { AS_A_SERVER } from './connection.ts';

/** How far a query is, in the words of `X-ClickHouse-Progress`. */
export type Progress = Readonly<Record<string, string>>;

const COLUMNS = `toString(read_rows) AS read_rows, toString(read_bytes) AS read_bytes, toString(written_rows) AS written_rows,
  toString(written_bytes) AS written_bytes, toString(total_rows_approx) AS total_rows_to_read,
  toString(toUInt64(elapsed * 1e9)) AS elapsed_ns, toString(memory_usage) AS memory_usage`;

/** Looks the query up in the engine's list until it is over: chdb itself tells nothing while it runs. */
export function watchProgress(
  dataDir: string,
  mark: string,
  { everyMs, tell }: { readonly everyMs: number; readonly tell: (progress: Progress) => void },
  isOver: AbortSignal,
): void {
  const look = async () => {
    const chdb = new Session(dataDir, AS_A_SERVER);
    try {
      const sql = `SELECT ${COLUMNS} FROM system.processes WHERE position(query, '${mark}') > 0 AND query NOT LIKE '%system.processes WHERE position%'`;
      const [row] = (await chdb.queryAsync(sql, { format: 'JSONEachRow' })).text().split('\n');
      if (row && !isOver.aborted) tell(JSON.parse(row));
    } catch {
      // Progress is a courtesy: the query itself goes on.
    } finally {
      chdb.close();
    }
    if (!isOver.aborted) timer = setTimeout(() => void look(), everyMs);
  };
  let timer = setTimeout(() => void look(), everyMs);
  isOver.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
