/** Which part of the outbox a case's messages wait in. One copy at a time publishes a shard, so that a case's order is kept. */
export const SHARDS = 8;

/** The `topic` of the outbox's rows: what caused them are cases, not messages of a topic. */
export const OUTBOX_TOPIC = 'cases';

export function shardOf(caseId: string): number {
  let hash = 0;
  for (let i = 0; i < caseId.length; i++) hash = (Math.imul(hash, 31) + caseId.charCodeAt(i)) | 0;
  return Math.abs(hash) % SHARDS;
}
