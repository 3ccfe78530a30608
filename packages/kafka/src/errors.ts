import { AppError } from '@pantau/contracts';

/** After how many seconds a caller is told to try again when the broker is away. */
const RETRY_AFTER_SECONDS = 5;

export function kafkaUnavailable(detail: string, cause?: unknown): AppError {
  return new AppError('unavailable', 'unavailable', detail, { cause, retryAfterSeconds: RETRY_AFTER_SECONDS });
}

/** What `ask` throws that is no AppError becomes 'unavailable': it speaks to the broker and to nobody else. */
export async function answered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw kafkaUnavailable('the broker did not answer', error);
  }
}

/** Kafka's default max.message.bytes, which the topics that doors write to keep. */
const BROKER_MAX_BYTES = 1_048_588;

/** Broker error types that say that the messages themselves are the trouble. */
const TOO_LARGE = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE']);

/**
 * What a failed produce means to the caller: a message that the broker finds too large is the message's fault; anything
 * else (connection, leader, timeout, authorization) is the broker's, and the same messages may be sent again.
 */
export function produceError(error: unknown): AppError {
  const type = brokerErrorType(error);
  if (type !== undefined && TOO_LARGE.has(type)) {
    return new AppError('invalid', 'too_large', `the broker says ${type}`, { params: { max: BROKER_MAX_BYTES }, cause: error });
  }
  return kafkaUnavailable('the broker did not acknowledge the messages', error);
}

/** The protocol's name of an error ("UNKNOWN_MEMBER_ID"), which kafkajs wraps once for every retrier it passes. */
export function brokerErrorType(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { type } = each as { type?: unknown };
    if (typeof type === 'string') return type;
  }
  return undefined;
}
