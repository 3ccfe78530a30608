import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatheredWrites } from './gathered-writes.ts';

/** Writes that end when they are told to. */
function slowWriter() {
  const writes: { readonly rows: readonly number[]; readonly end: (error?: Error) => void }[] = [];
  const write = gatheredWrites<number>((rows) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    writes.push({ rows, end: (error) => (error === undefined ? resolve() : reject(error)) });
    return promise;
  });
  return { write, writes, rows: () => writes.map((each) => each.rows) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('what comes while others are written goes together next; one alone waits for nothing', async () => {
  const { write, writes, rows } = slowWriter();
  const first = write([1]);
  await settled();
  const later = [write([2, 3]), write([4])];
  await settled();
  expect(rows()).toEqual([[1]]);
  writes[0]?.end();
  await first;
  await settled();
  expect(rows()).toEqual([[1], [2, 3, 4]]);
  writes[1]?.end();
  await Promise.all(later);
});

test('who was in a write that failed hears of it, and the next one is not held up', async () => {
  const { write, writes, rows } = slowWriter();
  const failing = [write([1]), write([2])].map((each) => each.then(String, (error: Error) => error.message));
  await settled();
  const next = write([3]);
  writes[0]?.end(new Error('away'));
  expect(await Promise.all(failing)).toEqual(['away', 'away']);
  await settled();
  expect(rows()).toEqual([[1, 2], [3]]);
  writes[1]?.end();
  await next;
});

test('a large one goes at once', async () => {
  const { write, writes, rows } = slowWriter();
  const small = write([1]);
  await settled();
  const large = write(Array.from({ length: 2_000 }, () => 7));
  expect(rows().map(({ length }) => length)).toEqual([1, 2_000]);
  for (const each of writes) each.end();
  await Promise.all([small, large]);
});

test('every row is written once, and nobody is told so before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.array(fc.nat(), { maxLength: 5 }), { maxLength: 20 }),
      async (scheduler, given) => {
        const done: number[] = [];
        const write = gatheredWrites<number>((rows) => scheduler.schedule(Promise.resolve()).then(() => void done.push(...rows)));
        const told = given.map(async (rows) => {
          await scheduler.schedule(Promise.resolve());
          await write(rows);
          expect(done).toEqual(expect.arrayContaining(rows));
        });
        await scheduler.waitFor(Promise.all(told));
        expect(done.toSorted((a, b) => a - b)).toEqual(given.flat().toSorted((a, b) => a - b));
      },
    ),
  );
});
