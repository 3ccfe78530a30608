import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../src/index.ts';
import { encodeSample, SAMPLES } from './samples.ts';

const folder = join(import.meta.dirname, 'golden');
const read = (name: string) => new Uint8Array(Buffer.from(readFileSync(join(folder, name), 'utf8').replaceAll(/\s/g, ''), 'hex'));

describe.each(CATALOGUE.map((event) => [event.type, event] as const))('%s', (type, event) => {
  const name = `${type}.hex`;
  // PANTAU_WRITE_GOLDEN=1 writes the golden of an event that has none yet; it never replaces one.
  if (process.env.PANTAU_WRITE_GOLDEN === '1' && !existsSync(join(folder, name))) {
    const hex = Buffer.from(encodeSample(type, event.codec)).toString('hex');
    writeFileSync(join(folder, name), `${hex.match(/.{1,120}/g)?.join('\n')}\n`);
  }

  test('the bytes written by the first build decode to what was meant', () => {
    expect(event.codec.decode(read(name))).toMatchObject(SAMPLES[type] ?? {});
  });

  test('this build writes the same bytes: what it derives ids from has not moved', () => {
    expect(Buffer.from(encodeSample(type, event.codec)).toString('hex')).toBe(Buffer.from(read(name)).toString('hex'));
  });

  test('the sample sets every field, so that a golden proves all of them', () => {
    const known = Object.keys(event.codec.decode(new Uint8Array())).concat(Object.keys(prototypeOf(event)));
    const fields = new Set(known.filter((field) => !field.startsWith('_') && field !== 'toJSON'));
    expect([...fields].filter((field) => !(field in (SAMPLES[type] ?? {})))).toEqual([]);
  });
});

test('every golden belongs to an event that still exists: contracts only grow', () => {
  const types = new Set(CATALOGUE.map((event) => `${event.type}.hex`));
  expect(readdirSync(folder).filter((name) => !types.has(name))).toEqual([]);
});

/** protobufjs keeps a message's defaults on its prototype. */
function prototypeOf(event: (typeof CATALOGUE)[number]): object {
  return Object.getPrototypeOf(event.codec.decode(new Uint8Array())) as object;
}
