import type { Clock } from '../clock.ts';

export interface FakeClock extends Clock {
  advance(milliseconds: number): void;
  set(time: Date | string): void;
}

/** A clock that stands still until it is told otherwise. */
export function fakeClock(start: Date | string): FakeClock {
  let now = new Date(start).getTime();
  return {
    now: () => new Date(now),
    advance(milliseconds) {
      now += milliseconds;
    },
    set(time) {
      now = new Date(time).getTime();
    },
  };
}
