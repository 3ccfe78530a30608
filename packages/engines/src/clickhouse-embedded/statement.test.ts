import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatement, sqlOfInsert } from './statement.ts';

const read = (text: string) => readStatement(Buffer.from(text));

/** The statement as it will run and the rows that follow it. */
function insert(text: string): [string, string] {
  const statement = read(text);
  if (statement.kind !== 'insert') throw new Error(`not an insert: ${text}`);
  return [`${statement.head}<file> ${statement.tail}`, Buffer.from(text).subarray(statement.rowsAt).toString()];
}

describe('an insert with rows', () => {
  it.each([
    ['INSERT INTO t FORMAT JSONEachRow\n{"a":1}', 'INSERT INTO t <file> FORMAT JSONEachRow', '{"a":1}'],
    ['insert into t format CSV\r\n1,2', 'insert into t <file> format CSV', '1,2'],
    ['INSERT INTO t FORMAT JSONEachRow {"a":1}', 'INSERT INTO t <file> FORMAT JSONEachRow', '{"a":1}'],
    ['INSERT INTO t FORMAT TSV\n\t1', 'INSERT INTO t <file> FORMAT TSV', '\t1'],
    ['INSERT INTO db.`t FORMAT x` (a, b) FORMAT TSV\n1', 'INSERT INTO db.`t FORMAT x` (a, b) <file> FORMAT TSV', '1'],
    ['INSERT INTO t SETTINGS async_insert = 0 FORMAT TSV\n1', 'INSERT INTO t <file> SETTINGS async_insert = 0 FORMAT TSV', '1'],
    ["INSERT INTO t SETTINGS a = ' FORMAT x' FORMAT TSV\n1", "INSERT INTO t <file> SETTINGS a = ' FORMAT x' FORMAT TSV", '1'],
    ['INSERT INTO t VALUES (1), (2)', 'INSERT INTO t <file> FORMAT Values', ' (1), (2)'],
    ["INSERT INTO t (a) VALUES ('; SELECT 1')", 'INSERT INTO t (a) <file> FORMAT Values', " ('; SELECT 1')"],
    ['INSERT INTO format FORMAT TSV\n1', 'INSERT INTO format <file> FORMAT TSV', '1'],
    ['INSERT INTO TABLE settings.values VALUES (1)', 'INSERT INTO TABLE settings.values <file> FORMAT Values', ' (1)'],
    ['/* FORMAT */ INSERT INTO t -- VALUES\nFORMAT TSV\n1', '/* FORMAT */ INSERT INTO t -- VALUES\n<file> FORMAT TSV', '1'],
    ['INSERT INTO {t: Identifier} FORMAT TSV\n1', 'INSERT INTO {t: Identifier} <file> FORMAT TSV', '1'],
    ["INSERT INTO FUNCTION file('x', 'TSV') VALUES (1)", "INSERT INTO FUNCTION file('x', 'TSV') <file> FORMAT Values", ' (1)'],
    ['INSERT INTO é FORMAT TSV\né', 'INSERT INTO é <file> FORMAT TSV', 'é'],
  ])('%j', (text, statement, rows) => {
    expect(insert(text)).toEqual([statement, rows]);
  });

  it('never looks into the rows', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (rows) => {
        const statement = readStatement(Buffer.concat([Buffer.from('INSERT INTO t FORMAT RowBinary\n'), rows]));
        expect(statement).toMatchObject({ kind: 'insert', rowsAt: 31 });
      }),
    );
  });
});

describe('an insert through input()', () => {
  it.each([
    [
      "INSERT INTO t SELECT a + 1 FROM input('a UInt8') FORMAT CSV\n1,2",
      "INSERT INTO t SELECT a + 1 FROM file('p', 'CSV', 'a UInt8') \n/*m*/",
      '1,2',
    ],
    ["INSERT INTO t (a) WITH x AS (SELECT * FROM INPUT('a String')) SELECT * FROM x FORMAT TSV 1", undefined, '1'],
  ])('%j', (text, sql, rows) => {
    const statement = read(text);
    if (statement.kind !== 'insert') throw new Error('no rows');
    if (sql) expect(sqlOfInsert(statement, "'p'", '/*m*/')).toBe(sql);
    expect(statement.inputFormat).toMatch(/CSV|TSV/);
    expect(text.slice(statement.rowsAt)).toBe(rows);
  });

  it('is not a column that is called so', () => {
    expect(read('INSERT INTO t SELECT input FROM s FORMAT CSV')).toMatchObject({ kind: 'other' });
    expect(read("SELECT * FROM input('a UInt8') FORMAT CSV")).toMatchObject({ kind: 'other' });
  });
});

describe('a result', () => {
  it.each([
    ['SELECT 1', 'SELECT 1', ''],
    ['SELECT 1 FORMAT JSON', 'SELECT 1 ', 'FORMAT JSON'],
    ['SELECT 1 FORMAT JSON SETTINGS max_threads = 1', 'SELECT 1 ', 'FORMAT JSON SETTINGS max_threads = 1'],
    ['SELECT 1 SETTINGS max_threads = 1 FORMAT CSV;', 'SELECT 1 SETTINGS max_threads = 1 ', 'FORMAT CSV'],
    ['SELECT 1 AS format FORMAT TSV', 'SELECT 1 AS format ', 'FORMAT TSV'],
    ["WITH 'é' AS x SELECT x FORMAT TSV", "WITH 'é' AS x SELECT x ", 'FORMAT TSV'],
    ['(SELECT 1) UNION ALL (SELECT 2) FORMAT TSV', '(SELECT 1) UNION ALL (SELECT 2) ', 'FORMAT TSV'],
  ])('of %j has its gap before the format', (sql, head, tail) => {
    expect(read(sql)).toMatchObject({ result: { head, tail } });
  });

  it.each([
    'INSERT INTO t SELECT 1',
    'WITH 1 AS x INSERT INTO t SELECT x',
    'SHOW TABLES',
    'CREATE TABLE t AS SELECT 1',
    'KILL QUERY',
  ])('of %j cannot be large', (sql) => {
    expect(read(sql)).toMatchObject({ result: undefined });
  });

  it('asks for the parameters that it names', () => {
    const statement = read("SELECT {a: UInt8}, {b : String}, '{c: UInt8}', map(1, 2), {'x': 1}, {d:Identifier}");
    expect(statement.kind === 'other' && [...statement.parameters]).toEqual(['a', 'b', 'd']);
  });
});

describe('another statement', () => {
  it.each([
    ['SELECT 1', undefined],
    ['SELECT 1 FORMAT JSON', 'JSON'],
    ['SELECT 1 FORMAT JSON SETTINGS max_threads = 1', 'JSON'],
    ['SELECT 1 SETTINGS max_threads = 1 FORMAT CSV', 'CSV'],
    ['SELECT format FROM t', undefined],
    ['SELECT 1 AS format FORMAT TSV', 'TSV'],
    ["SELECT ' FORMAT JSON'", undefined],
    ['SELECT * FROM (SELECT 1 FORMAT JSON)', undefined],
    ['SELECT $$ it; FORMAT JSON $$', undefined],
    ['SELECT $a$ $$ ; $a$', undefined],
    ["SELECT 'it''s; \\'' -- ; \n", undefined],
    ['INSERT INTO t SELECT 1', undefined],
    ['INSERT INTO t WITH x AS (SELECT 1) SELECT * FROM x', undefined],
  ])('%j answers in %s', (sql, format) => {
    expect(read(sql)).toMatchObject({ kind: 'other', sql, format });
  });

  it('ends at its semicolon', () => {
    expect(read('SELECT 1 ; -- that was it\n')).toMatchObject({ sql: 'SELECT 1 ' });
  });

  it.each([
    ['SELECT 1; SELECT 2', 'SYNTAX_ERROR'],
    ["SELECT ';'; DROP TABLE t", 'SYNTAX_ERROR'],
    [' -- nothing', 'SYNTAX_ERROR'],
    ['SELECT 1 \0', 'SYNTAX_ERROR'],
    ["SELECT 1 INTO OUTFILE 'x'", 'NOT_IMPLEMENTED'],
    ["INSERT INTO t FROM INFILE 'x' FORMAT CSV", 'NOT_IMPLEMENTED'],
  ])('%j is refused', (text, type) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ type }));
  });
});
