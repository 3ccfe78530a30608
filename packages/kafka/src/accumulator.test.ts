import { AppError } from '@pantau/contracts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Accumulator, type AccumulatorLimits, DEFAULT_LIMITS, type WireMessage } from './accumulator.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function message(name: string, bytes = 1): WireMessage {
  return { topic: 't', key: name, value: new Uint8Array(bytes), headers: {} };
}

/** The far end: every send waits for `settle`. */
function broker(limits: Partial<AccumulatorLimits> = {}) {
  const sends: string[][] = [];
  const open: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const accumulator = new Accumulator(
    (messages) => {
      sends.push(messages.map((each) => String(each.key)));
      return new Promise<void>((resolve, reject) => open.push({ resolve, reject }));
    },
    (error) => new AppError('unavailable', 'unavailable', String(error)),
    { ...DEFAULT_LIMITS, ...limits },
  );
  return {
    accumulator,
    sends,
    async acknowledge() {
      open.shift()?.resolve();
      await vi.advanceTimersByTimeAsync(0);
    },
    async fail() {
      open.shift()?.reject(new Error('gone'));
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

describe('gathering', () => {
  test('calls within the linger share a send, and both are answered by it', async () => {
    const { accumulator, sends, acknowledge } = broker();
    const calls = [accumulator.add([message('a')]), accumulator.add([message('b')])];
    await vi.advanceTimersByTimeAsync(4);
    expect(sends).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sends).toEqual([['a', 'b']]);
    await acknowledge();
    await expect(Promise.all(calls)).resolves.toEqual([undefined, undefined]);
    expect(accumulator.bufferedBytes).toBe(0);
  });

  test('500 messages do not wait', () => {
    const { accumulator, sends } = broker();
    void accumulator.add(Array.from({ length: 500 }, (_, at) => message(String(at))));
    expect(sends).toHaveLength(1);
  });

  test('no second send while one is in flight; then all that waits, within the caps', async () => {
    const { accumulator, sends, acknowledge } = broker({ maxMessages: 3 });
    void accumulator.add([message('1'), message('2'), message('3')]);
    void accumulator.add([message('4'), message('5'), message('6'), message('7')]);
    expect(sends).toEqual([['1', '2', '3']]);
    await acknowledge();
    expect(sends).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
  });

  test('the cap on bytes splits, and a message above it goes alone', async () => {
    const { accumulator, sends, acknowledge } = broker({ maxBytes: 1_000 });
    void accumulator.add([message('a', 600), message('b', 600), message('c', 5_000)]);
    await acknowledge();
    await acknowledge();
    expect(sends).toEqual([['a'], ['b'], ['c']]);
  });

  test('every message is sent once and in order, whatever the sizes of the calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 }), async (sizes) => {
        const { accumulator, sends, acknowledge } = broker({ maxMessages: 7 });
        let next = 0;
        const calls = sizes.map((size) => accumulator.add(Array.from({ length: size }, () => message(String(next++)))));
        await vi.advanceTimersByTimeAsync(10);
        while (sends.flat().length < next) await acknowledge();
        await acknowledge();
        await Promise.all(calls);
        expect(sends.flat()).toEqual(Array.from({ length: next }, (_, at) => String(at)));
        expect(Math.max(...sends.map((each) => each.length))).toBeLessThanOrEqual(7);
        expect(accumulator.bufferedBytes).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('failing', () => {
  test('a failed send refuses its calls and drops the rest of them, and only them', async () => {
    const { accumulator, sends, fail, acknowledge } = broker({ maxMessages: 2 });
    const first = accumulator.add([message('1'), message('2'), message('3')]);
    const second = accumulator.add([message('4')]);
    first.catch(() => undefined);
    await fail();
    await expect(first).rejects.toMatchObject({ kind: 'unavailable' });
    await vi.advanceTimersByTimeAsync(5);
    expect(sends).toEqual([['1', '2'], ['4']]);
    await acknowledge();
    await expect(second).resolves.toBeUndefined();
  });

  test('a failed call takes its lane with it: what waits, what comes, and nobody else', async () => {
    const { accumulator, sends, fail, acknowledge } = broker({ maxMessages: 2 });
    const lane = {};
    const ofLane = [['1'], ['2', '3'], ['4']].map((names) =>
      accumulator.add(
        names.map((name) => message(name)),
        lane,
      ),
    );
    const other = accumulator.add([message('other')]);
    const refused = Promise.all(ofLane.map((call) => expect(call).rejects.toMatchObject({ kind: 'unavailable' })));
    await vi.advanceTimersByTimeAsync(5);
    await fail();
    await refused;
    await expect(accumulator.add([message('5')], lane)).rejects.toMatchObject({ kind: 'unavailable' });
    await vi.advanceTimersByTimeAsync(5);
    await acknowledge();
    await other;
    expect(sends.slice(1)).toEqual([['other']]);
    expect(accumulator.bufferedBytes).toBe(0);
  });

  test('however sends fail, what is acknowledged of a lane is a beginning of it', async () => {
    const size = fc.integer({ min: 1, max: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(size, { minLength: 1, maxLength: 20 }), fc.array(fc.boolean()), async (sizes, answers) => {
        const { accumulator, sends, fail, acknowledge } = broker({ maxMessages: 3 });
        const lane = {};
        let next = 0;
        for (const count of sizes) {
          accumulator
            .add(
              Array.from({ length: count }, () => message(String(next++))),
              lane,
            )
            .catch(() => undefined);
        }
        await vi.advanceTimersByTimeAsync(10);
        const acknowledged: string[] = [];
        for (let at = 0; at < sends.length; at++) {
          const good = answers[at] ?? true;
          if (good) acknowledged.push(...(sends[at] ?? []));
          await (good ? acknowledge() : fail());
        }
        expect(acknowledged).toEqual(Array.from({ length: acknowledged.length }, (_, at) => String(at)));
      }),
      { numRuns: 50 },
    );
  });

  test('past the deadline a call is refused, but nothing overtakes the send that still hangs', async () => {
    const { accumulator, sends, acknowledge } = broker();
    const first = accumulator.add([message('1')]);
    const refused = expect(first).rejects.toMatchObject({ kind: 'unavailable', retryAfterSeconds: 5 });
    await vi.advanceTimersByTimeAsync(9_000);
    const second = accumulator.add([message('2')]);
    await vi.advanceTimersByTimeAsync(1_000);
    await refused;
    expect(sends).toEqual([['1']]);
    await acknowledge();
    expect(sends).toEqual([['1'], ['2']]);
    await acknowledge();
    await second;
  });

  test('what waits too long is never sent', async () => {
    const { accumulator, sends, acknowledge } = broker();
    void accumulator.add([message('1')]).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(6);
    void accumulator.add([message('2')]).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(20_000);
    await acknowledge();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sends).toEqual([['1']]);
    expect(accumulator.bufferedBytes).toBe(0);
  });

  test('a full buffer refuses at once', async () => {
    const { accumulator } = broker({ maxBufferedBytes: 1_000 });
    void accumulator.add([message('1', 900)]).catch(() => undefined);
    await expect(accumulator.add([message('2', 900)])).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('closing sends what waits and refuses what comes', async () => {
    const { accumulator, sends, acknowledge } = broker();
    const last = accumulator.add([message('1')]);
    const closed = accumulator.close();
    expect(sends).toEqual([['1']]);
    await expect(accumulator.add([message('2')])).rejects.toMatchObject({ kind: 'unavailable' });
    await acknowledge();
    await Promise.all([last, closed]);
  });
});
