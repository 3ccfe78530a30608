/**
 * Every event, in one list: type, topic, key, codec. Nothing else writes a topic's name; topics are provisioned from
 * here. Partition counts never change, because a key's history must stay in one partition.
 */
import { defineEvent, type EventDefinition, type TopicDefinition } from './event.ts';
import { pantau } from './gen/pantau.js';

const v1 = pantau.assessment.v1;
const complaints = pantau.complaints.v1;

export const SUBMISSIONS: TopicDefinition = { name: 'pantau.submissions.v1', partitions: 12 };
/**
 * A scorecard is one message, with all its units and claims: at its limits (2,000 and 1,000, see scoring) and with the longest
 * texts that the doors let in, some 14 MB.
 */
export const SCORES: TopicDefinition = { name: 'pantau.scores.v1', partitions: 12, maxMessageBytes: 16 * 1_048_576 };

/** Every step of a case is a message with the whole case: at its limits (see complaints) some 600 kB. */
export const CASES: TopicDefinition = { name: 'pantau.cases.v1', partitions: 12 };

/** Single figures, some 200 bytes each. */
export const OBSERVATIONS: TopicDefinition = { name: 'pantau.observations.v1', partitions: 12 };

const institution = (data: { readonly institution: string }) => data.institution;

export const submissionReceived = defineEvent({
  type: 'pantau.assessment.v1.submission-received',
  topic: SUBMISSIONS,
  codec: v1.SubmissionReceived,
  key: institution,
});
export const submissionWithdrawn = defineEvent({
  type: 'pantau.assessment.v1.submission-withdrawn',
  topic: SUBMISSIONS,
  codec: v1.SubmissionWithdrawn,
  key: institution,
});
export const claimRecorded = defineEvent({
  type: 'pantau.assessment.v1.claim-recorded',
  topic: SUBMISSIONS,
  codec: v1.ClaimRecorded,
  key: institution,
});
export const claimWithdrawn = defineEvent({
  type: 'pantau.assessment.v1.claim-withdrawn',
  topic: SUBMISSIONS,
  codec: v1.ClaimWithdrawn,
  key: institution,
});
export const rosterSet = defineEvent({
  type: 'pantau.assessment.v1.roster-set',
  topic: SUBMISSIONS,
  codec: v1.RosterSet,
  key: institution,
});
export const ruleAdopted = defineEvent({
  type: 'pantau.assessment.v1.rule-adopted',
  topic: SUBMISSIONS,
  codec: v1.RuleAdopted,
  key: institution,
});

export const submissionDecided = defineEvent({
  type: 'pantau.assessment.v1.submission-decided',
  topic: SCORES,
  codec: v1.SubmissionDecided,
  key: institution,
});
export const unitScored = defineEvent({
  type: 'pantau.assessment.v1.unit-scored',
  topic: SCORES,
  codec: v1.UnitScored,
  key: institution,
});
export const institutionScored = defineEvent({
  type: 'pantau.assessment.v1.institution-scored',
  topic: SCORES,
  codec: v1.InstitutionScored,
  key: institution,
});

export const observationRecorded = defineEvent({
  type: 'pantau.assessment.v1.observation-recorded',
  topic: OBSERVATIONS,
  codec: v1.ObservationRecorded,
  key: institution,
});
export const observationWithdrawn = defineEvent({
  type: 'pantau.assessment.v1.observation-withdrawn',
  topic: OBSERVATIONS,
  codec: v1.ObservationWithdrawn,
  key: institution,
});

export const caseChanged = defineEvent({
  type: 'pantau.complaints.v1.case-changed',
  topic: CASES,
  codec: complaints.CaseChanged,
  key: (data) => data.caseId,
});

export const CATALOGUE: readonly EventDefinition[] = [
  submissionReceived,
  submissionWithdrawn,
  claimRecorded,
  claimWithdrawn,
  rosterSet,
  ruleAdopted,
  submissionDecided,
  unitScored,
  institutionScored,
  observationRecorded,
  observationWithdrawn,
  caseChanged,
];

export const TOPICS: readonly TopicDefinition[] = [SUBMISSIONS, SCORES, OBSERVATIONS, CASES];

/** Where a consumer group puts what it cannot read. */
export function deadLetterTopic(topic: string, group: string): string {
  return `${topic}.${group}.dlq`;
}
