/** Events as scoring and ingestion send them, with only what a story needs said. */
import {
  type EventDefinition,
  encodeEvent,
  institutionScored,
  type OutgoingMessage,
  type pantau,
  submissionDecided,
  submissionReceived,
  submissionWithdrawn,
  unitScored,
} from '@pantau/contracts';
import type { Batch, DecodedEvent } from '@pantau/kafka';

type V1 = typeof pantau.assessment.v1;
/** A message with only some of its fields, at any depth: the codec gives the rest their defaults, as it does on the wire. */
export type Some<T> = T extends (infer E)[] ? Some<E>[] : T extends object ? { [K in keyof T]?: Some<T[K]> } : T;
type SomeOf<Name extends keyof V1> = V1[Name] extends { decode(bytes: Uint8Array): infer T } ? Some<T> : never;
export type ScorecardProperties = SomeOf<'InstitutionScored'>;

/** 2026-01-05T02:00:00Z. */
export const T0 = 1_767_578_400_000;

export function scorecard(properties: ScorecardProperties) {
  return through(institutionScored, {
    ...{ family: 'ORI', generation: 1, version: 1, recordedAtMs: T0, ruleVersion: `${properties.instrument ?? ''}@1` },
    ...{ inputEventId: 'input-1' },
    ...properties,
  });
}

/** A scorecard of which one source printed a score, or only a zone. */
export function printed(
  institution: string,
  period: string,
  scoreE4: number | null,
  category: string,
  zone: string,
  more: ScorecardProperties = {},
) {
  return scorecard({
    ...{ institution, period, instrument: `ORI-${period}` },
    published: {
      ...(scoreE4 === null ? {} : { scoreE4 }),
      ...{ category, zone },
      claims: [{ eventId: 'claim-1', source: { publisher: 'kupastuntas.co', date: '2023-04-05' }, shown: true }],
    },
    ...more,
  });
}

/** Of an institution that sent `received` of the `expected` units of its roster. */
export function computed(institution: string, period: string, scoreE4: number, received: number, expected: number, more = {}) {
  const roster = Array.from({ length: expected }, (_, index) => ({ unit: { code: `unit-${index}` } }));
  return scorecard({
    ...{ institution, period, instrument: `ORI-${period}`, expectedUnits: expected, receivedUnits: received, roster },
    computed: { scoreE4, category: 'B', zone: 'hijau', unitCount: received, scoredAt: 'unit', ...more },
  } satisfies ScorecardProperties);
}

export function unit(properties: SomeOf<'UnitScored'>) {
  return through(unitScored, {
    ...{ generation: 1, version: 1, revision: 1, recordedAtMs: T0, scoredAt: 'unit', inputEventId: 'input-1' },
    ...{ ruleVersion: `${properties.instrument ?? ''}@1` },
    ...properties,
  });
}

export function decided(properties: SomeOf<'SubmissionDecided'>) {
  return through(submissionDecided, {
    ...{ instrument: 'ORI-2023', period: '2023', revision: 1, recordedAtMs: T0, inputType: submissionReceived.type },
    ...properties,
  });
}

export function received(properties: SomeOf<'SubmissionReceived'>) {
  return through(submissionReceived, { instrument: 'ORI-2023', period: '2023', revision: 1, ...properties });
}

export function withdrawn(properties: SomeOf<'SubmissionWithdrawn'>) {
  return through(submissionWithdrawn, { instrument: 'ORI-2023', period: '2023', revision: 2, ...properties });
}

export interface Sent<T extends object = object> {
  readonly event: EventDefinition<T>;
  readonly data: T;
}

/** Through the bytes, so that what a test sees is what a consumer would. */
export function through<T extends object>(event: EventDefinition<T>, properties: Some<T>): Sent<T> {
  // The encoder reads what is there; its type asks for every field.
  return { event, data: event.codec.decode(event.codec.encode(properties as T).finish()) };
}

/** One partition's fetch, as the consumer hands it over. */
export function batchOf(sent: readonly Sent[], firstOffset = 0, eventIds: readonly string[] = []): Batch {
  const topic = sent[0]?.event.topic.name ?? '';
  return {
    topic,
    partition: 0,
    firstOffset,
    lastOffset: firstOffset + sent.length - 1,
    events: sent.map(({ event, data }, index): DecodedEvent => {
      const offset = firstOffset + index;
      const id = eventIds[index] ?? `event-${offset}`;
      return {
        event: event as EventDefinition,
        data,
        meta: { id, source: '/test', time: new Date(T0).toISOString(), actor: 'test', onBehalfOf: '' },
        received: {
          topic,
          partition: 0,
          offset,
          key: event.key(data),
          value: new Uint8Array(),
          headers: {},
          appendedAt: T0 + offset,
        },
      };
    }),
    signal: new AbortController().signal,
  };
}

export function messageOf<T extends object>({ event, data }: Sent<T>, id: string, traceparent?: string): OutgoingMessage {
  return encodeEvent(event, data, {
    ...{ id, source: '/test', time: new Date(T0).toISOString(), actor: 'test', onBehalfOf: event.key(data) },
    ...(traceparent === undefined ? {} : { traceparent }),
  });
}
