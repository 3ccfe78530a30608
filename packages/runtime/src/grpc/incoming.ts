import type { ServerDuplexStream } from '@grpc/grpc-js';
import type { Releases } from './gate.ts';
import type { StreamMessage } from './service.ts';

/**
 * The messages of a stream, in bundles of what came since the last look. Read by events and not by the stream's own
 * iterator: that takes one message per turn of the event loop, and could not be ended from outside when the service stops.
 */
export function incomingMessages(
  call: ServerDuplexStream<Uint8Array, object>,
  releases: Releases,
  signals: readonly AbortSignal[],
): { messages: AsyncIterable<readonly StreamMessage[]>; stopReading(): void } {
  let arrived: StreamMessage[] = [];
  let ended = false;
  let stopped = false;
  let wake: () => void = () => undefined;

  call.on('data', (bytes: Uint8Array) => {
    arrived.push({ bytes, release: releases.get(bytes) ?? (() => undefined) });
    wake();
  });
  call.once('end', () => {
    ended = true;
    wake();
  });
  const stopReading = () => {
    stopped = true;
    wake();
  };
  for (const signal of signals) {
    if (signal.aborted) stopReading();
    else signal.addEventListener('abort', stopReading, { once: true });
  }

  const messages: AsyncIterable<readonly StreamMessage[]> = {
    async *[Symbol.asyncIterator]() {
      try {
        while (!stopped) {
          if (arrived.length > 0) {
            const bundle = arrived;
            arrived = [];
            yield bundle;
            continue;
          }
          if (ended) return;
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      } finally {
        for (const signal of signals) signal.removeEventListener('abort', stopReading);
      }
    },
  };
  return { messages, stopReading };
}
