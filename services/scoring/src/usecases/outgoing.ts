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
import type { Arrived } from '../ports.ts';

const SOURCE = '/pantau/scoring';

/**
 * Of each unit and scorecard that changed, its state after the batch; then a decision for every input. In this order, so
 * that whoever has read a decision has read what it led to: reporting's watermark promises that. Times come from the
 * input, and ids from the input and what it led to, so the same batch makes the same bytes.
 */
export function outgoingMessages(folded: Folded<Arrived>): OutgoingMessage[] {
  const decisions = folded.decided.map(({ item, decision }) =>
    // With the outcome: the double of an applied input is a second event, and must not replace the first.
    encode(submissionDecided, decidedMessage(item.input, decision), item, decision.outcome),
  );
  const states = folded.changes.flatMap(({ card, last, units }) => [
    ...[...units].map(([key, item]) =>
      encode(unitScored, unitMessage(card, key, item.input), item, key, String(card.generation)),
    ),
    encode(institutionScored, institutionMessage(card), last, String(card.generation)),
  ]);
  return [...states, ...decisions];
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
