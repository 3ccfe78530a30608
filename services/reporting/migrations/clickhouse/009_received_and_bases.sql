-- How many of the roster were received, and how the values behind each sum were given.
--
-- `received_units` beside `expected_units`: a league must not rank an institution by the third of it that has arrived.
-- Null for events of older builds, which did not say. `level_basis` runs in parallel to `level_code`: "score", "points", or
-- empty for events of older builds; a sum of scores and one of points are different quantities and are never averaged together.
-- Rows that were written before keep null and an empty array until a rebuild replays what the events say.
-- The current table comes first: a copy of the older build that writes meanwhile feeds it by name, without the two columns.
ALTER TABLE {database}.institution_result_current_v1 {on_cluster}
  ADD COLUMN IF NOT EXISTS received_units Nullable(UInt32) AFTER expected_units,
  ADD COLUMN IF NOT EXISTS level_basis Array(LowCardinality(String)) CODEC(ZSTD(1)) AFTER level_sum;
ALTER TABLE {database}.institution_result_history_v1 {on_cluster}
  ADD COLUMN IF NOT EXISTS received_units Nullable(UInt32) AFTER expected_units,
  ADD COLUMN IF NOT EXISTS level_basis Array(LowCardinality(String)) CODEC(ZSTD(1)) AFTER level_sum;
-- The star was read when the view was made.
ALTER TABLE {database}.institution_result_current_mv_v1 {on_cluster}
  MODIFY QUERY SELECT *, bitOr(bitShiftLeft(toUInt64(generation), 32), toUInt64(version)) AS stamp
  FROM {database}.institution_result_history_v1
