-- Every observation as each source gave it: one figure of one measure, in one period of any grain.
--
-- One row per figure and not an array per period: figures of one place and year come from different sources at different times, and
-- each is corrected or withdrawn by itself. Sources that disagree are rows beside each other; which one is shown is decided when read.
-- ORDER BY: every question names a measure, most name an institution; a series of one institution and channel then lies together, its
-- periods in order. The period's text carries its grain. Revision and event id close the key: two statements of one source in one
-- revision are both kept, and the answer says that the source contradicts itself.
-- PARTITION BY the year of the period, which never changes, as in the tables of results.
-- `stamp`: the greater revision wins; of one revision the statement that was first on the log, by its offset, whatever order rows
-- arrive in. A key has one partition of the topic, so offsets order it. 43 bits hold a million messages a second for a hundred days per
-- partition, 21 bits the largest revision that the door takes (1,000,000).
-- Codecs: figures of one file come together, so sources repeat from row to row and ZSTD packs them; days and offsets rise, hence Delta.
-- Measured: 28.0 bytes a row in each of the two tables (20,000 daily figures of four institutions from one source, merged); the random event
-- id alone is 16 of them.
CREATE TABLE IF NOT EXISTS {database}.observation_history_v1 {on_cluster}
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
  withdrawn Bool,
  value Nullable(Decimal(18, 4)) CODEC(ZSTD(1)),
  note_code LowCardinality(String),
  note String CODEC(ZSTD(1)),
  event_id String CODEC(ZSTD(1)),
  log_offset UInt64 CODEC(Delta, ZSTD(1)),
  recorded_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  stamp UInt64 MATERIALIZED bitOr(bitShiftLeft(toUInt64(revision), 43), 8796093022207 - log_offset)
)
ENGINE = {engine:ReplacingMergeTree(stamp)}
PARTITION BY toYear(period_from)
ORDER BY (measure, institution, channel, unit_code, period, source_key, revision, event_id)
SETTINGS min_age_to_force_merge_seconds = 3600, min_age_to_force_merge_on_partition_only = 1
