-- The scorecard as it stands now: what every page reads.
--
-- The engine keeps the row with the greatest stamp = generation << 32 | version for a business key, whatever order rows
-- arrive in: an older version that comes late never wins, the same one again changes nothing.
-- ORDER BY and PARTITION BY: as the history table argues, without generation and version. Columns are the history's own,
-- so that the view below is a plain copy.
CREATE TABLE IF NOT EXISTS {database}.institution_result_current_v1 {on_cluster}
(
  institution LowCardinality(String),
  province LowCardinality(String),
  kind LowCardinality(String),
  family LowCardinality(String),
  instrument LowCardinality(String),
  period LowCardinality(String),
  generation UInt32,
  version UInt32,
  score Nullable(Decimal(9, 4)),
  category LowCardinality(String),
  zone LowCardinality(String),
  basis LowCardinality(String),
  published_score Nullable(Decimal(9, 4)),
  predicate LowCardinality(String),
  disputed Bool,
  rank_place Array(UInt32),
  rank_of Array(Nullable(UInt32)),
  rank_scope Array(LowCardinality(String)),
  rank_peer_class Array(LowCardinality(String)),
  source_publisher Array(String) CODEC(ZSTD(1)),
  source_date Array(String) CODEC(ZSTD(1)),
  source_url Array(String) CODEC(ZSTD(1)),
  computed_score Nullable(Decimal(9, 4)),
  scored_at LowCardinality(String),
  unit_count Nullable(UInt32),
  expected_units Nullable(UInt32),
  difference Nullable(Decimal(9, 4)),
  roster Array(String) CODEC(ZSTD(1)),
  level_code Array(LowCardinality(String)) CODEC(ZSTD(1)),
  level_n Array(UInt32) CODEC(ZSTD(1)),
  level_sum Array(Decimal(18, 4)) CODEC(ZSTD(1)),
  flags Array(LowCardinality(String)),
  rule_version LowCardinality(String),
  input_event_id String CODEC(ZSTD(1)),
  recorded_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  stamp UInt64
)
ENGINE = {engine:ReplacingMergeTree(stamp)}
PARTITION BY toUInt16OrZero(substring(period, 1, 4))
ORDER BY (family, period, instrument, institution)
SETTINGS min_age_to_force_merge_seconds = 3600, min_age_to_force_merge_on_partition_only = 1
