import { describe, expect, it } from 'vitest';
import { createGate } from './gate.ts';

const never = new AbortController().signal;

/** A task that begins and ends when the test says so. */
function task() {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let begun = false;
  const run = () => {
    begun = true;
    return promise;
  };
  return { run, end: resolve, fail: reject, hasBegun: () => begun };
}

/** Lets everything that is already settled run on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the gate', () => {
  it('lets the bounded number in and the others in their order', async () => {
    const gate = createGate({ young: 2, slow: 0, slowAfterMs: 60_000 });
    const tasks = [task(), task(), task(), task()] as const;
    const all = tasks.map((each) => gate.run(each.run, never));
    await settled();
    expect(tasks.map((each) => each.hasBegun())).toEqual([true, true, false, false]);
    tasks[1].end();
    await settled();
    expect(tasks.map((each) => each.hasBegun())).toEqual([true, true, true, false]);
    for (const each of tasks) each.end();
    await Promise.all(all);
    expect(gate.running()).toBe(0);
  });

  it('lets a newcomer in when those before it turn out to be slow, as long as there is room for slow ones', async () => {
    const gate = createGate({ young: 1, slow: 1, slowAfterMs: 5 });
    const [first, second, third] = [task(), task(), task()];
    const all = [first, second, third].map((each) => gate.run(each.run, never));
    await expect.poll(() => second.hasBegun()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(third.hasBegun()).toBe(false);
    first.end();
    await expect.poll(() => third.hasBegun()).toBe(true);
    second.end();
    third.end();
    await Promise.all(all);
    expect(gate.running()).toBe(0);
  });

  it('gives the place back after a failure and never starts who left the queue', async () => {
    const gate = createGate({ young: 1, slow: 0, slowAfterMs: 60_000 });
    const [first, second, third] = [task(), task(), task()];
    const failed = gate.run(first.run, never);
    const gone = new AbortController();
    const left = gate.run(second.run, gone.signal);
    const last = gate.run(third.run, never);
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    first.fail(new Error('broken'));
    await expect(failed).rejects.toThrow('broken');
    await settled();
    expect([second.hasBegun(), third.hasBegun()]).toEqual([false, true]);
    third.end();
    await last;
  });
});
