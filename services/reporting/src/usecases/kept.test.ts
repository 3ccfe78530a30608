import { expect, test } from 'vitest';
import { kept } from './kept.ts';

const answers = (most = 1000) => kept<string>(most, ({ length }) => length);

test('is made once for all who ask, also while it is being made', async () => {
  const keeper = answers();
  let made = 0;
  const make = async () => {
    made += 1;
    return 'answer';
  };
  expect(await Promise.all([keeper.of('a', '1', make), keeper.of('a', '1', make)])).toEqual(['answer', 'answer']);
  expect(await keeper.of('a', '1', make)).toBe('answer');
  await keeper.of('b', '1', make);
  expect(made).toBe(2);
});

test('another version takes the place of the one before, whoever is still being made', async () => {
  const keeper = answers();
  const slow = Promise.withResolvers<string>();
  const old = keeper.of('a', '1', () => slow.promise);
  expect(await keeper.of('a', '2', async () => 'second')).toBe('second');
  slow.resolve('first');
  expect(await old).toBe('first');
  expect(await keeper.of('a', '3', async () => 'third')).toBe('third');
  expect(await keeper.of('a', '3', () => Promise.reject(new Error('asked again')))).toBe('third');
});

test('what fails is not kept, and fails for all who waited', async () => {
  const keeper = answers();
  const fail = () => Promise.reject(new Error('away'));
  const both = await Promise.allSettled([keeper.of('a', '1', fail), keeper.of('a', '1', fail)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await keeper.of('a', '1', async () => 'there')).toBe('there');
});

test('holds no more than it may, and lets go what was asked longest ago', async () => {
  const keeper = answers(100);
  let made = 0;
  const make = async () => {
    made += 1;
    return 'x'.repeat(29);
  };
  for (const key of ['a', 'b', 'c', 'a', 'd', 'a']) await keeper.of(key, '1', make);
  expect(made).toBe(4);
  await keeper.of('b', '1', make);
  expect(made).toBe(5);
});
