/** What ingestion needs from the world. */
import type { OutgoingMessage } from '@pantau/contracts';

export interface EventPublisher {
  /** Resolves when every message is acknowledged by all in-sync replicas; throws AppError `unavailable` otherwise. */
  publish(messages: readonly OutgoingMessage[]): Promise<void>;
}
