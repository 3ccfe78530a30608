import { AppError } from '@pantau/contracts';
import { capturedLog, eventually, fakeClock } from '@pantau/runtime/testing';
import { expect, test } from 'vitest';
import { leftOverWriter } from './left-over.ts';

const clock = fakeClock('2026-01-05T02:00:00.000Z');

test('what was approved within the last minute is left to the copy that was asked', async () => {
  const { log, lines } = capturedLog('info');
  const asked: string[] = [];
  const adoptions = {
    async writeLeftOver(before: Date) {
      asked.push(before.toISOString());
      return 1;
    },
  };
  const { stop } = await leftOverWriter(adoptions, clock, log).start();
  await eventually(() => expect(lines.some(({ msg }) => msg === 'wrote adoptions that were left over')).toBe(true));
  expect(asked).toEqual(['2026-01-05T01:59:00.000Z']);
  await stop();
});

test('a database that is away is a warning, and no reason to end', async () => {
  const { log, lines } = capturedLog('info');
  const adoptions = { writeLeftOver: () => Promise.reject(new AppError('unavailable', 'unavailable')) };
  const { stop } = await leftOverWriter(adoptions, clock, log).start();
  await eventually(() => expect(lines.some(({ level }) => level === 'warn')).toBe(true));
  await stop();
});

test('stopping waits for what is being written', async () => {
  const { log } = capturedLog('info');
  const { promise, resolve } = Promise.withResolvers<number>();
  const { stop } = await leftOverWriter({ writeLeftOver: () => promise }, clock, log).start();
  let stopped = false;
  const stopping = stop().then(() => {
    stopped = true;
  });
  await Promise.resolve();
  expect(stopped).toBe(false);
  resolve(0);
  await stopping;
});
