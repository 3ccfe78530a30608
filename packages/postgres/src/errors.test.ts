import { AppError } from '@pantau/contracts';
import { DatabaseError } from 'pg';
import { describe, expect, test } from 'vitest';
import { kindOfSqlState, translate } from './errors.ts';

function databaseError(code: string): DatabaseError {
  const error = new DatabaseError('text that must not decide anything: connection refused', 60, 'error');
  error.code = code;
  return error;
}

describe('the kind of a Postgres error', () => {
  test.each([
    ['08006', 'unavailable'],
    ['53300', 'unavailable'],
    ['57P01', 'unavailable'],
    ['57014', 'unavailable'],
    ['58030', 'unavailable'],
    ['40001', 'unavailable'],
    ['40P01', 'unavailable'],
    ['55P03', 'unavailable'],
    ['25006', 'unavailable'],
    ['23505', 'conflict'],
    ['23503', 'bug'],
    ['42601', 'bug'],
    ['22P02', 'bug'],
    ['28P01', 'bug'],
    ['3D000', 'bug'],
  ])('%s is %s', (sqlState, kind) => {
    expect(kindOfSqlState(sqlState)).toBe(kind);
    const error = databaseError(sqlState);
    expect(translate(error)).toMatchObject({ kind, cause: error });
  });

  test('a connection error of Node or of the driver passes by itself', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    expect(translate(refused)).toMatchObject({ kind: 'unavailable', retryAfterSeconds: 2, cause: refused });
    expect(translate(new Error('Connection terminated unexpectedly')).kind).toBe('unavailable');
  });

  test('a mistake of ours does not', () => {
    expect(translate(new TypeError('x is not a function')).kind).toBe('bug');
    expect(translate(new RangeError('int8 too large')).kind).toBe('bug');
    expect(translate('odd').kind).toBe('bug');
  });

  test('an AppError stays what it is', () => {
    const error = new AppError('not_found', 'not_found');
    expect(translate(error)).toBe(error);
  });
});
