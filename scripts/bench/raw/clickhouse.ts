/** What ClickHouse does with the same rows by itself: inserting them from the outside, and reading the topic with its own Kafka engine. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Measured, timed } from '../harness.ts';

export interface Target {
  readonly url: string;
  readonly database: string;
}

const HISTORY = 'unit_result_history_v1';
const CURRENT = 'unit_result_current_v1';
/** As many rows as the sink's fetch holds at most: 4 MB of 1.9 kB. */
const ROWS = 2_000;

export async function ask({ url, database }: Target, sql: string, body?: Uint8Array): Promise<Uint8Array> {
  const query = new URLSearchParams({ database, ...(body === undefined ? {} : { query: sql }) });
  const reply = await fetch(`${url}/?${query}`, { method: 'POST', body: body === undefined ? sql : Buffer.from(body) });
  const bytes = new Uint8Array(await reply.arrayBuffer());
  if (!reply.ok) throw new Error(Buffer.from(bytes).toString().slice(0, 500));
  return bytes;
}

export async function count(target: Target, table: string): Promise<number> {
  return Number(Buffer.from(await ask(target, `SELECT count() FROM ${table}`)).toString());
}

/** The rows that the sink wrote, as RowBinary, inserted into twins of its tables, one request after the other. */
export async function rawInsert(target: Target, total: number): Promise<Measured> {
  await twins(target, 'raw');
  const blocks: Uint8Array[] = [];
  for (let from = 0; from < total; from += ROWS) {
    blocks.push(await ask(target, `SELECT * FROM ${HISTORY} LIMIT ${from}, ${ROWS} FORMAT RowBinary`));
  }
  return timed(async () => {
    for (const block of blocks) await ask(target, 'INSERT INTO raw_history SETTINGS async_insert = 0 FORMAT RowBinary', block);
    return count(target, 'raw_history');
  });
}

/** ClickHouse's Kafka engine and a materialized view, from the same topic into twins of the same tables. */
export async function kafkaEngine(
  target: Target,
  { brokers, topic, total, dir }: { brokers: string; topic: string; total: number; dir: string },
): Promise<Measured> {
  await twins(target, 'peer');
  writeFileSync(join(dir, 'bench.proto'), SCHEMA);
  await ask(
    target,
    `CREATE TABLE peer_queue (institution String, unit_code String, unit_name String, unit_kind String, instrument String,
      period String, generation UInt32, version UInt32, withdrawn Bool, score_e4 Nullable(Int32), category String, zone String,
      values_code Array(String), values_value_e4 Array(Int32), values_basis Array(Int32), revision UInt32, rule_version String,
      recorded_at_ms Float64, submission_id String, input_event_id String, scored_at String)
    ENGINE = Kafka SETTINGS kafka_broker_list = '${brokers}', kafka_topic_list = '${topic}', kafka_group_name = 'peer-${randomUUID()}',
      kafka_format = 'ProtobufSingle', kafka_schema = '${join(dir, 'bench.proto')}:UnitScored', kafka_max_block_size = ${ROWS},
      kafka_flush_interval_ms = 500`,
  );
  await ask(
    target,
    `CREATE MATERIALIZED VIEW peer_queue_mv TO peer_history AS SELECT institution, substring(institution, 1, 2) AS province,
      'regency' AS kind, unit_code, unit_name, unit_kind, '' AS product_code, '' AS product_name, instrument, period, generation,
      version, withdrawn, toDecimal32(score_e4 / 10000, 4) AS score, category, zone, values_code AS value_code,
      arrayMap(x -> toDecimal32(x / 10000, 4), values_value_e4) AS value, arrayMap(x -> x = 2, values_basis) AS value_in_points,
      revision, scored_at, rule_version, submission_id, input_event_id, toDateTime64(recorded_at_ms / 1000, 3, 'UTC') AS recorded_at
    FROM peer_queue`,
  );
  try {
    const until = Date.now() + 60_000;
    const untilAtLeast = async (least: number) => {
      for (;;) {
        const rows = await count(target, 'peer_history');
        if (rows >= least) return { rows, at: performance.now() };
        if (Date.now() > until) throw new Error(`it read ${rows} of ${total} in a minute: ${await complaints(target)}`);
        await delay(50);
      }
    };
    const from = await untilAtLeast(total / 10);
    const to = await untilAtLeast(total);
    const seconds = (to.at - from.at) / 1000;
    return { rate: (to.rows - from.rows) / seconds, seconds, cpuMicros: undefined };
  } finally {
    await ask(target, 'DROP TABLE peer_queue_mv');
    await ask(target, 'DROP TABLE peer_queue');
  }
}

/** What the engine itself says went wrong. */
async function complaints(target: Target): Promise<string> {
  const sql =
    'SELECT num_messages_read, exceptions.text, assignments.partition_id FROM system.kafka_consumers FORMAT JSONEachRow';
  return Buffer.from(await ask(target, sql))
    .toString()
    .slice(0, 2_000);
}

/** Empty tables like the sink's, with the same view between them. */
async function twins(target: Target, name: string): Promise<void> {
  await ask(target, `CREATE TABLE ${name}_history AS ${HISTORY}`);
  await ask(target, `CREATE TABLE ${name}_current AS ${CURRENT}`);
  await ask(
    target,
    `CREATE MATERIALIZED VIEW ${name}_mv TO ${name}_current AS SELECT * EXCEPT (withdrawn),
      bitOr(bitShiftLeft(toUInt64(generation), 32), toUInt64(version)) AS stamp, toUInt8(withdrawn) AS is_deleted FROM ${name}_history`,
  );
}

/** UnitScored on the wire, in one file: the engine reads a schema by its path and resolves no import. */
const SCHEMA = `syntax = "proto3";
message Unit { string code = 1; string name = 2; string kind = 3; }
message Value { string code = 1; sint32 value_e4 = 2; int32 basis = 3; }
message UnitScored {
  string institution = 1; Unit unit = 2; string instrument = 4; string period = 5; uint32 generation = 6; uint32 version = 7;
  bool withdrawn = 8; optional sint32 score_e4 = 9; string category = 10; string zone = 11; repeated Value values = 12;
  uint32 revision = 13; string rule_version = 14; double recorded_at_ms = 15; string submission_id = 16;
  string input_event_id = 17; string scored_at = 18;
}
`;
