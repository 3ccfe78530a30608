/** Every door does the same: check, name the event, publish, and answer only after the broker has acknowledged. */
import { type EventDefinition, encodeEvent, type OutgoingMessage, type Problem } from '@pantau/contracts';
import type { Clock, Principal } from '@pantau/runtime';
import { mayActFor } from '@pantau/runtime';
import type { Checked } from '../domain/checked.ts';
import { idAndValue } from '../domain/event-id.ts';
import type { Input } from '../domain/input.ts';
import type { EventPublisher, Lane } from '../ports.ts';

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
  | { readonly status: 'rejected'; readonly problems: readonly Problem[]; readonly more: number };

export interface PointedInput {
  readonly value: unknown;
  readonly pointer: string;
}

/** What became of one input before anything is published. */
export interface Judged {
  readonly result: ItemResult;
  /** The event of an accepted one. */
  readonly message?: OutgoingMessage;
}

export interface Receiver {
  /**
   * Results in the order of the inputs; all accepted ones are in the log when it resolves. Calls with the same lane may be
   * under way together: none overtakes another, and after a failed one nothing more of the lane is published.
   */
  receive<T extends Input>(door: Door<T>, inputs: readonly PointedInput[], sender: Sender, lane?: Lane): Promise<ItemResult[]>;
  /** The first half of `receive`, for one input. */
  judge<T extends Input>(door: Door<T>, input: PointedInput, sender: Sender): Judged;
  /** The second half. */
  publish(messages: readonly OutgoingMessage[], lane: Lane): Promise<void>;
}

export function createReceiver(publisher: EventPublisher, clock: Clock): Receiver {
  function judge<T extends Input>(door: Door<T>, input: PointedInput, sender: Sender, time: string): Judged {
    const checked = door.check(input.value, input.pointer);
    if (!checked.ok) return { result: { status: 'rejected', problems: checked.problems, more: checked.more } };
    const data = checked.value;
    const { institution } = data;
    if (!mayActFor(sender.principal, institution)) {
      const problem = { pointer: `${input.pointer}/institution`, code: 'forbidden_institution', params: { institution } };
      return { result: { status: 'rejected', problems: [problem], more: 0 } };
    }
    const { id, value } = idAndValue(door.event, data);
    const meta = {
      id,
      source: '/pantau/ingestion',
      time,
      actor: sender.principal.subject,
      onBehalfOf: institution,
      ...(sender.traceparent === undefined ? {} : { traceparent: sender.traceparent }),
    };
    return {
      result: { status: 'accepted', eventId: id, described: door.describe(data) },
      message: encodeEvent(door.event, data, meta, value),
    };
  }

  return {
    async receive(door, inputs, sender, lane) {
      const time = clock.now().toISOString();
      const judged = inputs.map((input) => judge(door, input, sender, time));
      const messages = judged.flatMap(({ message }) => message ?? []);
      if (!sender.dryRun && messages.length > 0) await publisher.publish(messages, lane);
      return judged.map(({ result }) => result);
    },
    judge: (door, input, sender) => judge(door, input, sender, clock.now().toISOString()),
    publish: (messages, lane) => publisher.publish(messages, lane),
  };
}
