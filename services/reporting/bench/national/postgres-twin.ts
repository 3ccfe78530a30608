/** The same unit results in Postgres, row for row, as somebody would keep them there: values as an array, versions with the time that they held. */
import { chmodSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Target } from '../../../../scripts/bench/raw/clickhouse.ts';
import { type Asked, askedPostgres } from '../../../../scripts/bench/raw/postgres-asked.ts';

const TABLE = `CREATE UNLOGGED TABLE unit_result (
  institution text NOT NULL, province text NOT NULL, kind text NOT NULL, unit_code text NOT NULL, product_code text NOT NULL,
  instrument text NOT NULL, period text NOT NULL, version integer NOT NULL, withdrawn boolean NOT NULL, score numeric(9, 4),
  category text NOT NULL, zone text NOT NULL, value numeric(9, 4)[] NOT NULL, recorded_at timestamptz NOT NULL,
  -- When the next version took its place; null for the last one.
  superseded_at timestamptz)`;

/** What plans of these questions use: the rounds with their scores to be read from the index alone, places, and the order of corrections. */
const INDEXES = [
  `CREATE INDEX ON unit_result (instrument, period, institution, unit_code) INCLUDE (province, kind, score, withdrawn)
   WHERE superseded_at IS NULL`,
  'CREATE INDEX ON unit_result (institution, instrument, period) INCLUDE (province, kind, unit_code, score) WHERE superseded_at IS NULL',
  'CREATE INDEX ON unit_result (instrument, period, recorded_at)',
  'CREATE INDEX ON unit_result (recorded_at DESC) WHERE version > 1',
];

const ROWS = `SELECT institution, province, kind, unit_code, product_code, instrument, period, version, withdrawn, score, category, zone,
    concat('{', arrayStringConcat(value, ','), '}') AS list, recorded_at,
    leadInFrame(toNullable(recorded_at)) OVER (PARTITION BY instrument, period, institution, unit_code, product_code ORDER BY version
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS superseded_at
  FROM unit_result_history_v1 FINAL
  FORMAT TabSeparated SETTINGS date_time_output_format = 'iso'`;

/** Undefined where it was not done within `patienceMs`; says so. */
export async function postgresTwin(target: Target, databaseUrl: string, patienceMs: number): Promise<Asked | undefined> {
  const dir = mkdtempSync(join(tmpdir(), 'pantau-bench-rows-'));
  // Postgres runs under an account of its own and reads the file itself.
  chmodSync(dir, 0o755);
  const file = join(dir, 'rows.tsv');
  const asked = await askedPostgres(databaseUrl);
  const from = performance.now();
  try {
    const reply = await fetch(`${target.url}/?${new URLSearchParams({ database: target.database })}`, {
      method: 'POST',
      body: ROWS,
    });
    if (!reply.ok || reply.body === null) throw new Error((await reply.text()).slice(0, 500));
    // The two types of the same stream, of the web and of Node, do not know each other.
    await pipeline(Readable.fromWeb(reply.body as ReadableStream), createWriteStream(file, { mode: 0o644 }));
    await asked.run(TABLE);
    await asked.run(`COPY unit_result FROM '${file}'`, patienceMs);
    for (const index of INDEXES) await asked.run(index, patienceMs);
    await asked.run('VACUUM ANALYZE unit_result', patienceMs);
    console.log(
      `Postgres: loaded, indexed and analysed in ${((performance.now() - from) / 1000).toFixed(0)} s, ${await asked.size('unit_result')}`,
    );
    return asked;
  } catch (error) {
    console.log(`Postgres: not loaded after ${((performance.now() - from) / 1000).toFixed(0)} s: ${String(error)}`);
    await asked.stop();
    return undefined;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
