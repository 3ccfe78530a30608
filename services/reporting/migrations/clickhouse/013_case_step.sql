-- What was done in each case, by people and clocks. A step is never changed, so there is no current table beside it.
--
-- ORDER BY and PARTITION BY as the case's own: a timeline is one look-up, and "when was it first verified" joins in the order of the key.
-- Of the case a step carries what questions about steps filter by and what never changes: tenant, simulated, receipt, filing.
-- `at` is when it took effect (of a clock the true due time), `entered_at` when the complaints service wrote it down,
-- `recorded_at` the broker's append time. A step may be on the topic twice; as with cases the first counts.
-- 33 bytes a step (measured as the history was), 16 of them the hash of the note, which nothing packs.
CREATE TABLE IF NOT EXISTS {database}.case_step_v1 {on_cluster}
(
  tenant LowCardinality(String),
  simulated Bool,
  case_id String CODEC(ZSTD(1)),
  number UInt32,
  action LowCardinality(String),
  role LowCardinality(String),
  actor LowCardinality(String),
  at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  entered_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  from_state LowCardinality(String),
  to_state LowCardinality(String),
  reason LowCardinality(String),
  note_hash String CODEC(ZSTD(1)),
  task UInt32,
  clock LowCardinality(String),
  clock_number UInt32,
  rung LowCardinality(String),
  received_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  filed_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  recorded_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  stamp UInt64 MATERIALIZED toUInt64(4398046511103 - toUnixTimestamp64Milli(recorded_at)),
  INDEX received received_at TYPE minmax
)
ENGINE = {engine:ReplacingMergeTree(stamp)}
PARTITION BY toYear(filed_at)
ORDER BY (tenant, case_id, number)
SETTINGS min_age_to_force_merge_seconds = 3600, min_age_to_force_merge_on_partition_only = 1
