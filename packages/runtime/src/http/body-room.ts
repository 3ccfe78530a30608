import type { IncomingMessage } from 'node:http';
import { AppError } from '@pantau/contracts';

/**
 * What bodies that are read whole may hold together, from their first byte until they are answered: one of 8 MB is some 40 MB
 * once it is parsed, and a dozen callers with one each would cost the process its life. Who finds no room is asked to come again.
 */
export class BodyRoom {
  readonly #max: number;
  readonly #held = new Map<IncomingMessage, number>();
  #total = 0;

  constructor(max: number) {
    this.#max = max;
  }

  take(request: IncomingMessage, bytes: number): void {
    // Alone there is always room: what one body may hold is bounded by its route.
    if (this.#total + bytes > this.#max && this.#total > (this.#held.get(request) ?? 0)) {
      throw new AppError('unavailable', 'too_busy', 'no room for the body', { retryAfterSeconds: 1 });
    }
    this.#held.set(request, (this.#held.get(request) ?? 0) + bytes);
    this.#total += bytes;
  }

  leave(request: IncomingMessage): void {
    this.#total -= this.#held.get(request) ?? 0;
    this.#held.delete(request);
  }
}
