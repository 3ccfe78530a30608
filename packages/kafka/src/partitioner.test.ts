import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Partitioners } from './kafkajs.ts';
import { javaPartitioner } from './partitioner.ts';

const metadata = (partitions: number) =>
  Array.from({ length: partitions }, (_, partitionId) => ({
    ...{ partitionErrorCode: 0, partitionId, leader: 1, replicas: [1], isr: [1] },
  }));

// A key that changes places between two builds has its history in two partitions, and no order.
it('chooses the partition that kafkajs and the Java client choose', () => {
  const theirs = Partitioners.DefaultPartitioner();
  const ours = javaPartitioner();
  const key = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom('é', '漢', '😀', '\0', '18.72')).map((signs) => signs.join('')),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(key, fc.integer({ min: 1, max: 100 }), (key, partitions) => {
      const args = { topic: 't', partitionMetadata: metadata(partitions), message: { key, value: null } };
      expect(ours(args)).toBe(theirs(args));
    }),
  );
});

it('takes a partition that exists for what has no key', () => {
  const args = { topic: 't', partitionMetadata: metadata(3), message: { key: null, value: null } };
  expect([0, 1, 2]).toContain(javaPartitioner()(args));
});
