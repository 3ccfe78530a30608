/** Between the consumer and the fold: events in, outcomes out. */
import type { Batch, DecodedEvent, Outcome, PartitionHandler } from '@pantau/kafka';
import type { Log } from '@pantau/runtime';
import type { Arrived } from '../ports.ts';
import type { FoldBatch } from '../usecases/fold-batch.ts';
import { readInput } from './read-input.ts';

/**
 * A message that breaks its contract is a reject; everything else is folded, whatever is decided on it. The fold commits
 * before the rejects reach the dead-letter topic, so after a crash in between they come again: see `startOffset`.
 */
export function kafkaHandler(foldBatch: FoldBatch, log: Log): PartitionHandler {
  return async (batch: Batch) => {
    const read = batch.events.map((event) => ({ event, result: readInput(event) }));
    const items = read.flatMap(({ event, result }) => (result.kind === 'input' ? [arrived(event, result.input)] : []));
    const { topic, partition, firstOffset, lastOffset } = batch;
    await foldBatch({ topic, partition, firstOffset, lastOffset, items });
    for (const { event } of read) logTraced(event, log);
    return read.map(
      ({ result }): Outcome => (result.kind === 'input' ? { kind: 'done' } : { kind: 'reject', reason: result.reason }),
    );
  };
}

function arrived({ meta, received }: DecodedEvent, input: Arrived['input']): Arrived {
  return {
    input,
    offset: received.offset,
    actor: meta.actor,
    onBehalfOf: meta.onBehalfOf,
    traceparent: meta.traceparent,
  };
}

/** Only for messages whose sender asked to be followed: a line for each of 5,000 messages a second would be most of the work. */
function logTraced({ event, meta, received }: DecodedEvent, log: Log): void {
  if (meta.traceparent === undefined) return;
  const { topic, partition, offset } = received;
  log.info({ traceparent: meta.traceparent, event_id: meta.id, type: event.type, topic, partition, offset }, 'folded');
}
