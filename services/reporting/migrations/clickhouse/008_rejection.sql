-- Inputs that changed nothing: older than what counts, contradicting it, or refused. Operators page through the newest.
--
-- The key is the input and its outcome: an input sent ten times is one row, at the time of the last decision (the engine
-- keeps the greatest decided_at). ORDER BY begins with the institution because operators and regional principals filter by it.
-- No PARTITION BY: the key has no time in it, and the same input decided in two months must stay one row.
CREATE TABLE IF NOT EXISTS {database}.rejection_v1 {on_cluster}
(
  event_id String CODEC(ZSTD(1)),
  input_type LowCardinality(String),
  submission_id String CODEC(ZSTD(1)),
  institution LowCardinality(String),
  province LowCardinality(String),
  unit_code String CODEC(ZSTD(1)),
  product_code String CODEC(ZSTD(1)),
  instrument LowCardinality(String),
  period LowCardinality(String),
  revision UInt32,
  outcome LowCardinality(String),
  reasons Array(LowCardinality(String)),
  findings Array(LowCardinality(String)),
  source_publisher String CODEC(ZSTD(1)),
  source_date String CODEC(ZSTD(1)),
  source_url String CODEC(ZSTD(1)),
  recorded_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  decided_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1))
)
ENGINE = {engine:ReplacingMergeTree(decided_at)}
ORDER BY (institution, event_id, outcome)
