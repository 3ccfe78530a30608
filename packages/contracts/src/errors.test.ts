import { describe, expect, test } from 'vitest';
import { AppError, ERROR_TABLE, type ErrorKind, kindOf, MESSAGES } from './index.ts';

test('the table, whole: HTTP, gRPC, log level and retry cannot disagree', () => {
  expect(ERROR_TABLE).toEqual({
    invalid: { http: 422, grpc: 3, log: 'info', retry: false },
    not_found: { http: 404, grpc: 5, log: 'info', retry: false },
    conflict: { http: 409, grpc: 10, log: 'info', retry: false },
    unavailable: { http: 503, grpc: 14, log: 'warn', retry: true },
    bug: { http: 500, grpc: 13, log: 'error', retry: false },
  });
});

test('only what may pass is tried again', () => {
  expect(Object.entries(ERROR_TABLE).flatMap(([kind, { retry }]) => (retry ? [kind] : []))).toEqual(['unavailable']);
});

describe('AppError', () => {
  test.each(Object.keys(ERROR_TABLE) as ErrorKind[])('%s answers with the status of the table', (kind) => {
    expect(new AppError(kind, 'bug').http).toBe(ERROR_TABLE[kind].http);
  });

  test('a finer status, problems, params and the cause are kept', () => {
    const cause = new Error('the driver');
    const problems = [{ pointer: '/score', code: 'required' }];
    const error = new AppError('invalid', 'too_large', 'detail', { http: 413, problems, params: { max: 10 }, cause });
    expect(error).toMatchObject({
      kind: 'invalid',
      code: 'too_large',
      message: 'detail',
      http: 413,
      problems,
      params: { max: 10 },
      cause,
    });
  });

  test('without a cause there is no cause property to print', () => {
    expect(Object.hasOwn(new AppError('bug', 'bug'), 'cause')).toBe(false);
  });
});

test('what is not an AppError is a bug', () => {
  expect(kindOf(new AppError('conflict', 'bug'))).toBe('conflict');
  for (const thrown of [new TypeError('x'), 'text', undefined, null]) expect(kindOf(thrown)).toBe('bug');
});

test('the kinds that services throw without another code have a sentence', () => {
  for (const code of ['unavailable', 'bug', 'not_found', 'invalid_request']) expect(MESSAGES).toHaveProperty(code);
});
