import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { Session } from 'chdb';
import { ClickHouseException, toException } from './exception.ts';
import { createGate } from './gate.ts';
import { SLOW_QUERIES } from './threads.ts';

export interface Query {
  readonly sql: string;
  readonly database: string | undefined;
  readonly settings: ReadonlyMap<string, string>;
  /** Bound parameters as they came over the wire: the engine undoes the tab-separated escapes itself. */
  readonly parameters: ReadonlyMap<string, string>;
  /** A server lets a GET request read and change settings, and nothing else. */
  readonly readOnly: boolean;
  /** Output format unless the statement names one. */
  readonly format: string;
  /** Rows come from a file: then nothing may be appended to the statement. */
  readonly isInsertOfRows: boolean;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly bytes: Uint8Array;
  /** Rows and bytes of a query's result, or written by an insert of rows. */
  readonly rows: number;
  readonly rowBytes: number;
  readonly elapsedSeconds: number;
}

export interface Engine {
  readonly version: string;
  readonly timezone: string;
  run(query: Query): Promise<Answer>;
  /** Waits for what runs, cancels it after `graceMs`, closes the data directory. False: something did not end. */
  stop(graceMs: number): Promise<boolean>;
}

/**
 * One chdb engine over `dataDir`. Every query gets a connection of its own, opened and closed around it (0.06 ms, the
 * median of 200), so that no setting, parameter, temporary table or `USE` can reach the next request, whatever happened
 * to this one. A pooled connection keeps `SET param_x` for ever: there is no statement that unsets it.
 */
export async function openEngine(dataDir: string, sessions: number): Promise<Engine> {
  mkdirSync(dataDir, { recursive: true });
  // Held open for the whole life: the engine would close the data directory with its last connection.
  const anchor = new Session(dataDir, AS_A_SERVER);
  const [version = '', timezone = ''] = (await anchor.queryAsync('SELECT version(), timezone()', { format: 'TSV' }))
    .text()
    .trim()
    .split('\t');
  const gate = createGate({ young: sessions, slow: SLOW_QUERIES, slowAfterMs: 200 });
  const ended = new AbortController();

  return { version, timezone, run, stop };

  function run(query: Query): Promise<Answer> {
    return gate.run(
      async () => {
        const connection = new Session(dataDir, AS_A_SERVER);
        const mark = `/*${randomBytes(8).toString('hex')}*/`;
        const isOver = new AbortController();
        const cancel = () => void killUntil(isOver.signal, mark);
        try {
          const preamble = preambleOf(query);
          if (preamble) await connection.queryAsync(preamble);
          if (query.signal.aborted) throw query.signal.reason;
          if (!query.isInsertOfRows) query.signal.addEventListener('abort', cancel, { once: true });
          const sql = query.isInsertOfRows ? query.sql : `${query.sql}\n${mark}`;
          const result = await connection.queryAsync(sql, { format: query.format });
          return { bytes: result.bytes(), rows: result.rowsRead, rowBytes: result.bytesRead, elapsedSeconds: result.elapsed };
        } catch (error) {
          throw toException(error, mark);
        } finally {
          isOver.abort();
          query.signal.removeEventListener('abort', cancel);
          connection.close();
        }
      },
      AbortSignal.any([query.signal, ended.signal]),
    );
  }

  /** Again and again, because a query that still waits for a thread is not in the engine's list yet and would be missed. */
  async function killUntil(isOver: AbortSignal, mark: string): Promise<void> {
    while (!isOver.aborted) {
      await kill(mark);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** chdb cannot interrupt a call, but the engine's own KILL can. Not SYNC: that form never returns here. */
  async function kill(mark: string): Promise<void> {
    const connection = new Session(dataDir, AS_A_SERVER);
    try {
      await connection.queryAsync(`KILL QUERY WHERE endsWith(query, '${mark}') ASYNC`);
    } catch {
      // Its answer goes nowhere either way; the next round tries again.
    } finally {
      connection.close();
    }
  }

  async function stop(graceMs: number): Promise<boolean> {
    ended.abort(new ClickHouseException(236, 'ABORTED', 'The server is stopping'));
    const isIdle = await until(() => gate.running() === 0, graceMs);
    if (!isIdle) await kill('*/');
    const isStopped = isIdle || (await until(() => gate.running() === 0, 2_000));
    if (isStopped) anchor.close();
    return isStopped;
  }
}

/** What the engine sets otherwise for a person at its terminal: there `1 + 1` is a query, on a server a syntax error. */
const AS_A_SERVER = { connectionArgs: ['--implicit_select=0', '--allow_introspection_functions=0'] };

function preambleOf(query: Query): string {
  const statements: string[] = [];
  if (query.database) statements.push(`USE ${quoteName(query.database)}`);
  const changes = [
    ...[...query.settings].map(([name, value]) => `${plainName(name)} = ${quote(value)}`),
    ...[...query.parameters].map(([name, value]) => `param_${plainName(name)} = ${quote(value)}`),
  ];
  if (changes.length > 0) statements.push(`SET ${changes.join(', ')}`);
  if (query.readOnly && !query.settings.has('readonly')) statements.push('SET readonly = 2');
  return statements.join(';\n');
}

/** Names cannot be quoted in SET, so one that is not a plain name must not get there. */
function plainName(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name))
    throw new ClickHouseException(36, 'BAD_ARGUMENTS', 'A setting or parameter has a name that is not an identifier');
  return name;
}

/** chdb takes the statement as a C string: a raw NUL would end it early. */
function quote(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\0', '\\0')}'`;
}

function quoteName(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('\0', '\\0')}\``;
}

async function until(isTrue: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (!isTrue()) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
