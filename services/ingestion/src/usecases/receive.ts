/** Every door does the same: check, name the event, publish, and answer only after the broker has acknowledged. */
import { type EventDefinition, encodeEvent, type OutgoingMessage, type Problem } from '@pantau/contracts';
import type { Clock, Principal } from '@pantau/runtime';
import { mayActFor } from '@pantau/runtime';
import type { Checked } from '../domain/checked.ts';
import { eventId } from '../domain/event-id.ts';
import type { Input } from '../domain/input.ts';
import type { EventPublisher } from '../ports.ts';

/** One kind of input: how it is checked, what event it becomes, what the answer tells of it. */
export interface Door<T extends Input> {
  readonly event: EventDefinition<T>;
  readonly check: (input: unknown, pointer: string) => Checked<T>;
  /** Fields of an accepted item beside index, status and eventId. */
  readonly describe: (data: T) => Readonly<Record<string, unknown>>;
}

export interface Sender {
  readonly principal: Principal;
  readonly traceparent: string | undefined;
  /** Checked and answered, nothing stored. */
  readonly dryRun: boolean;
}

export type ItemResult =
  | { readonly status: 'accepted'; readonly eventId: string; readonly described: Readonly<Record<string, unknown>> }
  | { readonly status: 'rejected'; readonly problems: readonly Problem[] };

export interface Receiver {
  /** Results in the order of the inputs; all accepted ones are in the log when it resolves. */
  receive<T extends Input>(door: Door<T>, inputs: readonly PointedInput[], sender: Sender): Promise<ItemResult[]>;
}

export interface PointedInput {
  readonly value: unknown;
  readonly pointer: string;
}

export function createReceiver(publisher: EventPublisher, clock: Clock): Receiver {
  return {
    async receive(door, inputs, sender) {
      const time = clock.now().toISOString();
      const messages: OutgoingMessage[] = [];
      const results = inputs.map((input): ItemResult => {
        const checked = door.check(input.value, input.pointer);
        if (!checked.ok) return { status: 'rejected', problems: checked.problems };
        const data = checked.value;
        const { institution } = data;
        if (!mayActFor(sender.principal, institution)) {
          const problem = { pointer: `${input.pointer}/institution`, code: 'forbidden_institution', params: { institution } };
          return { status: 'rejected', problems: [problem] };
        }
        const id = eventId(door.event, data);
        messages.push(
          encodeEvent(door.event, data, {
            id,
            source: '/pantau/ingestion',
            time,
            actor: sender.principal.subject,
            onBehalfOf: institution,
            ...(sender.traceparent === undefined ? {} : { traceparent: sender.traceparent }),
          }),
        );
        return { status: 'accepted', eventId: id, described: door.describe(data) };
      });
      if (!sender.dryRun && messages.length > 0) await publisher.publish(messages);
      return results;
    },
  };
}
