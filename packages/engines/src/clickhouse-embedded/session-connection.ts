import { Session } from 'chdb';
import {
  AS_A_SERVER,
  ask,
  type Connection,
  createOf,
  parametersOf,
  plainName,
  quote,
  quoteName,
  type Surroundings,
  setOf,
  settingsOf,
} from './connection.ts';
import { ClickHouseException } from './exception.ts';

export interface SessionConnection extends Connection {
  close(): void;
}

/**
 * The connection of an HTTP session. `SET`, `USE` and temporary tables stay, as on a server; what came in the URL of
 * one request does not. It is taken back before the next request that brings something else, so that a client which
 * always sends the same pays once.
 */
export function connectSession(dataDir: string): SessionConnection {
  const chdb = new Session(dataDir, AS_A_SERVER);
  /** Settings of the URL that are in force, and what undoes each. */
  const inForce = new Map<string, { readonly value: string; readonly undo: string }>();
  const parametersSet = new Set<string>();
  let sessionDatabase = 'default';
  let database = sessionDatabase;

  return {
    async prepare(around) {
      if (around.readOnly || isReadOnly(around.settings)) refuseWriting(around.verb);
      const isSet = around.verb === 'SET';
      const statements: string[] = [];
      const wanted = around.database ?? sessionDatabase;
      if (wanted !== database) statements.push(`USE ${quoteName(wanted)}`);
      // A SET speaks of the session's value and must not find the URL's in its place.
      const settings = new Map([...around.settings].filter(([name]) => !isSet && name !== 'readonly'));
      statements.push(...undoOf((name, value) => settings.get(name) !== value));
      const added = [...settings].filter(([name, value]) => inForce.get(name)?.value !== value);
      await runAll(statements);
      database = wanted;
      await apply(added);
      checkParameters(around);
      // Before they are set: where a table that comes with them fails they stay, and must not answer for a later request.
      for (const name of around.parameters.keys()) parametersSet.add(name);
      await runAll([...setOf(parametersOf(around.parameters)), ...around.tables.map(createOf)]);
    },
    run: (sql, format) => ask(chdb, sql, format),
    async release({ verb, tables }) {
      if (verb === 'USE') {
        sessionDatabase = (await chdb.queryAsync('SELECT currentDatabase()', { format: 'TSVRaw' })).text().trimEnd();
        database = sessionDatabase;
      }
      await runAll(tables.map(({ name }) => `DROP TEMPORARY TABLE IF EXISTS ${quoteName(name)}`));
    },
    close: () => chdb.close(),
  };

  async function runAll(statements: readonly string[]): Promise<void> {
    if (statements.length > 0) await chdb.queryAsync(statements.join(';\n'));
  }

  function undoOf(isOver: (name: string, value: string) => boolean): string[] {
    const over = [...inForce].filter(([name, { value }]) => isOver(name, value));
    for (const [name] of over) inForce.delete(name);
    return over.map(([, { undo }]) => undo);
  }

  async function apply(settings: readonly (readonly [string, string])[]): Promise<void> {
    if (settings.length === 0) return;
    const names = settings.map(([name]) => quote(plainName(name)));
    const sql = `SELECT name, value, changed FROM system.settings WHERE name IN (${names.join(', ')})`;
    const rows = (await chdb.queryAsync(sql, { format: 'JSONCompactEachRow' })).text().split('\n').filter(Boolean);
    const before = new Map(rows.map((row) => JSON.parse(row) as [string, string, number]).map(([name, ...rest]) => [name, rest]));
    for (const [name, value] of settings) {
      const [old, isChanged] = before.get(name) ?? ['', 0];
      inForce.set(name, { value, undo: `SET ${name} = ${isChanged ? quote(old) : 'DEFAULT'}` });
    }
    try {
      await runAll(setOf(settingsOf(settings)));
    } catch (error) {
      // Some of them may hold; a name that is none cannot be undone.
      const undo = undoOf((name) => before.has(name) && settings.some(([added]) => added === name));
      undoOf((name) => !before.has(name));
      await runAll(undo);
      throw error;
    }
  }

  /** There is no statement that unsets a parameter, so the engine would answer with the value of a request before. */
  function checkParameters({ asksFor, parameters }: Surroundings): void {
    const missing = [...asksFor].find((name) => parametersSet.has(name) && !parameters.has(name));
    if (missing !== undefined)
      throw new ClickHouseException(456, 'UNKNOWN_QUERY_PARAMETER', `Substitution \`${missing}\` is not set`);
  }
}

/** `SET readonly` could not be taken back, so in a session the statement's verb decides. */
function isReadOnly(settings: ReadonlyMap<string, string>): boolean {
  const value = settings.get('readonly');
  return value !== undefined && value !== '0';
}

function refuseWriting(verb: string): void {
  if (READING.has(verb)) return;
  throw new ClickHouseException(164, 'READONLY', 'Cannot execute query in readonly mode');
}

const READING = new Set([
  'SELECT',
  'WITH',
  'FROM',
  'SHOW',
  'DESCRIBE',
  'DESC',
  'EXISTS',
  'EXPLAIN',
  'CHECK',
  'SET',
  'USE',
  'VALUES',
]);
