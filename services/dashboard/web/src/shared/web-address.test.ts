import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each([
  ['https://ombudsman.go.id/berita', 'https://ombudsman.go.id/berita'],
  ['http://a.example', 'http://a.example/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['kupastuntas.co 2023', undefined],
  ['', undefined],
  [null, undefined],
])('a source’s address %j becomes the link %j', (url, href) => {
  expect(webAddress(url)).toBe(href);
});
