import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../src/index.ts';
import { encodeSample, SAMPLES } from './samples.ts';

const folder = join(import.meta.dirname, 'golden');
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const read = (name: string) => readFileSync(join(folder, name), 'utf8').replaceAll(/\s/g, '');

/** `<type>.<n>.hex`, oldest first: one for each shape that an event has had. */
function goldensOf(type: string): string[] {
  const number = (name: string) => Number(name.slice(type.length + 1).split('.')[0]);
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${type}.`))
    .sort((a, b) => number(a) - number(b));
}

describe.each(CATALOGUE.map((event) => [event.type, event] as const))('%s', (type, event) => {
  const sample = hexOf(encodeSample(type, event.codec));
  const latest = goldensOf(type).at(-1);
  // PANTAU_WRITE_GOLDEN=1 adds the golden of a shape that has none yet; it never replaces one.
  if (process.env.PANTAU_WRITE_GOLDEN === '1' && (latest === undefined || read(latest) !== sample)) {
    const name = `${type}.${goldensOf(type).length + 1}.hex`;
    writeFileSync(join(folder, name), `${sample.match(/.{1,120}/g)?.join('\n')}\n`);
  }
  const goldens = goldensOf(type);

  test.each(goldens)('%s decodes, and nothing of it is unknown to this build', (name) => {
    const bytes = Buffer.from(read(name), 'hex');
    expect(hexOf(event.codec.encode(event.codec.decode(bytes)).finish())).toBe(read(name));
  });

  test('the newest golden says what was meant, in the bytes that this build writes', () => {
    const golden = read(goldens.at(-1) ?? '');
    expect(event.codec.decode(Buffer.from(golden, 'hex'))).toMatchObject(SAMPLES[type] ?? {});
    expect(sample).toBe(golden);
  });

  test('the sample sets every field, so that a golden proves all of them', () => {
    const empty = event.codec.decode(new Uint8Array());
    // protobufjs keeps a message's defaults on its prototype.
    const fields = [...Object.keys(empty), ...Object.keys(Object.getPrototypeOf(empty) as object)];
    const unset = fields.filter((field) => !field.startsWith('_') && field !== 'toJSON' && !(field in (SAMPLES[type] ?? {})));
    expect(unset).toEqual([]);
  });
});

test('every golden belongs to an event that still exists: contracts only grow', () => {
  const known = CATALOGUE.flatMap((event) => goldensOf(event.type));
  expect(readdirSync(folder).filter((name) => !known.includes(name))).toEqual([]);
});
