/** From a folded batch to the messages on `scores`. */
import {
  deriveId,
  type EventDefinition,
  encodeEvent,
  institutionScored,
  type OutgoingMessage,
  submissionDecided,
  unitScored,
} from '@pantau/contracts';
import type { Folded } from '../domain/fold.ts';
import { decidedMessage, institutionMessage, unitMessage } from '../domain/messages.ts';
import type { Arrived, EncodedChange } from '../ports.ts';

const SOURCE = '/pantau/scoring';

export interface Outgoing {
  readonly messages: readonly OutgoingMessage[];
  readonly changes: readonly EncodedChange[];
}

/**
 * Of each unit and scorecard that changed, its state after the batch; then a decision for every input. In this order, so
 * that whoever has read a decision has read what it led to: reporting's watermark promises that. Times come from the
 * input, and ids from the input and what it led to, so the same batch makes the same bytes.
 */
export function outgoing(folded: Folded<Arrived>): Outgoing {
  const messages: OutgoingMessage[] = [];
  const changes = folded.changes.map((change): EncodedChange => {
    const { card, last, units } = change;
    const generation = String(card.generation);
    const encodedUnits = new Map<string, Uint8Array>();
    for (const [key, item] of units) {
      const message = encode(unitScored, unitMessage(card, key, item.input), item, key, generation);
      messages.push(message);
      encodedUnits.set(key, message.value);
    }
    messages.push(encode(institutionScored, institutionMessage(card), last, generation));
    return { ...change, encodedUnits };
  });
  for (const { item, decision } of folded.decided) {
    // With the outcome: the double of an applied input is a second event, and must not replace the first.
    messages.push(encode(submissionDecided, decidedMessage(item.input, decision), item, decision.outcome));
  }
  return { messages, changes };
}

function encode<T extends object>(event: EventDefinition<T>, data: T, cause: Arrived, ...distinct: string[]): OutgoingMessage {
  const { input, actor, onBehalfOf, traceparent } = cause;
  return encodeEvent(event, data, {
    id: deriveId(input.eventId, event.type, ...distinct),
    source: SOURCE,
    time: new Date(input.recordedAt).toISOString(),
    actor,
    onBehalfOf,
    ...(traceparent === undefined ? {} : { traceparent }),
  });
}
