/** What ingestion needs from the world. */
import type { AppError, OutgoingMessage } from '@pantau/contracts';

/** Ties calls of one sender together: none overtakes another, and once one has failed all later ones fail. `{}` makes one. */
export interface Lane {
  failure?: AppError;
}

export interface EventPublisher {
  /** Resolves when every message is acknowledged by all in-sync replicas; throws AppError `unavailable` otherwise. */
  publish(messages: readonly OutgoingMessage[], lane?: Lane): Promise<void>;
}
