CREATE MATERIALIZED VIEW IF NOT EXISTS {database}.facts_mv {on_cluster} TO {database}.facts_current
AS SELECT key, version, score FROM {database}.facts
