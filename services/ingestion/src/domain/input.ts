/** Everything that can enter: the messages of pantau.submissions.v1 that ingestion writes. */
import type { pantau } from '@pantau/contracts';

export type Submission = pantau.assessment.v1.SubmissionReceived;
export type SubmissionWithdrawal = pantau.assessment.v1.SubmissionWithdrawn;
export type Claim = pantau.assessment.v1.ClaimRecorded;
export type ClaimWithdrawal = pantau.assessment.v1.ClaimWithdrawn;
export type Roster = pantau.assessment.v1.RosterSet;
export type RuleAdopted = pantau.assessment.v1.RuleAdopted;

export type Input = Submission | SubmissionWithdrawal | Claim | ClaimWithdrawal | Roster | RuleAdopted;
