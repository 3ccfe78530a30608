-- Feeds the units' current table from each insert into their history.
CREATE MATERIALIZED VIEW IF NOT EXISTS {database}.unit_result_current_mv_v1 {on_cluster}
TO {database}.unit_result_current_v1
AS SELECT
  * EXCEPT (withdrawn),
  bitOr(bitShiftLeft(toUInt64(generation), 32), toUInt64(version)) AS stamp,
  toUInt8(withdrawn) AS is_deleted
FROM {database}.unit_result_history_v1
