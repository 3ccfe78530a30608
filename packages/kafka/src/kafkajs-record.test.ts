import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type KafkajsRecord, type RecordEncoder, recordEncoder } from './kafkajs-record.ts';

const require = createRequire(import.meta.url);
const PATH = 'kafkajs/src/protocol/recordBatch/record/v0';
// The inner file has no types; the type is what kafkajs calls it with.
const original = require(PATH) as RecordEncoder;
const encode = recordEncoder(original);

const field = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
);
const records: fc.Arbitrary<KafkajsRecord> = fc.record(
  {
    key: fc.option(field),
    value: fc.option(field),
    offsetDelta: fc.nat(),
    timestampDelta: fc.constantFrom(0, 0, 1, 1_000_000),
    headers: fc.dictionary(fc.string(), fc.oneof({ weight: 9, arbitrary: field }, { weight: 1, arbitrary: fc.array(field) })),
  },
  { requiredKeys: ['key', 'value'] },
);

it('writes the bytes that kafkajs writes', () => {
  fc.assert(fc.property(records, (record) => encode(record).buffer.equals(original(record).buffer)));
});

it('writes a record larger than its workspace, and a small one after it', () => {
  const large = { key: 'k', value: Buffer.alloc(100_000, 'v'), headers: { large: 'h'.repeat(50_000), ö: 'ü'.repeat(50_000) } };
  for (const record of [large, { key: 'k', value: null }, large]) {
    expect(encode(record).buffer.equals(original(record).buffer)).toBe(true);
  }
});
