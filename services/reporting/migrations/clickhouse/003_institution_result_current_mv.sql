-- Feeds the current table from each insert into the history. A crash between the two is mended by the replay: the batch is
-- sent again as long as its offset was not committed, and both tables take the same row twice without harm.
CREATE MATERIALIZED VIEW IF NOT EXISTS {database}.institution_result_current_mv_v1 {on_cluster}
TO {database}.institution_result_current_v1
AS SELECT *, bitOr(bitShiftLeft(toUInt64(generation), 32), toUInt64(version)) AS stamp
FROM {database}.institution_result_history_v1
