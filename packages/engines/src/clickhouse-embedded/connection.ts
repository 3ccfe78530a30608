import { Session } from 'chdb';
import { ClickHouseException } from './exception.ts';

/** A table that came with the request and goes with it. https://clickhouse.com/docs/engines/table-engines/special/external-data */
export interface ExternalTable {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly structure: string;
}

/** What a statement runs under. */
export interface Surroundings {
  readonly verb: string;
  readonly database: string | undefined;
  readonly settings: ReadonlyMap<string, string>;
  /** Bound parameters as they came over the wire: the engine undoes the tab-separated escapes itself. */
  readonly parameters: ReadonlyMap<string, string>;
  /** The parameters that the statement asks for. */
  readonly asksFor: ReadonlySet<string>;
  readonly tables: readonly ExternalTable[];
  /** A server lets a GET request read and change settings, and nothing else. */
  readonly readOnly: boolean;
}

export interface Connection {
  prepare(around: Surroundings): Promise<void>;
  run(sql: string, format: string): Promise<Answer>;
  /** The request is over. */
  release(around: Surroundings): Promise<void>;
}

export interface Answer {
  readonly bytes: Uint8Array;
  /** Rows and bytes of a query's result, or written by an insert of rows. */
  readonly rows: number;
  readonly rowBytes: number;
  readonly elapsedSeconds: number;
}

/** What the engine sets otherwise for a person at its terminal: there `1 + 1` is a query, on a server a syntax error. */
export const AS_A_SERVER = { connectionArgs: ['--implicit_select=0', '--allow_introspection_functions=0'] };

/**
 * A connection for one request, opened and closed around it (0.06 ms, the median of 200), so that no setting, parameter,
 * temporary table or `USE` can reach the next one, whatever became of this one.
 */
export function connectOnce(dataDir: string): Connection {
  const chdb = new Session(dataDir, AS_A_SERVER);
  return {
    async prepare({ database, settings, parameters, tables, readOnly }) {
      const statements = [
        ...(database ? [`USE ${quoteName(database)}`] : []),
        ...setOf([...settingsOf(settings), ...parametersOf(parameters)]),
        ...tables.map(createOf),
        ...(readOnly && !settings.has('readonly') ? ['SET readonly = 2'] : []),
      ];
      if (statements.length > 0) await chdb.queryAsync(statements.join(';\n'));
    },
    run: (sql, format) => ask(chdb, sql, format),
    async release() {
      chdb.close();
    },
  };
}

export async function ask(chdb: Session, sql: string, format: string): Promise<Answer> {
  const result = await chdb.queryAsync(sql, { format });
  return { bytes: result.bytes(), rows: result.rowsRead, rowBytes: result.bytesRead, elapsedSeconds: result.elapsed };
}

export function setOf(changes: readonly string[]): string[] {
  return changes.length > 0 ? [`SET ${changes.join(', ')}`] : [];
}

export function settingsOf(settings: Iterable<readonly [string, string]>): string[] {
  return [...settings].map(([name, value]) => `${plainName(name)} = ${quote(value)}`);
}

export function parametersOf(parameters: Iterable<readonly [string, string]>): string[] {
  return [...parameters].map(([name, value]) => `param_${plainName(name)} = ${quote(value)}`);
}

export function createOf({ name, path, format, structure }: ExternalTable): string {
  return `CREATE TEMPORARY TABLE ${quoteName(name)} AS SELECT * FROM file(${quote(path)}, ${quote(format)}, ${quote(structure)})`;
}

/** Names cannot be quoted in SET, so one that is not a plain name must not get there. */
export function plainName(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name))
    throw new ClickHouseException(36, 'BAD_ARGUMENTS', 'A setting or parameter has a name that is not an identifier');
  return name;
}

/** chdb takes the statement as a C string: a raw NUL would end it early. */
export function quote(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\0', '\\0')}'`;
}

export function quoteName(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('\0', '\\0')}\``;
}
