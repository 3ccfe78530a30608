import { expect, test } from 'vitest';
import { kept as keeping } from './kept.ts';

const keptAnswers = (most = 1000) => keeping<string>(most, ({ length }) => length);

test('is made once for all who ask, also while it is being made', async () => {
  const kept = keptAnswers();
  let made = 0;
  const make = async () => {
    made += 1;
    return 'answer';
  };
  expect(await Promise.all([kept.of('a', make), kept.of('a', make)])).toEqual(['answer', 'answer']);
  expect(await kept.of('a', make)).toBe('answer');
  await kept.of('b', make);
  expect(made).toBe(2);
});

test('what fails is not kept, and fails for all who waited', async () => {
  const kept = keptAnswers();
  const fail = () => Promise.reject(new Error('away'));
  const both = await Promise.allSettled([kept.of('a', fail), kept.of('a', fail)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await kept.of('a', async () => 'there')).toBe('there');
});

test('holds no more than it may, and lets go what was asked longest ago', async () => {
  const kept = keptAnswers(100);
  let made = 0;
  const make = async () => {
    made += 1;
    return 'x'.repeat(29);
  };
  for (const key of ['a', 'b', 'c', 'a', 'd', 'a']) await kept.of(key, make);
  expect(made).toBe(4);
  await kept.of('b', make);
  expect(made).toBe(5);
});
