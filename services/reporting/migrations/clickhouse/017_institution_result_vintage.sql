-- Scorecards as they stood when a vintage was frozen: a copy that nothing changes, no rebuild touches and no later version reaches.
--
-- ORDER BY begins with the vintage, because every question names one; then as the current table, whose questions are the same.
-- The engine makes a copy that was broken off and begun again one copy: the same keys are the same rows.
-- PARTITION BY the vintage: dropping one would be dropping its partition; there are some tens of them in a country's life.
-- Columns and codecs as in the history table, of which a merged row takes 176 bytes (65 levels, a roster of 12; 10.7 million values).
CREATE TABLE IF NOT EXISTS {database}.institution_result_vintage_v1 {on_cluster}
(
  vintage LowCardinality(String),
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
  received_units Nullable(UInt32),
  difference Nullable(Decimal(9, 4)),
  roster Array(String) CODEC(ZSTD(1)),
  level_code Array(LowCardinality(String)) CODEC(ZSTD(1)),
  level_n Array(UInt32) CODEC(ZSTD(1)),
  level_sum Array(Decimal(18, 4)) CODEC(ZSTD(1)),
  level_basis Array(LowCardinality(String)) CODEC(ZSTD(1)),
  flags Array(LowCardinality(String)),
  rule_version LowCardinality(String),
  input_event_id String CODEC(ZSTD(1)),
  recorded_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1))
)
ENGINE = {engine:ReplacingMergeTree}
PARTITION BY vintage
ORDER BY (vintage, family, period, instrument, institution)
SETTINGS min_age_to_force_merge_seconds = 3600, min_age_to_force_merge_on_partition_only = 1
