-- The observations of a vintage, one per figure and source. As the institutions' vintage table argues; 28 bytes a row, as in
-- the history table.
CREATE TABLE IF NOT EXISTS {database}.observation_vintage_v1 {on_cluster}
(
  vintage LowCardinality(String),
  institution LowCardinality(String),
  province LowCardinality(String),
  kind LowCardinality(String),
  unit_code String,
  unit_name String CODEC(ZSTD(1)),
  unit_kind LowCardinality(String),
  measure LowCardinality(String),
  channel LowCardinality(String),
  grain LowCardinality(String),
  period LowCardinality(String),
  period_from Date CODEC(Delta, ZSTD(1)),
  period_to Date CODEC(Delta, ZSTD(1)),
  source_key String CODEC(ZSTD(1)),
  source_publisher String CODEC(ZSTD(1)),
  source_date String CODEC(ZSTD(1)),
  source_url String CODEC(ZSTD(1)),
  source_title String CODEC(ZSTD(1)),
  revision UInt32,
  value Nullable(Decimal(18, 4)) CODEC(ZSTD(1)),
  note_code LowCardinality(String),
  note String CODEC(ZSTD(1)),
  event_id String CODEC(ZSTD(1)),
  log_offset UInt64 CODEC(Delta, ZSTD(1)),
  recorded_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1))
)
ENGINE = {engine:ReplacingMergeTree}
PARTITION BY vintage
ORDER BY (vintage, measure, institution, channel, unit_code, period, source_key)
SETTINGS min_age_to_force_merge_seconds = 3600, min_age_to_force_merge_on_partition_only = 1
