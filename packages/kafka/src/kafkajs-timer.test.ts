import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { mendRequestQueueTimer } from './kafkajs-timer.ts';

interface Queue {
  pending: unknown[];
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  scheduleCheckPendingRequests(): void;
}

const require = createRequire(import.meta.url);
// The inner file has no types; the shape above is what this test needs of it.
const RequestQueue = require('kafkajs/src/network/requestQueue') as new (options: object) => Queue;

test('an empty queue arms no timer, a waiting one does, and mending twice changes nothing', () => {
  const queue = new RequestQueue({ requestTimeout: 1, broker: 'b' });
  queue.pending.push('unmended');
  mendRequestQueueTimer();
  const mended = RequestQueue.prototype.scheduleCheckPendingRequests;
  mendRequestQueueTimer();
  expect(RequestQueue.prototype.scheduleCheckPendingRequests).toBe(mended);

  queue.pending = [];
  queue.scheduleCheckPendingRequests();
  expect(queue.throttleCheckTimeoutId).toBeNull();

  queue.pending = ['waiting'];
  queue.scheduleCheckPendingRequests();
  expect(queue.throttleCheckTimeoutId).not.toBeNull();
  if (queue.throttleCheckTimeoutId !== null) clearTimeout(queue.throttleCheckTimeoutId);
});
