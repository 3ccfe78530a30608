-- The figures as they stand now, one per source. The greatest stamp wins; a withdrawn figure is a row with withdrawn = 1, which FINAL
-- hides and merges keep, so that an older revision that comes late cannot bring it back.
-- ORDER BY, PARTITION BY, stamp and codecs: as the history table argues.
CREATE TABLE IF NOT EXISTS {database}.observation_current_v1 {on_cluster}
(
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
  recorded_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  stamp UInt64 MATERIALIZED bitOr(bitShiftLeft(toUInt64(revision), 43), 8796093022207 - log_offset),
  is_deleted UInt8
)
ENGINE = {engine:ReplacingMergeTree(stamp, is_deleted)}
PARTITION BY toYear(period_from)
ORDER BY (measure, institution, channel, unit_code, period, source_key)
SETTINGS min_age_to_force_merge_seconds = 3600, min_age_to_force_merge_on_partition_only = 1
