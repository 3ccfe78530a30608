import { expect, test } from 'vitest';
import { placesBehind } from './copy-places.ts';

const names = new Map([
  ['one', ['10.0.0.1']],
  ['many', ['10.0.0.1', 'fd00::2']],
]);
const asked: string[] = [];
const resolve = async (name: string) => {
  asked.push(name);
  const addresses = names.get(name);
  if (addresses === undefined) throw new Error('ENOTFOUND');
  return addresses;
};

test('a name with several addresses is that many copies, with one it is itself', async () => {
  const origin = 'http://many:8082';
  expect(await placesBehind(origin, resolve)).toEqual([
    { origin, address: '10.0.0.1' },
    { origin, address: 'fd00::2' },
  ]);
  expect(await placesBehind('http://one:8082', resolve)).toEqual([{ origin: 'http://one:8082' }]);
});

test('a name that cannot be resolved just now tells nothing; an address is not asked for', async () => {
  expect(await placesBehind('http://gone:8082', resolve)).toBeUndefined();
  for (const origin of ['http://127.0.0.1:8082', 'http://[::1]:8082'])
    expect(await placesBehind(origin, resolve)).toEqual([{ origin }]);
  expect(asked).not.toContain('127.0.0.1');
  expect(asked).not.toContain('::1');
});
