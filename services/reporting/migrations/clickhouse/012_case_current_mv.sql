-- Feeds the current table from each insert into the history. The star leaves out `stamp`, which the current table works out itself.
CREATE MATERIALIZED VIEW IF NOT EXISTS {database}.case_current_mv_v1 {on_cluster}
TO {database}.case_current_v1
AS SELECT * FROM {database}.case_history_v1
