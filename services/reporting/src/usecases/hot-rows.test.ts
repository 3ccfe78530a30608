import { fakeClock } from '@pantau/runtime/testing';
import { expect, test } from 'vitest';
import type { DataState } from './data-state.ts';
import { hotRows } from './hot-rows.ts';
import { kept } from './kept.ts';

const stateOf = (results: string, cases = '0'): DataState => ({
  ...{ ways: { results, observations: '0', cases }, rebuild: '0', readAt: 0 },
  watermarks: { results: null, observations: null, cases: null },
});

function harness() {
  const clock = fakeClock(new Date(0));
  const keeper = kept<readonly object[]>(100, ({ length }) => length);
  const hot = hotRows(keeper, clock, ({ ways }, { way }) => ways[way]);
  let reads = 0;
  const run = async () => {
    reads += 1;
    return [{ read: reads }];
  };
  const askedTwice = (...asked: Parameters<typeof hot.asked>) => {
    hot.asked(...asked);
    hot.asked(...asked);
  };
  const never = () => Promise.reject(new Error('was not kept'));
  return { clock, keeper, hot, askedTwice, run, never, reads: () => reads };
}

test('rows that were asked for are there with the newer state, and not before it is given out', async () => {
  const { keeper, hot, askedTwice, run, never } = harness();
  await keeper.of('family', '1', run);
  askedTwice('family', { way: 'results' }, '1', run);
  const giveOut = await hot.prepare(stateOf('2'));
  expect(await keeper.of('family', '1', never)).toEqual([{ read: 1 }]);
  giveOut();
  expect(await keeper.of('family', '2', never)).toEqual([{ read: 2 }]);
});

test('what no news came of, what was asked for once or not lately, and what cannot be read is left alone', async () => {
  const { clock, hot, askedTwice, run, reads } = harness();
  hot.asked('once', { way: 'results' }, '1', run);
  askedTwice('cases', { way: 'cases' }, '0', run);
  askedTwice('away', { way: 'results' }, '1', () => Promise.reject(new Error('away')));
  (await hot.prepare(stateOf('2')))();
  expect(reads()).toBe(0);
  askedTwice('family', { way: 'results' }, '2', run);
  clock.advance(10_001);
  (await hot.prepare(stateOf('3')))();
  expect(reads()).toBe(0);
});

test('of very many, those asked for last are read again', async () => {
  const { clock, hot, askedTwice, run, reads } = harness();
  for (let n = 0; n < 1_000; n++) {
    askedTwice(`family ${n}`, { way: 'results' }, '1', run);
    clock.advance(1);
  }
  (await hot.prepare(stateOf('2')))();
  expect(reads()).toBe(200);
});
