/** Where a migration runs: on one node, or on every node of a cluster with replicated tables. */
export interface MigrationTarget {
  readonly database: string;
  readonly cluster: string | undefined;
}

/**
 * The statements of a migration file for a target:
 * - `{database}` is the database's name;
 * - `{on_cluster}` is nothing, or ON CLUSTER;
 * - `{engine:ReplacingMergeTree(version)}` is that engine, or its Replicated sibling, whose path and replica name come
 *   from the server's `default_replica_path` and `default_replica_name`.
 * A statement ends with `;` at the end of a line. Throws on a placeholder it does not know.
 */
export function renderMigration(template: string, { database, cluster }: MigrationTarget): string[] {
  const rendered = template
    .replace(/^\s*--.*$/gm, '')
    .replace(/\{database\}/g, database)
    .replace(/\{on_cluster\}/g, cluster === undefined ? '' : `ON CLUSTER ${cluster}`)
    .replace(/\{engine:\s*(\w*MergeTree(?:\([^{}]*\))?)\s*\}/g, (_, engine: string) =>
      cluster === undefined ? engine : `Replicated${engine}`,
    );
  const unknown = /\{[^{}]*\}/.exec(rendered);
  if (unknown !== null) throw new Error(`placeholder ${unknown[0]} is not known: {database}, {on_cluster}, {engine:…MergeTree}`);
  return rendered
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
