import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatement } from './statement.ts';

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
