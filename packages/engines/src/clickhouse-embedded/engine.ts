import { mkdirSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Session } from 'chdb';
import { type Answer, AS_A_SERVER, type Connection, connectOnce, quote, type Surroundings } from './connection.ts';
import { ClickHouseException, toException } from './exception.ts';
import { createGate } from './gate.ts';
import { killSql, markOf } from './kill.ts';
import { createOutlets, type Outlet } from './outlet.ts';
import { type Progress, watchProgress } from './progress.ts';
import { connectSession } from './session-connection.ts';
import { createSessions, type SessionRequest } from './sessions.ts';
import { type Statement, sqlOfInsert } from './statement.ts';
import { SLOW_QUERIES } from './threads.ts';

export interface Query {
  readonly queryId: string;
  readonly statement: Statement;
  /** Where the rows of an INSERT lie. */
  readonly rowsPath: string;
  readonly around: Surroundings;
  readonly session: SessionRequest | undefined;
  /** Output format unless the statement names one. */
  readonly format: string;
  /** Nothing leaves before all of it is there. */
  readonly waitForEnd: boolean;
  readonly progress: { readonly everyMs: number; readonly tell: (progress: Progress) => void } | undefined;
  /** Called when the query is over; of a result that was waited for, before the first byte leaves. */
  readonly tellTotals: (totals: Totals) => void;
  readonly signal: AbortSignal;
}

export type Totals = Omit<Answer, 'bytes'>;

export interface Engine {
  readonly version: string;
  readonly timezone: string;
  /** Writes the result to `output`, which it leaves open, at the pace at which it takes it. */
  run(query: Query, output: Writable): Promise<void>;
  /** Waits for what runs, cancels it after `graceMs`, closes the data directory. False: something did not end. */
  stop(graceMs: number): Promise<boolean>;
}

/** One chdb engine over `<dir>/engine`; `<dir>/results` is where results come out of it. */
export async function openEngine(dir: { readonly data: string; readonly results: string }, places: number): Promise<Engine> {
  mkdirSync(dir.data, { recursive: true });
  mkdirSync(dir.results, { recursive: true });
  // Held open for the whole life: the engine would close the data directory with its last connection.
  const anchor = new Session(dir.data, AS_A_SERVER);
  const [version = '', timezone = ''] = (await anchor.queryAsync('SELECT version(), timezone()', { format: 'TSV' }))
    .text()
    .trim()
    .split('\t');
  const gate = createGate({ young: places, slow: SLOW_QUERIES, slowAfterMs: 200 });
  const outlets = createOutlets(dir.results, places + SLOW_QUERIES);
  const sessions = createSessions(() => connectSession(dir.data));
  const running = new Set<string>();
  const ended = new AbortController();

  return { version, timezone, run, stop };

  async function run(query: Query, output: Writable): Promise<void> {
    if (running.has(query.queryId)) {
      const text = `Query with id = ${query.queryId} is already running.`;
      throw new ClickHouseException(216, 'QUERY_WITH_SAME_ID_IS_ALREADY_RUNNING', text);
    }
    running.add(query.queryId);
    try {
      // Whoever wants to end a query must not wait behind it.
      if (query.around.verb === 'KILL') return await runOn(connectOnce(dir.data), query, output);
      return await gate.run(() => runInPlace(query, output), AbortSignal.any([query.signal, ended.signal]));
    } finally {
      running.delete(query.queryId);
    }
  }

  async function runInPlace(query: Query, output: Writable): Promise<void> {
    if (!query.session) return runOn(connectOnce(dir.data), query, output);
    const connection = sessions.take(query.session);
    try {
      return await runOn(connection, query, output);
    } finally {
      sessions.giveBack(query.session);
    }
  }

  async function runOn(connection: Connection, query: Query, output: Writable): Promise<void> {
    const mark = markOf(query.queryId);
    const isOver = new AbortController();
    const names = [mark];
    const cancel = () => void killUntil(isOver.signal, names);
    try {
      await connection.prepare(query.around);
      if (query.signal.aborted) throw query.signal.reason;
      // An insert of rows runs to its end, so that it is whole or absent.
      if (query.statement.kind === 'other') query.signal.addEventListener('abort', cancel, { once: true });
      if (query.progress) watchProgress(dir.data, mark, query.progress, isOver.signal);
      return await runStatement(connection, query, mark, names, output);
    } catch (error) {
      throw toException(error, mark);
    } finally {
      isOver.abort();
      query.signal.removeEventListener('abort', cancel);
      await connection.release(query.around).catch(() => undefined);
    }
  }

  /** `names`: what the engine's list shows of the query. Where values are bound it shows no comment, so the path is added. */
  async function runStatement(
    connection: Connection,
    query: Query,
    mark: string,
    names: string[],
    output: Writable,
  ): Promise<void> {
    const { statement, format } = query;
    if (statement.kind === 'insert') {
      query.tellTotals(await connection.run(sqlOfInsert(statement, quote(query.rowsPath), mark), format));
      return;
    }
    if (statement.result) {
      const { head, tail } = statement.result;
      const outlet = query.waitForEnd ? outlets.file() : outlets.pipe();
      names.push(outlet.path);
      const sql = `${head}\nINTO OUTFILE ${quote(outlet.path)} ${query.waitForEnd ? '' : 'APPEND'} ${tail || `FORMAT ${plainFormat(format)}`}\n${mark}`;
      return runThrough(outlet, query, () => connection.run(sql, format), output);
    }
    const sql = statement.verb === 'KILL' ? killSql(statement.sql) : statement.sql;
    const answer = await connection.run(`${sql}\n${mark}`, format);
    query.tellTotals(answer);
    if (answer.bytes.length > 0) await pipeline([Buffer.from(answer.bytes)], output, { end: false });
  }

  /** Again and again, because a query that still waits for a thread is not in the engine's list yet and would be missed. */
  async function killUntil(isOver: AbortSignal, names: readonly string[]): Promise<void> {
    while (!isOver.aborted) {
      await kill(names);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** chdb cannot interrupt a call, but the engine's own KILL can. */
  async function kill(names: readonly string[]): Promise<void> {
    const connection = new Session(dir.data, AS_A_SERVER);
    try {
      const named = names.map((name) => `position(query, ${quote(name)}) > 0`).join(' OR ');
      // The engine looks for what to kill by a query of its own that holds the same words, and would end that first.
      await connection.queryAsync(`KILL QUERY WHERE (${named}) AND position(query, 'position(query') = 0 ASYNC`);
    } catch {
      // Its answer goes nowhere either way; the next round tries again.
    } finally {
      connection.close();
    }
  }

  async function stop(graceMs: number): Promise<boolean> {
    ended.abort(new ClickHouseException(236, 'ABORTED', 'The server is stopping'));
    const isIdle = await until(() => gate.running() === 0, graceMs);
    if (!isIdle) await kill(['/*query_id:', dir.results]);
    const isStopped = isIdle || (await until(() => gate.running() === 0, 2_000));
    if (!isStopped) return false;
    sessions.closeAll();
    anchor.close();
    return true;
  }
}

async function runThrough(
  outlet: Outlet,
  { waitForEnd, tellTotals }: Query,
  run: () => Promise<Answer>,
  output: Writable,
): Promise<void> {
  const flow = waitForEnd ? undefined : pipeline(outlet.read(), output, { end: false });
  // The client may go away first: the query is killed, but until then it must find a reader.
  flow?.catch(() => outlet.discard());
  try {
    tellTotals(await run());
    outlet.close();
    await (flow ?? pipeline(outlet.read(), output, { end: false }));
  } finally {
    // After an error this cuts the flow. What is still in the pipe belongs to a result that nobody can use.
    outlet.release();
  }
}

function plainFormat(name: string): string {
  if (/^\w+$/.test(name)) return name;
  throw new ClickHouseException(73, 'UNKNOWN_FORMAT', `Unknown format ${name}`);
}

async function until(isTrue: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (!isTrue()) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
