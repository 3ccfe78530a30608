import { brokerErrorType } from './errors.ts';

export interface Heart {
  stop(): void;
}

export interface HeartOptions {
  readonly everyMs: number;
  /** A batch that takes longer than this hangs. */
  readonly deadlineMs: number;
  /** The broker no longer counts us in: whatever we do for this partition, another member does too. */
  onLost(error: unknown): void;
  onHung(): void;
}

const LOST = new Set(['UNKNOWN_MEMBER_ID', 'ILLEGAL_GENERATION', 'FENCED_INSTANCE_ID']);

/**
 * Keeps the session alive while a batch is at work. kafkajs beats only from inside the handler, and a handler that waits
 * for a slow store does not. It stops at a deadline: beating on for a handler that hangs would hold the partition for ever.
 * A rebalance in progress is no reason to stop: the broker waits for us, and what is finished before it is not done twice.
 */
export function startHeart(beat: () => Promise<void>, options: HeartOptions): Heart {
  const started = performance.now();
  let stopped = false;
  let timer: NodeJS.Timeout;

  const tick = async () => {
    if (performance.now() - started > options.deadlineMs) {
      options.onHung();
      return;
    }
    try {
      await beat();
    } catch (error) {
      const type = brokerErrorType(error);
      if (type !== undefined && LOST.has(type)) {
        if (!stopped) options.onLost(error);
        return;
      }
      // Anything else (rebalancing, a lost connection) is met again by the commit or the next fetch, which act on it.
    }
    if (!stopped) arm();
  };
  const arm = () => {
    timer = setTimeout(() => void tick(), options.everyMs);
  };
  arm();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
