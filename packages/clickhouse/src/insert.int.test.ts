import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase } from '../test/support.ts';
import type { ClickHouse } from './db.ts';
import { defineQuery } from './query.ts';
import { defineTable, type TableRow } from './table.ts';

const everything = defineTable({
  name: 'everything',
  columns: {
    run: { type: 'UInt32' },
    position: { type: 'UInt32' },
    text: { type: 'String' },
    name: { type: 'LowCardinality(String)' },
    maybe: { type: 'LowCardinality(Nullable(String))' },
    small: { type: 'Int8' },
    medium: { type: 'Int16' },
    signed: { type: 'Int32' },
    wide: { type: 'UInt64' },
    wide_signed: { type: 'Int64' },
    ratio: { type: 'Float64' },
    flag: { type: 'Bool' },
    day: { type: 'Date' },
    at: { type: "DateTime64(3, 'UTC')" },
    score: { type: 'Nullable(Decimal(9, 4))' },
    sum: { type: 'Decimal(18, 4)' },
    huge: { type: 'Decimal(38, 10)' },
    id: { type: 'UUID' },
    values: { type: 'Array(Nullable(Decimal(18, 4)))' },
    names: { type: 'Array(LowCardinality(String))' },
    pair: { type: 'Tuple(code String, n UInt16)' },
  },
});
type Row = Omit<TableRow<typeof everything>, 'run' | 'position'>;

const readBack = defineQuery({
  name: 'test.read-back',
  sql: 'SELECT * EXCEPT (run, position) FROM everything WHERE run = {run: UInt32} ORDER BY position',
  params: z.object({ run: z.number() }),
  row: z.record(z.string(), z.unknown()),
});

let db: ClickHouse;

beforeAll(async () => {
  db = await freshDatabase();
  const columns = Object.entries(everything.columns).map(([name, { type }]) => `${name} ${type}`);
  await db.command(`CREATE TABLE ${db.database}.everything (${columns.join(', ')}) ENGINE = MergeTree ORDER BY (run, position)`);
});

const INT64 = { min: -(2n ** 63n), max: 2n ** 63n - 1n };
const DECIMAL_18 = { min: -(10 ** 15), max: 10 ** 15 };
/** Well-formed: a lone surrogate has no UTF-8 and would come back as U+FFFD. NUL, quotes and line ends included. */
const text = () => fc.string({ unit: 'binary', maxLength: 80 }).map((value) => value.toWellFormed());

const row: fc.Arbitrary<Row> = fc.record({
  text: text(),
  name: fc.constantFrom('hijau', 'kuning', 'merah', ''),
  maybe: fc.option(text()),
  small: fc.integer({ min: -128, max: 127 }),
  medium: fc.integer({ min: -32_768, max: 32_767 }),
  signed: fc.integer(),
  wide: fc.oneof(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.maxSafeNat()),
  wide_signed: fc.oneof(fc.bigInt(INT64), fc.maxSafeInteger()),
  ratio: fc.double({ noNaN: true, noDefaultInfinity: true }),
  flag: fc.boolean(),
  day: fc.integer({ min: 0, max: 65_535 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
  at: fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  score: fc.option(fc.integer({ min: -999_999_999, max: 999_999_999 })),
  sum: fc.integer(DECIMAL_18),
  huge: fc.bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n }),
  id: fc.uuid(),
  values: fc.array(fc.option(fc.integer(DECIMAL_18)), { maxLength: 70 }),
  names: fc.array(fc.constantFrom('a', 'b', '')),
  pair: fc.tuple(text(), fc.integer({ min: 0, max: 65_535 })),
});

test('what is encoded is what the engine reads, over all types', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
      run += 1;
      await db.insert(
        everything,
        rows.map((each, position) => ({ run, position, ...each })),
      );
      expect(await db.run(readBack, { run })).toEqual(rows.map(asAnswered));
    }),
    { numRuns: 40 },
  );
});

/** The same values as JSON answers give them: 64-bit integers and decimals as text, times in RFC 3339. */
function asAnswered(given: Row): Record<string, unknown> {
  return {
    ...given,
    wide: String(given.wide),
    wide_signed: String(given.wide_signed),
    ratio: given.ratio === 0 ? expect.closeTo(0) : given.ratio,
    at: new Date(given.at).toISOString(),
    score: given.score === null ? null : decimal(given.score, 4),
    sum: decimal(given.sum, 4),
    huge: decimal(given.huge, 10),
    values: given.values.map((each) => (each === null ? null : decimal(each, 4))),
    pair: { code: given.pair[0], n: given.pair[1] },
  };
}

function decimal(units: number | bigint | string, scale: number): string {
  const value = BigInt(units);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const places = digits.slice(-scale).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}${places === '' ? '' : `.${places}`}`;
}

test('many rows go in one request and come back whole', async () => {
  const total = 20_000;
  const [sample] = fc.sample(row, { seed: 7, numRuns: 1 });
  if (sample === undefined) throw new Error('no sample');
  const rows = Array.from({ length: total }, (_, position) => ({ run: 1_000_000, position, ...sample, sum: position }));
  await db.insert(everything, rows);
  const count = defineQuery({
    name: 'test.count',
    sql: 'SELECT toUInt32(count()) AS n, toString(sum(sum)) AS total FROM everything WHERE run = {run: UInt32}',
    params: z.object({ run: z.number() }),
    row: z.object({ n: z.number(), total: z.string() }),
  });
  expect(await db.run(count, { run: 1_000_000 })).toEqual([{ n: total, total: '19999' }]);
});

test('a value that does not fit fails the whole insert as a bug, and nothing is stored', async () => {
  const [sample] = fc.sample(row, { seed: 7, numRuns: 1 });
  if (sample === undefined) throw new Error('no sample');
  const rows = Array.from({ length: 5000 }, (_, position) => ({ run: 2_000_000, position, ...sample }));
  const spoilt = rows.with(4999, { run: 2_000_000, position: 4999, ...sample, medium: 40_000 });
  await expect(db.insert(everything, spoilt)).rejects.toMatchObject({
    kind: 'bug',
    message: expect.stringContaining('everything.medium'),
  });
  expect(await db.run(readBack, { run: 2_000_000 })).toEqual([]);
  await db.insert(everything, rows.slice(0, 1));
  expect(await db.run(readBack, { run: 2_000_000 })).toHaveLength(1);
});

test('the same rows sent again are stored again, also where the table would drop a block it knows', async () => {
  const seen = defineTable({ name: 'seen', columns: { key: { type: 'String' } } });
  await db.command(`CREATE TABLE ${db.database}.seen (key String) ENGINE = MergeTree ORDER BY key
    SETTINGS non_replicated_deduplication_window = 100`);
  await db.insert(seen, [{ key: 'a' }]);
  await db.command(`TRUNCATE TABLE ${db.database}.seen`);
  await db.insert(seen, [{ key: 'a' }]);
  await db.insert(seen, [{ key: 'a' }]);
  const all = defineQuery({
    name: 'test.seen',
    sql: 'SELECT key FROM seen',
    params: z.object({}),
    row: z.object({ key: z.string() }),
  });
  expect(await db.run(all, {})).toEqual([{ key: 'a' }, { key: 'a' }]);
});
