import { createRequire } from 'node:module';

interface RequestQueue {
  readonly pending: readonly unknown[];
}

/**
 * kafkajs 2.2.4 arms a timer after every response, also when nothing waits, for `throttledUntil - now`; unthrottled that
 * is some -1.7e12 ms. Node 24 prints TimeoutNegativeWarning and fires it after 1 ms: a wake-up per response for nothing.
 * With an empty queue there is nothing to check: whoever enqueues a request arms the timer again. So the method is
 * guarded here, at the cause and for this process only; hiding the warning would keep the wake-ups, and patching
 * node_modules would have to be repeated by every install.
 */
export function mendRequestQueueTimer(): void {
  const require = createRequire(import.meta.url);
  // kafkajs declares no types for its inner files; the version is pinned, and a test checks that the method is there.
  const { prototype } = require('kafkajs/src/network/requestQueue') as {
    prototype: { scheduleCheckPendingRequests: ((this: RequestQueue) => void) & { mended?: true } };
  };
  const original = prototype.scheduleCheckPendingRequests;
  if (original.mended) return;
  prototype.scheduleCheckPendingRequests = Object.assign(
    function (this: RequestQueue) {
      if (this.pending.length > 0) original.call(this);
    },
    { mended: true as const },
  );
}
