import { MESSAGES, messageText } from '@pantau/contracts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { jsonPointer, problemsOfZod } from './zod-problems.ts';

const schema = z.strictObject({
  name: z.string().min(1).max(5),
  amount: z.number().min(0).max(100),
  count: z.int().optional(),
  zone: z.enum(['hijau', 'kuning']).optional(),
  day: z.iso.date().optional(),
  link: z.url().optional(),
  tags: z.array(z.string()).min(1).max(2).optional(),
  flag: z.boolean().optional(),
  either: z.union([z.object({ a: z.string(), b: z.string() }), z.object({ c: z.number() })]).optional(),
  odd: z
    .number()
    .refine((value) => value % 2 === 1, { params: { code: 'wrong_period' } })
    .optional(),
});

function problems(input: unknown) {
  const result = schema.safeParse(input);
  return result.success ? [] : problemsOfZod(result.error.issues, input);
}

const GOOD = { name: 'a', amount: 1 };

describe('a problem of zod is one of the catalogue', () => {
  test.each<[unknown, string, string]>([
    [{ amount: 1 }, '/name', 'required'],
    [{ ...GOOD, name: null }, '/name', 'must_be_text'],
    [{ ...GOOD, name: '' }, '/name', 'too_short'],
    [{ ...GOOD, name: 'abcdef' }, '/name', 'too_long'],
    [{ ...GOOD, amount: '1' }, '/amount', 'must_be_number'],
    [{ ...GOOD, amount: -1 }, '/amount', 'at_least'],
    [{ ...GOOD, amount: 101 }, '/amount', 'at_most'],
    [{ ...GOOD, count: 1.5 }, '/count', 'must_be_whole_number'],
    [{ ...GOOD, zone: 'biru' }, '/zone', 'not_one_of'],
    [{ ...GOOD, day: '1 Mei' }, '/day', 'bad_format'],
    [{ ...GOOD, link: 'x' }, '/link', 'bad_format'],
    [{ ...GOOD, tags: [] }, '/tags', 'too_few'],
    [{ ...GOOD, tags: ['a', 'b', 'c'] }, '/tags', 'too_many'],
    [{ ...GOOD, tags: ['a', 2] }, '/tags/1', 'must_be_text'],
    [{ ...GOOD, tags: 'a' }, '/tags', 'must_be_list'],
    [{ ...GOOD, flag: 1 }, '/flag', 'must_be_boolean'],
    [{ ...GOOD, either: { c: 'x' } }, '/either/c', 'must_be_number'],
    [{ ...GOOD, odd: 2 }, '/odd', 'wrong_period'],
    [{ ...GOOD, 'a/b~c': 1 }, '/a~1b~0c', 'unknown_field'],
    [[], '', 'must_be_object'],
  ])('%o: %s %s', (input, pointer, code) => {
    expect(problems(input)).toEqual([expect.objectContaining({ pointer, code })]);
  });

  test('whose sentence exists in both languages and has its blanks filled', () => {
    const inputs = [{}, { ...GOOD, amount: 101, zone: 'x', day: 'x', name: 'abcdef', tags: [] }, { ...GOOD, x: 1 }];
    for (const { code, params } of inputs.flatMap(problems)) {
      expect(Object.keys(MESSAGES)).toContain(code);
      expect(messageText(code, 'id', params)).not.toMatch(/[{}]/);
      expect(messageText(code, 'en', params)).not.toMatch(/[{}]/);
    }
  });

  test('several are all told, below a prefix', () => {
    const result = schema.safeParse({ name: 1, amount: 'x' });
    const told = result.success ? [] : problemsOfZod(result.error.issues, { name: 1, amount: 'x' }, '/query');
    expect(told.map(({ pointer }) => pointer)).toEqual(['/query/name', '/query/amount']);
  });
});

test('what a schema made of a text is told of the text', () => {
  const kinds = z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(['city', 'regency'])));
  const result = z.object({ kind: kinds }).safeParse({ kind: 'city,village' });
  expect(problemsOfZod(result.error?.issues ?? [], { kind: 'city,village' }, '/query')).toEqual([
    { pointer: '/query/kind', code: 'not_one_of', params: { allowed: 'city, regency' } },
  ]);
});

test('a pointer escapes as RFC 6901 says', () => {
  expect(jsonPointer(['a/b', 'm~n', 0, ''])).toBe('/a~1b/m~0n/0/');
});
