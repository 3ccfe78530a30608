import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BodyRoom } from './body-room.ts';

const request = () => ({}) as IncomingMessage;

test('who finds no room is asked to come again, and finds it when another was answered', () => {
  const room = new BodyRoom(10);
  const [first, second] = [request(), request()];
  room.take(first, 8);
  expect(() => room.take(second, 3)).toThrow(expect.objectContaining({ code: 'too_busy', retryAfterSeconds: 1 }));
  room.leave(first);
  room.take(second, 3);
});

test('alone there is always room, so that nobody waits for ever', () => {
  const room = new BodyRoom(10);
  const only = request();
  room.take(only, 8);
  room.take(only, 8);
});

test('what is held never exceeds the room but for one caller, and all of it comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 0, max: 9 })), { maxLength: 60 }), (steps) => {
      const room = new BodyRoom(10);
      const callers = Array.from({ length: 5 }, request);
      const held = new Map<IncomingMessage, number>();
      for (const [which, bytes] of steps) {
        const caller = callers[which] ?? request();
        if (bytes === 0) {
          room.leave(caller);
          held.delete(caller);
          continue;
        }
        try {
          room.take(caller, bytes);
          held.set(caller, (held.get(caller) ?? 0) + bytes);
        } catch {
          expect(held.size).toBeGreaterThan(0);
        }
        const total = [...held.values()].reduce((sum, each) => sum + each, 0);
        expect(total <= 10 || held.size === 1).toBe(true);
      }
      for (const caller of callers) room.leave(caller);
      expect(() => room.take(request(), 10)).not.toThrow();
    }),
  );
});
