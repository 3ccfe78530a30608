export { ADOPTION_REASONS, adoptionDigest, type ScorecardToAdopt } from './adoption-digest.ts';
export { type AsyncApiDocument, type AsyncApiInput, asyncApiDocument, type ProtoFile } from './asyncapi.ts';
export {
  CASES,
  CATALOGUE,
  caseChanged,
  claimRecorded,
  claimWithdrawn,
  deadLetterTopic,
  institutionScored,
  OBSERVATIONS,
  observationRecorded,
  observationWithdrawn,
  rosterSet,
  ruleAdopted,
  SCORES,
  SUBMISSIONS,
  submissionDecided,
  submissionReceived,
  submissionWithdrawn,
  TOPICS,
  unitScored,
} from './catalogue.ts';
export { AppError, type AppErrorOptions, ERROR_TABLE, type ErrorKind, type ErrorRule, kindOf, type Problem } from './errors.ts';
export {
  type Codec,
  defineEvent,
  deriveId,
  type EventDefinition,
  type EventMetadata,
  encodeEvent,
  type OutgoingMessage,
  readMetadata,
  type TopicDefinition,
} from './event.ts';
export { pantau } from './gen/pantau.js';
export {
  isLedgerHeadSigned,
  LEDGER_GENESIS,
  type LedgerHead,
  ledgerDigest,
  ledgerHash,
  ledgerKeyId,
  signLedgerHead,
} from './ledger-chain.ts';
export { type Language, MESSAGES, type MessageCode, messageText } from './messages.ts';
