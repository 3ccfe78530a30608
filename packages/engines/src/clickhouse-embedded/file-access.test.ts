import { expect, test } from 'vitest';
import { refuseFiles } from './file-access.ts';

test.each([
  "SELECT * FROM file('/etc/hostname', 'LineAsString')",
  "SELECT * FROM /* a */ file /* b */ ('x', 'CSV')",
  "SELECT * FROM `file`('x', 'CSV')",
  "INSERT INTO FUNCTION file('/tmp/x', 'TSV', 'a Int8') SELECT 1",
  "INSERT INTO TABLE FUNCTION FILE('/tmp/x', 'TSV', 'a Int8') SELECT 1",
  "SELECT (SELECT count() FROM fileCluster('c', 'x', 'CSV'))",
  "CREATE TABLE t (a Int8) ENGINE = File('CSV', '/tmp/x')",
  "CREATE DICTIONARY d (a Int8) PRIMARY KEY a SOURCE(FILE(path 'x' format 'TSV')) LAYOUT(FLAT())",
  "SELECT * FROM executable('script', TSV, 'a Int8')",
  "BACKUP TABLE t TO File('/tmp/backup')",
])('%s names a file of this machine', (sql) => {
  expect(() => refuseFiles(sql)).toThrow(/ACCESS_DENIED/);
});

test.each([
  'INSERT INTO file (a) VALUES (1)',
  'INSERT INTO db.file (a) VALUES (1)',
  'CREATE TABLE IF NOT EXISTS file (a Int8) ENGINE = Memory',
  "SELECT 'file(x)', file.a FROM file WHERE a IN (1)",
  'SELECT 1 -- file(x)',
  "SELECT * FROM input('a Int8')",
])('%s does not', (sql) => {
  expect(() => refuseFiles(sql)).not.toThrow();
});
