import { createRequire } from 'node:module';
import { expect, it, vi } from 'vitest';
import { mendEncoding } from './kafkajs-encoding.ts';

interface Request {
  encode(): Promise<{ readonly buffer: Buffer }>;
}

const require = createRequire(import.meta.url);
const INNER = /kafkajs.src.protocol.(requests.produce|recordBatch|encoder)/;

/** A request as kafkajs makes it that is loaded anew: what it looks up once, it looks up again. */
function freshRequest(): Request {
  const { protocol } = require('kafkajs/src/protocol/requests/produce') as {
    protocol: (of: { version: number }) => (args: object) => { readonly request: Request };
  };
  const headers = { ce_id: 'e-1', ce_actor: 'Dinas Kesehatan Kota Bandar Lampung – übung', empty: '' };
  const messages = [1, 40, 4_000].map((size) => ({ key: `18.${size}`, value: Buffer.alloc(size, 'v'), headers }));
  const partitions = [
    { partition: 0, messages },
    { partition: 7, messages: [{ key: null, value: null, headers: {} }, ...messages] },
  ];
  const topicData = [{ topic: 'pantau.scores.v1', partitions }];
  return protocol({ version: 7 })({ acks: -1, timeout: 8_000, compression: 0, topicData }).request;
}

function forget(): void {
  for (const path of Object.keys(require.cache)) if (INNER.test(path)) delete require.cache[path];
}

it('makes the produce request that kafkajs makes, also when mended twice', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(1_795_000_000_000);
  forget();
  const original = (await freshRequest().encode()).buffer;
  forget();
  mendEncoding();
  const mended: unknown = require('kafkajs/src/protocol/recordBatch/record/v0');
  mendEncoding();
  expect(require('kafkajs/src/protocol/recordBatch/record/v0')).toBe(mended);
  expect(String(mended)).not.toContain('new Encoder');
  expect((await freshRequest().encode()).buffer.equals(original)).toBe(true);
});
