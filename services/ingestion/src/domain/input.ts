/** Everything that can enter: the messages that ingestion writes. */
import type { pantau } from '@pantau/contracts';

export type Submission = pantau.assessment.v1.SubmissionReceived;
export type SubmissionWithdrawal = pantau.assessment.v1.SubmissionWithdrawn;
export type Claim = pantau.assessment.v1.ClaimRecorded;
export type ClaimWithdrawal = pantau.assessment.v1.ClaimWithdrawn;
export type Roster = pantau.assessment.v1.RosterSet;
export type RuleAdopted = pantau.assessment.v1.RuleAdopted;
export type Observation = pantau.assessment.v1.ObservationRecorded;
export type ObservationWithdrawal = pantau.assessment.v1.ObservationWithdrawn;

/** What speaks of an instrument: pantau.submissions.v1. */
export type Assessed = Submission | SubmissionWithdrawal | Claim | ClaimWithdrawal | Roster | RuleAdopted;
/** What speaks of a measure: pantau.observations.v1. */
export type Observed = Observation | ObservationWithdrawal;
export type Input = Assessed | Observed;
