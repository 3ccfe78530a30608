import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { checkCaller } from './callers.ts';

const asked = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage;

test.each([
  [{ host: '127.0.0.1:8123' }],
  [{ host: 'localhost:8123' }],
  [{ host: '[::1]:8123' }],
  [{ host: '127.0.0.1:8123', origin: 'http://localhost:8080' }],
  [{}],
])('%j is this machine', (headers) => {
  expect(() => checkCaller(asked(headers), true)).not.toThrow();
});

test.each([
  [{ host: '127.0.0.1:8123', origin: 'https://evil.example' }],
  [{ host: '127.0.0.1:8123', origin: 'null' }],
  [{ host: 'evil.example' }],
  [{ host: 'localhost.evil.example:8123' }],
  [{ host: '127.0.0.1.evil.example' }],
])('%j is not', (headers) => {
  expect(() => checkCaller(asked(headers), true)).toThrow(/ACCESS_DENIED/);
});

test('open to more than this machine, it answers to any name of its own and to no page of another', () => {
  expect(() => checkCaller(asked({ host: 'clickhouse:8123' }), false)).not.toThrow();
  expect(() => checkCaller(asked({ host: 'clickhouse:8123', origin: 'http://clickhouse:8080' }), false)).not.toThrow();
  expect(() => checkCaller(asked({ host: 'clickhouse:8123', origin: 'https://evil.example' }), false)).toThrow(/ACCESS_DENIED/);
});
