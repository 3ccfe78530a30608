/** Between the consumer and the fold. */
import type { DecodedEvent, ReadingHandler } from '@pantau/kafka';
import type { Log } from '@pantau/runtime';
import type { Input } from '../domain/input.ts';
import type { Arrived, FindRules } from '../ports.ts';
import type { FoldBatch } from '../usecases/fold-batch.ts';
import { readInput } from './read-input.ts';

/** A message that breaks its contract never reaches the fold; everything else is folded, whatever is decided on it. */
export function kafkaHandler(foldBatch: FoldBatch, log: Log, findRules?: FindRules): ReadingHandler<Input> {
  return {
    read(event) {
      const result = readInput(event, findRules);
      return result.kind === 'input' ? { kind: 'read', data: result.input } : { kind: 'reject', reason: result.reason };
    },
    async handle({ topic, partition, firstOffset, lastOffset, events }) {
      await foldBatch({ topic, partition, firstOffset, lastOffset, items: events.map(arrived) });
      for (const event of events) logTraced(event, log);
    },
  };
}

function arrived({ data, meta, received }: DecodedEvent<Input>): Arrived {
  return {
    input: data,
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
