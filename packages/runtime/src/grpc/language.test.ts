import { expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';

test.each([
  [undefined, 'id'],
  ['', 'id'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['id,en;q=0.9', 'id'],
  ['en;q=0.5, id;q=0.8', 'id'],
  ['fr, en;q=0.2', 'en'],
  ['en;q=0', 'id'],
  ['*', 'id'],
] as const)('%s is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
