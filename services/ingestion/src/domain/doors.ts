/** The inputs that ingestion takes: what event each becomes and what the answer tells of it. */
import {
  claimRecorded,
  claimWithdrawn,
  observationRecorded,
  observationWithdrawn,
  rosterSet,
  submissionReceived,
  submissionWithdrawn,
} from '@pantau/contracts';
import { formatQuantity, formatScore } from '@pantau/rulebook';
import { checkClaim } from './check-claim.ts';
import { checkObservation, checkObservationWithdrawal } from './check-observation.ts';
import { checkSubmission } from './check-submission.ts';
import { checkClaimWithdrawal, checkSubmissionWithdrawal } from './check-withdrawal.ts';
import type { Claim, Observation } from './input.ts';

export const submissionDoor = {
  event: submissionReceived,
  check: checkSubmission,
  describe: (data: { submissionId: string }) => ({ id: data.submissionId }),
};

export const submissionWithdrawalDoor = {
  event: submissionWithdrawn,
  check: checkSubmissionWithdrawal,
  describe: (data: { submissionId: string }) => ({ id: data.submissionId }),
};

export const claimDoor = {
  event: claimRecorded,
  check: checkClaim,
  describe: (data: Claim) => ({
    readAs: { institution: data.institution, score: formatScore(data.scoreE4 ?? null) },
  }),
};

export const claimWithdrawalDoor = { event: claimWithdrawn, check: checkClaimWithdrawal, describe: () => ({}) };

export const observationDoor = {
  event: observationRecorded,
  check: checkObservation,
  describe: (data: Observation) => ({
    readAs: { institution: data.institution, grain: data.grain, value: formatQuantity(data.valueE4 ?? null) },
  }),
};

export const observationWithdrawalDoor = { event: observationWithdrawn, check: checkObservationWithdrawal, describe: () => ({}) };

export const rosterEvent = rosterSet;
