-- Every result of a unit (or product) as each scoring batch left it, its values as one array.
--
-- One row per result, because a result is replaced or withdrawn as a whole: with a row per indicator a value that a
-- correction leaves out would stay behind. It is also an eighth of the work for wide questions (measured at 60 indicators).
-- `value` and `value_code` run in parallel, in the instrument's order; the codes are dictionary numbers that repeat from
-- row to row and all but vanish under ZSTD, and a row stays readable when an instrument gets another version.
-- ORDER BY: instrument and period first (every question names them), then the institution, so that neighbours in a part are
-- neighbours on the map: region-first order took 4.9 bytes a value where indicator-first took 27.9. Generation and version
-- close the key, as in the institutions' history. PARTITION BY the year of the period, for the same reasons as there.
CREATE TABLE IF NOT EXISTS {database}.unit_result_history_v1 {on_cluster}
(
  institution LowCardinality(String),
  province LowCardinality(String),
  kind LowCardinality(String),
  unit_code String,
  unit_name String CODEC(ZSTD(1)),
  unit_kind LowCardinality(String),
  product_code String,
  product_name String CODEC(ZSTD(1)),
  instrument LowCardinality(String),
  period LowCardinality(String),
  generation UInt32,
  version UInt32,
  withdrawn Bool,
  score Nullable(Decimal(9, 4)),
  category LowCardinality(String),
  zone LowCardinality(String),
  value_code Array(LowCardinality(String)) CODEC(ZSTD(1)),
  value Array(Decimal(9, 4)) CODEC(ZSTD(1)),
  value_in_points Array(Bool) CODEC(ZSTD(1)),
  revision UInt32,
  scored_at LowCardinality(String),
  rule_version LowCardinality(String),
  submission_id String CODEC(ZSTD(1)),
  input_event_id String CODEC(ZSTD(1)),
  recorded_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1))
)
ENGINE = {engine:ReplacingMergeTree}
PARTITION BY toUInt16OrZero(substring(period, 1, 4))
ORDER BY (instrument, period, institution, unit_code, product_code, generation, version)
SETTINGS min_age_to_force_merge_seconds = 3600, min_age_to_force_merge_on_partition_only = 1
