import { AppError } from '@pantau/contracts';
import { buildScope, type Component, type Log } from '@pantau/runtime';
import type { KafkaMessage } from 'kafkajs';
import type { WireMessage } from './accumulator.ts';
import { createClient, logicalTopic, physicalTopic } from './client.ts';
import type { KafkaConfig } from './config.ts';
import { ownHeaders } from './dead-letters.ts';
import { answered } from './errors.ts';
import type { Received } from './partition-batch.ts';
import { startWireProducer } from './producer.ts';
import { readToEnd } from './read-to-end.ts';

/** What became of a letter. The log keeps it for ever; a later mark stands over an earlier one. */
export type LetterState =
  | { readonly kind: 'open' }
  | { readonly kind: 'replayed'; readonly at: string }
  | { readonly kind: 'discarded'; readonly at: string; readonly reason: string };

/** One dead letter, without its bytes. */
export interface Letter {
  /** `<topic>.<group>.dlq`. */
  readonly topic: string;
  /** In that topic; it has one partition. */
  readonly offset: number;
  readonly reason: string;
  /** Who refused it: `decode`, or `read` for the consumer that reads what was decoded. */
  readonly step: string;
  /** When, RFC 3339. */
  readonly at: string;
  readonly origin: { readonly topic: string; readonly partition: number; readonly offset: number };
  readonly type: string | undefined;
  readonly state: LetterState;
}

export interface DeadLetterDesk {
  /** Every dead-letter topic there is. */
  topics(): Promise<readonly string[]>;
  /** Its letters, oldest first, each with what became of it. AppError not_found for a topic that is none. */
  letters(topic: string): Promise<readonly Letter[]>;
  /** A letter for a person: its bytes, and key and headers as text. */
  read(topic: string, offset: number): Promise<Received | undefined>;
  /**
   * Sends each letter to the topic that it came from, key, value and headers as they were, then marks it. Ids are derived
   * from the content, so one that is sent twice changes nothing; if it is refused again, that is a new letter.
   */
  replay(topic: string, offsets: readonly number[]): Promise<void>;
  /** Marks them as not to be sent. `reason` is a code: no free text of people enters a topic. */
  discard(topic: string, offsets: readonly number[], reason: string): Promise<void>;
}

const SUFFIX = '.dlq';
/** A mark is a message on the dead-letter topic itself, so that letter and fate are kept in one place and one order. */
const MARK = 'dlq_mark';
const MARK_OFFSET = 'dlq_mark_offset';
const MARK_REASON = 'dlq_mark_reason';
const MARK_TIME = 'dlq_mark_time';

/** What is held in memory of the letters that are being replayed. */
const CHUNK = 200;

export function deadLetterDesk(config: KafkaConfig, log: Log, now: () => Date = () => new Date()): Component<DeadLetterDesk> {
  return {
    async start() {
      const admin = createClient(config, log).admin({ retry: { retries: 3 } });
      let publish: ((messages: readonly WireMessage[]) => Promise<void>) | undefined;
      const scope = await buildScope(async (parts) => {
        await parts.start({
          async start() {
            await answered(() => admin.connect());
            return { value: undefined, stop: () => admin.disconnect() };
          },
        });
        publish = await parts.start({
          async start() {
            const { publish, stop } = await startWireProducer(config, log);
            return { value: publish, stop };
          },
        });
      });
      const send = async (messages: readonly WireMessage[]) => publish?.(messages);
      const topics = async () => {
        const all = await answered(() => admin.listTopics());
        const ours = all.filter((name) => name.startsWith(config.topicPrefix) && name.endsWith(SUFFIX));
        return ours.map((name) => logicalTopic(config, name)).sort();
      };
      return { value: desk(config, log, { topics, send, now }), stop: () => scope.stop() };
    },
  };
}

interface DeskParts {
  topics(): Promise<string[]>;
  send(messages: readonly WireMessage[]): Promise<void>;
  now(): Date;
}

function desk(config: KafkaConfig, log: Log, { topics, send, now }: DeskParts): DeadLetterDesk {
  const scan = async (topic: string, onMessage: (message: Received, raw: KafkaMessage) => void) => {
    if (!(await topics()).includes(topic)) throw new AppError('not_found', 'cli_dlq_no_such_topic', topic, { params: { topic } });
    await answered(() => readToEnd(config, log, topic, onMessage));
  };
  const mark = (topic: string, offset: number, kind: 'replayed' | 'discarded', reason: string): WireMessage => ({
    topic: physicalTopic(config, topic),
    key: null,
    value: new Uint8Array(),
    headers: {
      [MARK]: kind,
      [MARK_OFFSET]: String(offset),
      [MARK_REASON]: reason,
      [MARK_TIME]: now().toISOString(),
    },
  });
  return {
    topics,
    async letters(topic) {
      const found = new Map<number, Letter>();
      await scan(topic, (message) => note(found, message));
      return [...found.values()];
    },
    async read(topic, offset) {
      let found: Received | undefined;
      await scan(topic, (message) => {
        if (message.offset === offset && !isMark(message)) found = message;
      });
      return found;
    },
    async replay(topic, offsets) {
      for (let at = 0; at < offsets.length; at += CHUNK) {
        const wanted = new Set(offsets.slice(at, at + CHUNK));
        const letters: { readonly offset: number; readonly message: WireMessage }[] = [];
        await scan(topic, (letter, raw) => {
          if (!wanted.has(letter.offset) || isMark(letter)) return;
          letters.push({ offset: letter.offset, message: original(config, letter, raw) });
        });
        await send(letters.map(({ message }) => message));
        // After the acknowledgement: a letter that was marked and not sent would be lost; sent twice, it is a double.
        await send(letters.map(({ offset }) => mark(topic, offset, 'replayed', '')));
      }
    },
    async discard(topic, offsets, reason) {
      await send(offsets.map((offset) => mark(topic, offset, 'discarded', reason)));
    },
  };
}

/** As it stood on its topic before it was refused. From the raw message: text made of bytes that are none would not be them. */
function original(config: KafkaConfig, { headers }: Received, raw: KafkaMessage): WireMessage {
  return { topic: physicalTopic(config, headers.dlq_topic ?? ''), key: raw.key, value: raw.value, headers: ownHeaders(raw) };
}

/** A letter names its topic, a mark never: one that came with a `dlq_mark` of its own before these were taken off is no mark. */
function isMark({ headers }: Received): boolean {
  return headers[MARK] !== undefined && headers.dlq_topic === undefined;
}

function note(found: Map<number, Letter>, message: Received): void {
  const { topic, offset, headers } = message;
  if (!isMark(message)) {
    found.set(offset, {
      ...{ topic, offset, reason: headers.dlq_reason ?? '', step: headers.dlq_step ?? '', at: headers.dlq_time ?? '' },
      origin: {
        topic: headers.dlq_topic ?? '',
        partition: Number(headers.dlq_partition ?? -1),
        offset: Number(headers.dlq_offset ?? -1),
      },
      type: headers.ce_type,
      state: { kind: 'open' },
    });
    return;
  }
  const letter = found.get(Number(headers[MARK_OFFSET]));
  if (letter === undefined) return;
  const at = headers[MARK_TIME] ?? '';
  const state: LetterState =
    headers[MARK] === 'replayed' ? { kind: 'replayed', at } : { kind: 'discarded', at, reason: headers[MARK_REASON] ?? '' };
  found.set(letter.offset, { ...letter, state });
}
