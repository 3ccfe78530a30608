import { describe, expect, test } from 'vitest';
import { renderMigration } from './migration-template.ts';

const TEMPLATE = `-- why {this} is so; a comment
CREATE TABLE IF NOT EXISTS {database}.t_v1 {on_cluster} (a String DEFAULT 'x;y')
ENGINE = {engine:ReplacingMergeTree(version, is_deleted)} ORDER BY a;
-- next
CREATE TABLE IF NOT EXISTS {database}.u_v1 {on_cluster} (a String) ENGINE = {engine:MergeTree} ORDER BY a
`;

describe('a migration template', () => {
  test('on one node', () => {
    expect(renderMigration(TEMPLATE, { database: 'pantau', cluster: undefined })).toEqual([
      "CREATE TABLE IF NOT EXISTS pantau.t_v1  (a String DEFAULT 'x;y')\nENGINE = ReplacingMergeTree(version, is_deleted) ORDER BY a",
      'CREATE TABLE IF NOT EXISTS pantau.u_v1  (a String) ENGINE = MergeTree ORDER BY a',
    ]);
  });

  test('on a cluster', () => {
    const [first, second] = renderMigration(TEMPLATE, { database: 'pantau', cluster: 'main' });
    expect(first).toContain('pantau.t_v1 ON CLUSTER main (');
    expect(first).toContain('ENGINE = ReplicatedReplacingMergeTree(version, is_deleted) ORDER BY a');
    expect(second).toContain('ENGINE = ReplicatedMergeTree ORDER BY a');
  });

  test('with a placeholder that nobody fills is refused', () => {
    expect(() => renderMigration('CREATE TABLE {databse}.t', { database: 'pantau', cluster: undefined })).toThrow('{databse}');
    expect(() => renderMigration('ENGINE = {engine:Log}', { database: 'pantau', cluster: undefined })).toThrow('{engine:Log}');
  });
});
