import { describe, expect, test } from 'vitest';
import { byteWriter } from './byte-writer.ts';
import { encoderOf } from './encoder.ts';

function bytes(type: string, ...values: unknown[]): string {
  const out = byteWriter(4);
  const encode = encoderOf(type);
  for (const value of values) encode(out, value);
  return out.take().toString('hex');
}

describe('bytes of a value', () => {
  // From the format's documentation (clickhouse.com/docs, RowBinary): little-endian, LEB128 lengths, a byte before a Nullable.
  test.each<[string, unknown, string]>([
    ['UInt8', 255, 'ff'],
    ['Int8', -1, 'ff'],
    ['UInt16', 65_534, 'feff'],
    ['Int16', -2, 'feff'],
    ['UInt32', 4_294_967_295, 'ffffffff'],
    ['Int32', -2_147_483_648, '00000080'],
    ['Int64', -1, 'ffffffffffffffff'],
    ['Int64', Number.MIN_SAFE_INTEGER, '010000000000e0ff'],
    ['UInt64', 18_446_744_073_709_551_615n, 'ffffffffffffffff'],
    ['UInt64', 4_294_967_296, '0000000001000000'],
    ['Float64', 1, '000000000000f03f'],
    ['Bool', true, '01'],
    ['String', 'é', '02c3a9'],
    ['String', 'a'.repeat(300), `ac02${'61'.repeat(300)}`],
    ['LowCardinality(String)', '', '00'],
    ['Nullable(UInt8)', null, '01'],
    ['Nullable(UInt8)', 7, '0007'],
    ['LowCardinality(Nullable(String))', 'a', '000161'],
    ['Array(Nullable(UInt8))', [1, null], '02000101'],
    ['Tuple(code String, UInt8)', ['a', 3], '016103'],
    ['Date', '1970-01-02', '0100'],
    ["DateTime64(3, 'UTC')", new Date(1000), 'e803000000000000'],
    ['DateTime64(6)', 1, 'e803000000000000'],
    ['DateTime', 1999, '01000000'],
    ['Decimal(9, 4)', 778_700, 'cce10b00'],
    ['Decimal(9, 4)', '77.87', 'cce10b00'],
    ['Decimal(18, 4)', '-0.0001', 'ffffffffffffffff'],
    ['Decimal(38, 0)', -2n, `fe${'ff'.repeat(15)}`],
    ['UUID', '00112233-4455-6677-8899-aabbccddeeff', '7766554433221100ffeeddccbbaa9988'],
  ])('%s %o', (type, value, expected) => {
    expect(bytes(type, value)).toBe(expected);
  });

  test('one after the other, over the end of the first buffer', () => {
    expect(bytes('String', 'ab', 'cdefghij', '')).toBe('02616208636465666768696a00');
  });
});

describe('a value that the column cannot hold is refused, never cut', () => {
  test.each<[string, unknown]>([
    ['UInt8', 256],
    ['UInt8', -1],
    ['UInt8', 1.5],
    ['UInt8', '1'],
    ['UInt32', Number.NaN],
    ['UInt64', -1],
    ['UInt64', 2n ** 64n],
    ['Int64', 2 ** 53],
    ['String', null],
    ['String', 5],
    ['Bool', 1],
    ['Date', '2026-02-30'],
    ['Date', '1969-12-31'],
    ['Date', '2026-1-1'],
    ['DateTime64(3)', Number.NaN],
    ['DateTime64(3)', '2026-01-01'],
    ['Decimal(9, 4)', 77.87],
    ['Decimal(9, 4)', '77.87123'],
    ['Decimal(9, 4)', 1_000_000_000],
    ['Decimal(9, 4)', '100000'],
    ['Decimal(18, 4)', '77,87'],
    ['UUID', 'not one'],
    ['Array(String)', 'a'],
    ['Tuple(String, String)', ['a']],
  ])('%s %o', (type, value) => {
    expect(() => bytes(type, value)).toThrow();
  });

  test('a type that is not known is refused when the table is defined', () => {
    expect(() => encoderOf('Map(String, String)')).toThrow('not known');
    expect(() => encoderOf('Array(String')).toThrow('not closed');
  });
});
