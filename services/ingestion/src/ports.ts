/** What ingestion needs from the world. */
import type { AppError, OutgoingMessage, ScorecardToAdopt } from '@pantau/contracts';
import type { AdoptedScorecard, Adoption } from './domain/rule-adoption.ts';

/** Ties calls of one sender together: none overtakes another, and once one has failed all later ones fail. `{}` makes one. */
export interface Lane {
  failure?: AppError;
}

export interface EventPublisher {
  /** Resolves when every message is acknowledged by all in-sync replicas; throws AppError `unavailable` otherwise. */
  publish(messages: readonly OutgoingMessage[], lane?: Lane): Promise<void>;
}

/** Every method throws `unavailable` without a database. */
export interface AdoptionStore {
  /** The one that is there, where it was proposed before. */
  propose(adoption: Adoption, scorecards: readonly ScorecardToAdopt[]): Promise<Adoption>;
  find(id: string): Promise<Adoption | undefined>;
  /** The newest first, at most a hundred. */
  list(): Promise<readonly Adoption[]>;
  scorecards(id: string): Promise<readonly AdoptedScorecard[]>;
  /** Changes nothing where it is approved already, or where the proposer asks; answers what stands. */
  approve(id: string, by: string, at: Date): Promise<Adoption>;
  written(id: string, at: Date): Promise<Adoption>;
  unwritten(approvedBefore: Date): Promise<readonly Adoption[]>;
}
