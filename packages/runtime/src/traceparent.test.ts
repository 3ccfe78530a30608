import { expect, test } from 'vitest';
import { validTraceparent } from './traceparent.ts';

const VALID = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

test('a valid trace context is passed on as it is', () => {
  expect(validTraceparent(VALID)).toBe(VALID);
});

test.each([
  undefined,
  '',
  VALID.toUpperCase(),
  `${VALID}\r\nx: y`,
  `${VALID}-extra`,
  VALID.replace(/^00/, 'ff'),
  `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
  `00-0af7651916cd43dd8448eb211c80319c-${'0'.repeat(16)}-01`,
  VALID.slice(0, -1),
])('%o is ignored', (header) => {
  expect(validTraceparent(header)).toBeUndefined();
});
