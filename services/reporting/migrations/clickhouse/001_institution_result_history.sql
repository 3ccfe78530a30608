-- Every scorecard as each scoring batch left it: what `asOf` reads, and the source of the current table.
--
-- ORDER BY: the key that makes a replay converge is (business key, generation, version): the same event inserted twice is
-- one row after a merge, a correction is another row. The family and the period come first because every page asks for
-- one family and one period or a range of them: a league reads one run of neighbouring rows. The instrument follows
-- the period because one period of a family has one instrument; the institution comes last among the business key.
-- PARTITION BY the year of the period: a row never changes its year, so parts of closed years stop changing and are
-- merged whole (FINAL over one part costs nothing extra), while the running year stays small. Without partitions one late
-- correction would set all years merging; with one per month, years of history would be hundreds of tiny parts.
-- Codecs: names of few values are LowCardinality (one or two bytes a row); recorded_at grows within a part, hence Delta;
-- event ids are random, so ZSTD only packs their hex; arrays repeat from row to row, which ZSTD packs and LZ4 does not.
CREATE TABLE IF NOT EXISTS {database}.institution_result_history_v1 {on_cluster}
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
  recorded_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1))
)
ENGINE = {engine:ReplacingMergeTree}
PARTITION BY toUInt16OrZero(substring(period, 1, 4))
ORDER BY (family, period, instrument, institution, generation, version)
SETTINGS min_age_to_force_merge_seconds = 3600, min_age_to_force_merge_on_partition_only = 1
