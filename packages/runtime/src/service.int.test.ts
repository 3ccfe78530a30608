import { describe, expect, test } from 'vitest';
import { child } from '../test/child.ts';

describe('a service', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('stops in order on %s: not ready, then each part in reverse', async (signal) => {
    const service = child('');
    await service.started();
    service.process.kill(signal);
    expect(await service.exit()).toBe(0);
    expect(service.messages()).toEqual(['starting', 'started', 'stopping', 'stopping consumer', 'stopping store', 'stopped']);
    expect(service.lines()[3]).toMatchObject({ ready: { ok: false, failing: ['stopping'] } });
  });

  test('stops when the parent that spawned it is gone', async () => {
    const service = child('');
    await service.started();
    service.process.disconnect();
    expect(await service.exit()).toBe(0);
    expect(service.lines().find((line) => line.msg === 'stopping')).toMatchObject({ reason: 'parent gone' });
  });

  test('that hangs while stopping ends at a second signal with exit 1', async () => {
    const service = child('hangs');
    await service.started();
    service.process.kill('SIGTERM');
    await expect.poll(() => service.messages(), { timeout: 5000 }).toContain('stopping consumer');
    service.process.kill('SIGTERM');
    expect(await service.exit()).toBe(1);
  });

  test('that hangs while stopping ends by itself after ten seconds with exit 1', { timeout: 30_000 }, async () => {
    const service = child('hangs');
    await service.started();
    const from = performance.now();
    service.process.kill('SIGTERM');
    expect(await service.exit()).toBe(1);
    expect(performance.now() - from).toBeGreaterThan(9_500);
    expect(service.messages().at(-1)).toBe('not stopped within 10 s');
  });

  test('that cannot start takes back what had started, says why and exits 1', async () => {
    const service = child('fails to start');
    expect(await service.exit()).toBe(1);
    expect(service.messages()).toEqual(['starting', 'stopping store', 'could not start']);
    expect(service.lines().at(-1)).toMatchObject({ level: 'fatal', err: { message: 'no store' } });
  });

  test.each([
    ['throws', 'nobody caught this'],
    ['rejects', 'nobody awaited this'],
    ['is told of a crash', 'consumer crashed'],
  ])('that %s logs it and exits 1 at once, without draining', async (behaviour, message) => {
    const service = child(behaviour);
    expect(await service.exit()).toBe(1);
    expect(service.messages()).toEqual(['starting', 'started', 'cannot go on']);
    expect(service.lines().at(-1)).toMatchObject({ level: 'fatal', err: { message } });
  });

  test('with a wrong environment lists what is wrong and exits 1; passwords stay out of the log', async () => {
    const wrong = child('', { PORT: 'many', LOG_LEVEL: 'loud' });
    expect(await wrong.exit()).toBe(1);
    expect(wrong.errors()).toMatch(/The service cannot start.*PORT: .*LOG_LEVEL: /s);

    const service = child('', { STORE_PASSWORD: 's3cret' });
    await service.started();
    service.process.kill('SIGTERM');
    await service.exit();
    expect(JSON.stringify(service.lines())).not.toContain('s3cret');
  });
});
