import { submissionWithdrawn } from '@pantau/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acceptedOffset,
  type Decoded,
  type DecodedEvent,
  MAX_REJECTS,
  planBatch,
  type Reject,
  readDecoded,
  tooManyRejects,
  whereToStart,
} from './partition-batch.ts';

function event(offset: number): DecodedEvent {
  return {
    event: submissionWithdrawn,
    data: {},
    meta: { id: `id-${offset}`, source: '/test', time: '2026-01-01T00:00:00Z', actor: '', onBehalfOf: '' },
    received: { topic: 't', partition: 0, offset, key: '18', value: new Uint8Array(), headers: {}, appendedAt: 0 },
  };
}

const kinds = fc.array(fc.constantFrom('event', 'skip', 'reject'), { maxLength: 200 });

function decoded(kindsOf: readonly string[], first = 0): Decoded[] {
  return kindsOf.map((kind, at): Decoded => {
    const offset = first + at;
    if (kind === 'event') return { kind: 'event', offset, event: event(offset) };
    if (kind === 'skip') return { kind: 'skip', offset, type: 'unknown' };
    return { kind: 'reject', offset, step: 'decode', reason: 'undecodable' };
  });
}

describe('planBatch', () => {
  test('every message at or above the start has exactly one fate, in order', () => {
    fc.assert(
      fc.property(kinds, fc.nat(250), (all, start) => {
        const plan = planBatch(decoded(all), start);
        const offsets = plan.events.map((each) => each.received.offset);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.every((offset) => offset >= start)).toBe(true);
        const freshRejects = plan.rejects.filter((each) => each.offset >= start).length;
        expect(plan.events.length + plan.skippedTypes.length + freshRejects).toBe(plan.fresh);
        expect(plan.fresh).toBe(Math.max(0, all.length - start));
      }),
    );
  });

  test('what cannot be read below the start is still a reject', () => {
    expect(planBatch(decoded(['reject', 'event', 'event']), 2)).toMatchObject({
      rejects: [{ offset: 0, step: 'decode' }],
      events: [{ received: { offset: 2 } }],
      fresh: 1,
    });
  });
});

test('what a consumer cannot read is a reject of its own step, and the rest is what it made of it', () => {
  const read = ({ received }: DecodedEvent) =>
    received.offset % 2 === 0
      ? ({ kind: 'reject', reason: 'odd' } as const)
      : ({ kind: 'read', data: { n: received.offset } } as const);
  const all = decoded(['event', 'event', 'skip', 'reject']).map((message) => readDecoded(message, read));
  expect(planBatch(all, 0)).toMatchObject({
    events: [{ received: { offset: 1 }, data: { n: 1 } }],
    rejects: [
      { offset: 0, reason: 'odd', step: 'read' },
      { offset: 3, reason: 'undecodable', step: 'decode' },
    ],
  });
});

describe('tooManyRejects', () => {
  const rejects = (offsets: readonly number[]): Reject[] => offsets.map((offset) => ({ offset, reason: 'x', step: 'decode' }));
  const range = (count: number, first = 0) => rejects(Array.from({ length: count }, (_, at) => first + at));

  test.each([
    [50, 50, undefined],
    [51, 51, 50],
    [51, 101, 50],
    [51, 102, undefined],
    [500, 1000, undefined],
    [501, 1000, 500],
    [0, 0, undefined],
  ])('%i rejects of %i messages', (count, messages, last) => {
    expect(tooManyRejects(range(count), messages)).toBe(last);
  });

  test('an accepted offset covers what lies at or below it, and no more', () => {
    expect(tooManyRejects(range(100), 100, 99)).toBeUndefined();
    expect(tooManyRejects(range(100), 100, 48)).toBe(99);
    expect(tooManyRejects(range(151), 151, 99)).toBe(150);
    expect(tooManyRejects(range(150), 150, 99)).toBeUndefined();
  });

  test('never refuses few rejects, nor a batch of which half is readable; accepting the named offset lets it pass', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (bad, good) => {
        const last = tooManyRejects(range(bad), bad + good);
        expect(last !== undefined).toBe(bad > MAX_REJECTS && bad > good);
        if (last !== undefined) expect(tooManyRejects(range(bad), bad + good, last)).toBeUndefined();
      }),
    );
  });
});

test('the highest accepted offset of the partition counts', () => {
  const accepted = [
    { topic: 'a', partition: 1, offset: 7 },
    { topic: 'a', partition: 1, offset: 9 },
    { topic: 'a', partition: 2, offset: 100 },
    { topic: 'b', partition: 1, offset: 100 },
  ];
  expect(acceptedOffset(accepted, 'a', 1)).toBe(9);
  expect(acceptedOffset(accepted, 'c', 1)).toBe(-1);
});

describe('whereToStart', () => {
  const batch = { firstOffset: 10, lastOffset: 19, end: 40 };

  test.each([
    ['a store that says nothing', undefined, false, { kind: 'handle', from: 10 }],
    ['a store that is ahead', 15, false, { kind: 'handle', from: 15 }],
    ['a store beyond the batch', 40, false, { kind: 'handle', from: 40 }],
    ['a store that is behind', 4, false, { kind: 'seek', to: 4 }],
    ['a gap of the topic itself', 4, true, { kind: 'handle', from: 4 }],
  ] as const)('%s', (_, stored, sought, expected) => {
    expect(whereToStart(batch, stored, sought)).toEqual(expected);
  });

  test('a store beyond the end of the topic has seen another one', () => {
    expect(() => whereToStart(batch, 41, true)).toThrow('ends at 40');
  });
});
