-- The stations of each revision of a submission: received, decided, visible. Answers one question, /v1/submissions/{id}.
--
-- ORDER BY begins with the sender's id, the only thing that is asked for; `at` closes the key, so that a replay of "received"
-- and "decided" (whose times are the broker's) is the same row. The same content sent twice, or a replay of "visible" (whose
-- time is the sink's clock), adds a row; the query takes the earliest, which no later insert can change.
-- No PARTITION BY: a submission's steps carry no common period of time, and a look-up by id would have to visit every partition.
-- Codecs: event ids repeat on the three rows of a revision, which lie together: ZSTD packs two of the three.
CREATE TABLE IF NOT EXISTS {database}.submission_step_v1 {on_cluster}
(
  submission_id String CODEC(ZSTD(1)),
  institution LowCardinality(String),
  province LowCardinality(String),
  unit_code String CODEC(ZSTD(1)),
  product_code String CODEC(ZSTD(1)),
  instrument LowCardinality(String),
  period LowCardinality(String),
  revision UInt32,
  event_id String CODEC(ZSTD(1)),
  step LowCardinality(String),
  outcome LowCardinality(String),
  reasons Array(LowCardinality(String)),
  findings Array(LowCardinality(String)),
  at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1))
)
ENGINE = {engine:ReplacingMergeTree}
ORDER BY (submission_id, institution, revision, event_id, step, outcome, at)
