import { CASES, OBSERVATIONS, SCORES, SUBMISSIONS } from '@pantau/contracts';
import type { Clock } from '@pantau/runtime';
import { eventually, fakeClock } from '@pantau/runtime/testing';
import { expect, test } from 'vitest';
import type { SinkProgress } from '../ports.ts';
import { createDataStates, type DataState, sliceName, stateId } from './data-state.ts';

function written(of: Partial<Record<'scores' | 'submissions' | 'observations' | 'cases', bigint>>, rebuild = '0') {
  const topics = { scores: SCORES, submissions: SUBMISSIONS, observations: OBSERVATIONS, cases: CASES };
  const entries = Object.entries(topics).map(([name, topic]) => [topic.name, of[name as keyof typeof topics] ?? 0n] as const);
  return { written: new Map(entries), rebuild };
}

function statesOver(state: SinkProgress['state'], clock: Clock, maxAgeMs: number) {
  return createDataStates({ progress: { state }, freshness: { watermark: async () => null }, clock }, maxAgeMs);
}

test('what is written by one way changes the number of that way, a rebuild that of all', async () => {
  let now = written({ scores: 5n, submissions: 2n, cases: 3n });
  const states = statesOver(async () => now, fakeClock(new Date(0)), 0);
  const before = await states.read();
  expect(before.ways).toEqual({ results: '7', observations: '0', cases: '3' });
  now = written({ scores: 5n, submissions: 2n, cases: 4n });
  const after = await states.read();
  expect(stateId(after, ['results'])).toBe(stateId(before, ['results']));
  expect(stateId(after, ['results', 'cases'])).not.toBe(stateId(before, ['results', 'cases']));
  now = written({ scores: 5n, submissions: 2n, cases: 4n }, '1swapping');
  expect(stateId(await states.read(), ['results'])).not.toBe(stateId(after, ['results']));
});

test('is asked once for all who ask within its age, and again after', async () => {
  let asked = 0;
  const clock = fakeClock(new Date(0));
  const state = async () => {
    asked += 1;
    return written({ scores: BigInt(asked) });
  };
  const states = statesOver(state, clock, 500);
  await Promise.all([states.read(), states.read()]);
  clock.advance(499);
  expect((await states.read()).ways.results).toBe('1');
  clock.advance(1);
  expect((await states.read()).ways.results).toBe('2');
  expect((await states.newest()).ways.results).toBe('3');
});

test('while a newer one is not to be had soon, the last one is good; it says of when it is', async () => {
  let reading = Promise.resolve(written({ scores: 1n }));
  const clock = fakeClock(new Date(0));
  const ports = { progress: { state: () => reading }, freshness: { watermark: async () => null }, clock };
  const states = createDataStates(ports, 0, 1);
  await states.read();
  const hanging = Promise.withResolvers<Awaited<typeof reading>>();
  reading = hanging.promise;
  clock.advance(60_000);
  expect(await states.read()).toMatchObject({ ways: { results: '1' }, readAt: 0 });
  hanging.resolve(written({ scores: 2n }));
  await eventually(async () => expect(await states.read()).toMatchObject({ ways: { results: '2' }, readAt: 60_000 }));
});

test('a watcher hears the state now and each other one, until it leaves; what cannot be read is asked again', async () => {
  let now = written({ scores: 1n });
  let isAway = false;
  const state = async () => {
    if (isAway) throw new Error('away');
    return now;
  };
  const states = statesOver(state, { now: () => new Date() }, 0);
  const heard: DataState[] = [];
  const leave = states.watch((each) => heard.push(each));
  const last = () => heard.at(-1)?.ways.results;
  await eventually(() => expect(last()).toBe('1'));
  isAway = true;
  await expect(states.read()).rejects.toThrow('away');
  isAway = false;
  now = written({ scores: 2n });
  await eventually(() => expect(last()).toBe('2'));
  expect([...new Set(heard.map(({ ways }) => ways.results))]).toEqual(['1', '2']);
  leave();
  now = written({ scores: 3n });
  await states.read();
  expect(last()).toBe('2');
});

test('a watermark that comes with a number speaks of nothing that came after it', async () => {
  // One input is written whenever anybody looks; all that was sent is written: the watermark is the time of asking.
  let time = 0;
  const look = () => {
    time += 1;
    return time;
  };
  const freshness = { watermark: async () => look() };
  const progress = { state: async () => written({ scores: BigInt(look()) }) };
  const { ways, watermarks } = await createDataStates({ progress, freshness, clock: fakeClock(new Date(0)) }, 0).read();
  for (const watermark of Object.values(watermarks)) expect(watermark).toBeLessThan(Number(ways.results));
});

test('a newer state is given out when it is prepared; meanwhile nobody waits for it, unless the one before is too old', async () => {
  let now = written({ scores: 1n });
  const clock = fakeClock(new Date(0));
  const prepared = Promise.withResolvers<() => void>();
  let isGivenOut = false;
  const ports = { progress: { state: async () => now }, freshness: { watermark: async () => null }, clock };
  const states = createDataStates({ ...ports, prepare: () => prepared.promise }, 1_000);
  const read = async () => (await states.read()).ways.results;
  expect(await read()).toBe('1');
  now = written({ scores: 2n });
  clock.advance(1_000);
  expect([await read(), await read()]).toEqual(['1', '1']);
  clock.advance(3_000);
  const late = read();
  prepared.resolve(() => {
    isGivenOut = true;
  });
  expect(await late).toBe('2');
  expect(isGivenOut).toBe(true);
  expect(await read()).toBe('2');
});

test('rows of a round are good until something of it is another, whatever came meanwhile', async () => {
  let now = written({ scores: 1n });
  let newest = 'a';
  let asked = 0;
  const rounds = async () => {
    asked += 1;
    return [
      { family: 'ORI', period: '2024', content: '1' },
      { family: 'ORI', period: '2025', content: newest },
      { family: 'SKM', period: '2025', content: '1' },
    ];
  };
  const ports = { progress: { state: async () => now }, freshness: { watermark: async () => null }, rounds };
  const states = createDataStates({ ...ports, clock: fakeClock(new Date(0)) }, 0);
  const names = async () => {
    const state = await states.read();
    const of = (family: string, period?: string) => sliceName('build', state, { way: 'results', family, period });
    return { all: sliceName('build', state, { way: 'results' }), ori: of('ORI'), old: of('ORI', '2024'), skm: of('SKM', '2025') };
  };
  const before = await names();
  expect(new Set(Object.values(before)).size).toBe(3);
  now = written({ scores: 2n });
  newest = 'b';
  const after = await names();
  expect(after).toMatchObject({ old: before.old, skm: before.skm });
  expect(after.ori).not.toBe(before.ori);
  expect(after.all).not.toBe(before.all);
  await names();
  expect(asked).toBe(2);
  now = { ...now, rebuild: '2swapped' };
  expect((await names()).skm).not.toBe(after.skm);
});
