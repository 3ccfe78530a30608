import { AppError } from '@pantau/contracts';
import { expect, test } from 'vitest';
import { capturedLog } from './testing/index.ts';

test('a line says who wrote it, when and how loud', () => {
  const { log, lines } = capturedLog();
  log.info({ topic: 't', partition: 1 }, 'read');
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      service: 'test',
      topic: 't',
      partition: 1,
      msg: 'read',
    },
  ]);
});

test('an error is logged with its causes, but not with the row that a driver hangs on it', () => {
  const { log, lines } = capturedLog();
  const driver = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (nik)=(3174...) already exists.' });
  log.error({ err: new AppError('conflict', 'already_exists', 'Postgres 23505', { cause: driver }) }, 'failed');
  expect(lines[0]).toMatchObject({
    err: { name: 'AppError', kind: 'conflict', message: 'Postgres 23505', cause: { code: '23505', message: 'duplicate key' } },
  });
  expect(JSON.stringify(lines)).not.toContain('3174');
});

test('errors that were thrown together are all there', () => {
  const { log, lines } = capturedLog();
  log.error({ err: new AggregateError([new Error('one'), new Error('two')], 'both') }, 'failed');
  expect(lines[0]).toMatchObject({ err: { message: 'both', errors: [{ message: 'one' }, { message: 'two' }] } });
});

test('passwords are not logged', () => {
  const { log, lines } = capturedLog();
  log.info({ store: { password: 's3cret' }, headers: { cookie: 's3cret' } }, 'x');
  expect(JSON.stringify(lines)).not.toContain('s3cret');
});
