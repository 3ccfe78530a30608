import { ClickHouseError } from '@clickhouse/client';
import { AppError } from '@pantau/contracts';
import { expect, test } from 'vitest';
import { translate } from './errors.ts';

const serverError = (code: string) => new ClickHouseError({ message: 'connection refused, says the text', code, type: 'TYPE' });

test.each(['159', '202', '209', '210', '241', '252', '425', '999'])('code %s passes by itself', (code) => {
  const cause = serverError(code);
  expect(translate(cause, 'a query')).toMatchObject({ kind: 'unavailable', cause, retryAfterSeconds: 2 });
});

test.each(['47', '60', '62', '53', '81', '516', '27'])('code %s is a bug', (code) => {
  expect(translate(serverError(code), 'a query')).toMatchObject({ kind: 'bug', http: 500 });
});

test('an error of the connection passes by itself, one of ours does not', () => {
  expect(translate(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'ping').kind).toBe('unavailable');
  expect(translate(new Error('Timeout error.'), 'ping').kind).toBe('unavailable');
  expect(translate(new RangeError('t.c: 256 does not fit'), 'insert').kind).toBe('bug');
  const known = new AppError('not_found', 'not_found');
  expect(translate(known, 'x')).toBe(known);
});
