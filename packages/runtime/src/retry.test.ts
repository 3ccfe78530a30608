import { AppError } from '@pantau/contracts';
import { describe, expect, test } from 'vitest';
import { retry } from './retry.ts';

const POLICY = { attempts: 4, firstDelayMs: 1, maxDelayMs: 2 };
const away = () => new AppError('unavailable', 'unavailable');

describe('retry', () => {
  test('goes on until it works', async () => {
    const seen: number[] = [];
    const answer = await retry(POLICY, async (attempt) => {
      seen.push(attempt);
      if (attempt < 3) throw away();
      return 'done';
    });
    expect(answer).toBe('done');
    expect(seen).toEqual([1, 2, 3]);
  });

  test('gives up after the last attempt with the last error', async () => {
    let tries = 0;
    const work = retry(POLICY, async () => {
      tries += 1;
      throw away();
    });
    await expect(work).rejects.toMatchObject({ kind: 'unavailable' });
    expect(tries).toBe(4);
  });

  test.each([new AppError('invalid', 'invalid_request'), new TypeError('a bug')])('throws %s at once', async (error) => {
    let tries = 0;
    const work = retry(POLICY, async () => {
      tries += 1;
      throw error;
    });
    await expect(work).rejects.toBe(error);
    expect(tries).toBe(1);
  });

  test('stops waiting when its signal says so', async () => {
    const controller = new AbortController();
    const work = retry(
      { attempts: 2, firstDelayMs: 60_000, maxDelayMs: 60_000 },
      async () => {
        controller.abort();
        throw away();
      },
      controller.signal,
    );
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });
});
