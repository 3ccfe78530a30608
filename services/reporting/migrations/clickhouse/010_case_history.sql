-- Each version of a complaint as its event brought it: the whole case with its tasks, clocks and breaches.
--
-- One row per version, with arrays, and no tables of clocks and breaches beside it: a version is replaced as a whole, so that no
-- clock of an older one survives, and a count over "cases with a breach" needs no join. Reading what is due of a million cases
-- means reading four array columns.
-- ORDER BY: the tenant (questions name one, or leave the simulated ones out), then the case; its number rises with the time of
-- filing, so that neighbours are neighbours in time and the minmax index on `received_at` skips what a range of days leaves out. The version
-- closes the key. Nothing that an event may correct is in it: the old row would stay.
-- PARTITION BY the year of filing, which is set once, by the service itself; closed years merge into one part
-- (`min_age_to_force_merge_seconds`), where FINAL is free.
-- `stamp`: a version may be on the topic twice, the relay having died before it marked it as sent. The append time of the first
-- counts, or `asOf` would give two answers for one moment: of equal versions the engine keeps the row with the earliest
-- `recorded_at`, whatever order they arrive in. 42 bits hold milliseconds until 2109, 22 the number of steps.
-- `zone_hours` is east of UTC: days are the tenant's.
-- Times of one case rise together and are near each other, hence Delta; codes repeat from version to version. Measured with 40,000
-- cases of 9.5 versions with 6 clocks each: 37 bytes a version, 6 of them the stamp.
CREATE TABLE IF NOT EXISTS {database}.case_history_v1 {on_cluster}
(
  tenant LowCardinality(String),
  simulated Bool,
  case_id String CODEC(ZSTD(1)),
  version UInt32,
  zone_hours UInt8,
  class LowCardinality(String),
  category LowCardinality(String),
  state LowCardinality(String),
  channel LowCardinality(String),
  anonymous Bool,
  confidential Bool,
  province LowCardinality(String),
  regency LowCardinality(String),
  lat Nullable(Float64) CODEC(ZSTD(1)),
  lon Nullable(Float64) CODEC(ZSTD(1)),
  approximate Bool,
  institution LowCardinality(String),
  unit LowCardinality(String),
  received_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  filed_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  changed_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  closed_at Nullable(DateTime64(3, 'UTC')) CODEC(Delta, ZSTD(1)),
  forwards UInt32,
  reopens UInt32,
  rating Nullable(UInt8),
  maladministration LowCardinality(String),
  archive_reason LowCardinality(String),
  duplicate_of String CODEC(ZSTD(1)),
  supporters UInt32,
  policy LowCardinality(String),
  task_number Array(UInt32) CODEC(ZSTD(1)),
  task_institution Array(LowCardinality(String)) CODEC(ZSTD(1)),
  task_unit Array(LowCardinality(String)) CODEC(ZSTD(1)),
  task_state Array(LowCardinality(String)) CODEC(ZSTD(1)),
  task_opened_at Array(DateTime64(3, 'UTC')) CODEC(Delta, ZSTD(1)),
  task_followed_up_at Array(Nullable(DateTime64(3, 'UTC'))) CODEC(ZSTD(1)),
  task_closed_at Array(Nullable(DateTime64(3, 'UTC'))) CODEC(ZSTD(1)),
  clock_name Array(LowCardinality(String)) CODEC(ZSTD(1)),
  clock_number Array(UInt32) CODEC(ZSTD(1)),
  clock_kind Array(LowCardinality(String)) CODEC(ZSTD(1)),
  clock_limit Array(UInt32) CODEC(ZSTD(1)),
  clock_started_at Array(DateTime64(3, 'UTC')) CODEC(Delta, ZSTD(1)),
  clock_due_at Array(Nullable(DateTime64(3, 'UTC'))) CODEC(ZSTD(1)),
  clock_state Array(LowCardinality(String)) CODEC(ZSTD(1)),
  clock_stopped_at Array(Nullable(DateTime64(3, 'UTC'))) CODEC(ZSTD(1)),
  clock_holder_role Array(LowCardinality(String)) CODEC(ZSTD(1)),
  clock_holder_id Array(LowCardinality(String)) CODEC(ZSTD(1)),
  clock_rule Array(LowCardinality(String)) CODEC(ZSTD(1)),
  breach_id Array(String) CODEC(ZSTD(1)),
  breach_clock Array(LowCardinality(String)) CODEC(ZSTD(1)),
  breach_number Array(UInt32) CODEC(ZSTD(1)),
  breach_holder_role Array(LowCardinality(String)) CODEC(ZSTD(1)),
  breach_holder_id Array(LowCardinality(String)) CODEC(ZSTD(1)),
  breach_institution Array(LowCardinality(String)) CODEC(ZSTD(1)),
  breach_unit Array(LowCardinality(String)) CODEC(ZSTD(1)),
  breach_due_at Array(DateTime64(3, 'UTC')) CODEC(Delta, ZSTD(1)),
  breach_recorded_at Array(DateTime64(3, 'UTC')) CODEC(Delta, ZSTD(1)),
  breach_stage Array(LowCardinality(String)) CODEC(ZSTD(1)),
  breach_rung Array(LowCardinality(String)) CODEC(ZSTD(1)),
  recorded_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  stamp UInt64 MATERIALIZED bitOr(bitShiftLeft(toUInt64(version), 42), toUInt64(4398046511103 - toUnixTimestamp64Milli(recorded_at))),
  INDEX received received_at TYPE minmax
)
ENGINE = {engine:ReplacingMergeTree(stamp)}
PARTITION BY toYear(filed_at)
ORDER BY (tenant, case_id, version)
SETTINGS min_age_to_force_merge_seconds = 3600, min_age_to_force_merge_on_partition_only = 1
