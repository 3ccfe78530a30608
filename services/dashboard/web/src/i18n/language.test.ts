import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';

test.each([
  ['?lang=en', null, 'en'],
  ['?lang=id', 'en', 'id'],
  ['', 'en', 'en'],
  ['?lang=fr', null, 'id'],
  ['', 'klingon', 'id'],
])('with the address %j and the memory %j the language is %s', (search, stored, language) => {
  expect(chooseLanguage(search, stored)).toBe(language);
});
