-- Feeds the current table from each insert into the history. The star leaves out `stamp`, which the current table works out itself.
CREATE MATERIALIZED VIEW IF NOT EXISTS {database}.observation_current_mv_v1 {on_cluster}
TO {database}.observation_current_v1
AS SELECT * EXCEPT (withdrawn), toUInt8(withdrawn) AS is_deleted FROM {database}.observation_history_v1
