-- The units' results of a vintage; withdrawn ones are not copied. As the institutions' vintage table argues.
-- A merged row of 60 values takes 107 bytes, 72 of them the values (10.7 million values).
CREATE TABLE IF NOT EXISTS {database}.unit_result_vintage_v1 {on_cluster}
(
  vintage LowCardinality(String),
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
PARTITION BY vintage
ORDER BY (vintage, instrument, period, institution, unit_code, product_code)
SETTINGS min_age_to_force_merge_seconds = 3600, min_age_to_force_merge_on_partition_only = 1
