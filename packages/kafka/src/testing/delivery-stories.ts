/** What every consumer of events must keep, told as stories and run against its real process on a real broker. */
import { deadLetterTopic, type OutgoingMessage } from '@pantau/contracts';
import { createLog, createScope, type RootScope } from '@pantau/runtime';
import { eventually } from '@pantau/runtime/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type KafkaAdmin, kafkaAdmin } from '../admin.ts';
import type { KafkaConfig } from '../config.ts';
import { type EventPublisher, kafkaProducer } from '../producer.ts';
import type { Copy } from './copies.ts';
import { groupMembers, produceRaw, readTopic, setGroupOffsets } from './raw.ts';

/** A consumer under test, with topics and a store of its own. */
export interface Subject {
  readonly config: KafkaConfig;
  readonly group: string;
  readonly topic: string;
  /** The n-th input of a key: the same bytes and the same id each time it is asked for. */
  input(key: string, n: number): OutgoingMessage;
  /** Starts one more copy, and resolves when it is in the group. */
  start(env?: Readonly<Record<string, string>>): Promise<Copy>;
  /** How often each input counts in the store, by `ce_id`. */
  effects(): Promise<ReadonlyMap<string, number>>;
  /** The store goes away, and comes back. */
  takeStoreAway(): Promise<void>;
  giveStoreBack(): Promise<void>;
  /** The next batch kills its process with SIGKILL after its write, before the offset moves. */
  dieAfterNextWrite(): Promise<void>;
  /** From the next batch on, a batch takes so long before it writes. */
  slowDown(ms: number): Promise<void>;
  /** How many batches were begun so far, by all copies, counting each try. */
  batchesBegun(): Promise<number>;
  /** For a consumer that judges its inputs: the `ce_id`s that it took for doubles. */
  judgedDoubles?(): Promise<readonly string[]>;
  /** For a consumer that publishes: the `ce_id`s of the inputs whose outcome is in the log. */
  published?(): Promise<ReadonlySet<string>>;
  /** The broker carries out what the copies publish, dead letters included, and its answers are lost; and all is well again. */
  loseProducerAnswers?(): void;
  mendWire?(): void;
  /** How often a publisher of the copies had to give up for good. */
  publishFailures?(): number;
  /** For a consumer with a rulebook: an input of an instrument that no build knows yet. */
  ofUnknownInstrument?(key: string): OutgoingMessage;
  close(): Promise<void>;
}

/** What a consumer does beyond writing to its store. The stories of it are told, and its subject has their hooks. */
export interface Abilities {
  /** It publishes, dead letters at least: `loseProducerAnswers`, `mendWire` and `publishFailures` are there. */
  readonly publishes: boolean;
  /** `ofUnknownInstrument` is there. */
  readonly hasRulebook: boolean;
}

const log = createLog({ service: 'stories', level: 'silent' });
const CAUGHT_UP = { timeoutMs: 30_000, everyMs: 50 };
const KEYS = ['18', '18.72', '31', '32.73', '91'];

export function deliveryStories(name: string, create: () => Promise<Subject>, { publishes, hasRulebook }: Abilities): void {
  describe(`${name}: delivery`, () => {
    let subject: Subject;
    let scope: RootScope;
    let admin: KafkaAdmin;
    let publisher: EventPublisher;

    beforeEach(async () => {
      scope = createScope();
      subject = await create();
      admin = await scope.start(kafkaAdmin(subject.config, log));
      publisher = await scope.start(kafkaProducer(subject.config, log));
    });
    afterEach(async () => {
      await subject.close();
      await scope.stop();
    });

    const inputs = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => subject.input(KEYS[at % KEYS.length] ?? '', from + at));

    const isCaughtUp = async () => {
      const [ends, offsets] = await Promise.all([
        admin.endOffsets(subject.topic),
        admin.groupOffsets(subject.group, subject.topic),
      ]);
      return ends.every(({ partition, low, high }) => {
        const committed = offsets.find((each) => each.partition === partition)?.offset ?? low;
        return committed >= high;
      });
    };
    const caughtUp = () => eventually(isCaughtUp, CAUGHT_UP);
    const atWork = async (begun: number) => eventually(async () => (await subject.batchesBegun()) > begun, CAUGHT_UP);

    async function expectEffectsOf(messages: readonly OutgoingMessage[]): Promise<void> {
      const expected = new Map(messages.map((each) => [each.headers.ce_id ?? '', 1]));
      const effects = await subject.effects();
      expect([...effects].sort()).toEqual([...expected].sort());
      const published = await subject.published?.();
      if (published !== undefined) expect([...published].sort()).toEqual([...expected.keys()].sort());
    }
    /** Where an input was delivered twice but sent once: nobody was told that it came twice. */
    async function expectOnce(messages: readonly OutgoingMessage[]): Promise<void> {
      await expectEffectsOf(messages);
      expect((await subject.judgedDoubles?.()) ?? []).toEqual([]);
    }
    const deadLetters = () => readTopic(subject.config, deadLetterTopic(subject.topic, subject.group));

    // Without an offset that moves after the write, each start would begin anew; moved before it, a failure would lose the batch.
    test('a batch has its effects, once, and the offset moves', async () => {
      await subject.start();
      const sent = inputs(0, 400);
      await publisher.publish(sent);
      await caughtUp();
      await expectEffectsOf(sent);
      expect(await deadLetters()).toEqual([]);
    });

    // Without ids from the content and keys that replace, a province that sends again after a lost answer counts twice.
    test('a duplicate changes nothing', async () => {
      await subject.start();
      const sent = inputs(0, 60);
      await publisher.publish(sent);
      await caughtUp();
      await publisher.publish(sent);
      await publisher.publish([...sent].reverse());
      await caughtUp();
      await expectEffectsOf(sent);
    });

    // Without a progress of its own (scoring) or keys that replace (reporting), whatever remembers batches instead of inputs doubles
    // here: a fetch after a restart is never cut where the last one was.
    test('a redelivery with other boundaries changes nothing', async () => {
      const first = await subject.start();
      const sent = inputs(0, 200);
      for (let at = 0; at < sent.length; at += 50) await publisher.publish(sent.slice(at, at + 50));
      await caughtUp();
      first.signal('SIGTERM');
      await first.exited;
      const ends = await admin.endOffsets(subject.topic);
      const third = ends.map(({ partition, high }) => ({ partition, offset: Math.floor(high / 3) }));
      await setGroupOffsets(subject.config, subject.group, subject.topic, third);
      await subject.start();
      await caughtUp();
      await expectOnce(sent);
    });

    // Without the dead-letter topic one unreadable message stops its partition for ever; without the original bytes nobody could mend it.
    test('poison alone goes to the dead letters, byte for byte', async () => {
      await subject.start();
      const value = new Uint8Array([0xff, 0x00, 0xff]);
      const headers = { ...subject.input('18', 0).headers, ce_id: 'poison' };
      await produceRaw(subject.config, subject.topic, [{ key: '18', value, headers }]);
      await caughtUp();
      const letters = await deadLetters();
      expect(letters).toHaveLength(1);
      expect(letters[0]).toMatchObject({
        key: '18',
        headers: { ...headers, dlq_reason: 'undecodable', dlq_step: 'decode', dlq_topic: subject.topic, dlq_offset: '0' },
      });
      expect(new Uint8Array(letters[0]?.value ?? [])).toEqual(value);
      await expectEffectsOf([]);
    });

    // Without decoding message by message the good ones of the batch go down with it. A type that is not known here is newer, not
    // broken: dead-lettered, it would have to be replayed by hand after every deployment in the wrong order.
    test('poison amid good ones: the good ones have their effects', async () => {
      await subject.start();
      const sent = [0, 1, 2, 3].map((n) => subject.input('18', n));
      const raw = sent.map(({ key, value, headers }) => ({ key, value, headers }));
      const poison = [
        { key: '18', value: new Uint8Array([0xff]), headers: sent[0]?.headers ?? {} },
        { key: '18', value: new Uint8Array([1]), headers: {} },
      ];
      const newer = { key: '18', value: new Uint8Array([1]), headers: { ...sent[0]?.headers, ce_type: 'pantau.not.yet.known' } };
      await produceRaw(subject.config, subject.topic, [...raw.slice(0, 2), ...poison, newer, ...raw.slice(2)]);
      await caughtUp();
      await expectEffectsOf(sent);
      expect((await deadLetters()).map((each) => each.headers.dlq_reason)).toEqual(['undecodable', 'missing_metadata']);
    });

    // Without counting first, a build with a broken reader empties the topic into the dead letters before anybody looks.
    test('a topic full of poison stops the process with nothing committed, until an operator accepts it', async () => {
      const poison = Array.from({ length: 80 }, () => ({ key: '18', value: new Uint8Array([1]), headers: {} }));
      await produceRaw(subject.config, subject.topic, poison);
      const refused = await subject.start();
      expect(await refused.exited).toBe(1);
      expect(await deadLetters()).toEqual([]);
      const ends = await admin.endOffsets(subject.topic);
      const partition = ends.find((each) => each.high > 0)?.partition ?? -1;
      const offsets = await admin.groupOffsets(subject.group, subject.topic);
      expect(offsets.find((each) => each.partition === partition)?.offset).toBeUndefined();

      await subject.start({ KAFKA_ACCEPT_REJECTS: `${subject.topic}:${partition}:79` });
      await caughtUp();
      expect(await deadLetters()).toHaveLength(80);
    });

    // Without the retry, and the throw after it, an outage of a minute dead-letters or skips whatever came in that minute.
    test('with the store away nothing is lost, and the offset waits', async () => {
      await subject.start();
      await subject.takeStoreAway();
      const begun = await subject.batchesBegun();
      // One partition: the ninth try is one beyond those in place, so the batch was thrown and fetched again.
      const sent = Array.from({ length: 50 }, (_, n) => subject.input('18', n));
      await publisher.publish(sent);
      await atWork(begun + 8);
      expect(await isCaughtUp()).toBe(false);
      await subject.giveStoreBack();
      await caughtUp();
      await expectEffectsOf(sent);
      expect(await deadLetters()).toEqual([]);
    });

    // Without convergent writes this is the double that every at-least-once consumer gets sooner or later.
    test('a crash between the write and the commit: written again, counted once', async () => {
      const doomed = await subject.start();
      await subject.dieAfterNextWrite();
      const sent = inputs(0, 100);
      await publisher.publish(sent);
      expect(await doomed.exited).toBe('SIGKILL');
      expect(await isCaughtUp()).toBe(false);
      await subject.start();
      await caughtUp();
      await expectOnce(sent);
    });

    // Without the fence (scoring: progress moves from the offset that was read; reporting: keys and versions) the copy that comes back
    // writes over what its successor did meanwhile.
    test('a rebalance in the middle of a batch: a copy paused past its session and come back harms nothing', async () => {
      const paused = await subject.start();
      await subject.slowDown(300);
      const begun = await subject.batchesBegun();
      const sent = inputs(0, 100);
      await publisher.publish(sent);
      await atWork(begun);
      paused.signal('SIGSTOP');
      await subject.start();
      // The session of the paused copy, then whatever it holds locked in the store.
      await eventually(isCaughtUp, { timeoutMs: 45_000, everyMs: 50 });
      paused.signal('SIGCONT');
      const more = inputs(100, 100);
      await publisher.publish(more);
      await caughtUp();
      await expectOnce([...sent, ...more]);
    });

    // Without finishing and leaving, every deployment redelivers its batches and blocks its partitions for a whole session.
    test('a stop in the middle of a batch finishes it and leaves the group, so that the next copy need not wait', async () => {
      const stopped = await subject.start();
      await subject.slowDown(500);
      const begun = await subject.batchesBegun();
      const sent = KEYS.map((_, n) => subject.input('18', n));
      await publisher.publish(sent);
      await atWork(begun);
      stopped.signal('SIGTERM');
      expect(await stopped.exited).toBe(0);
      await expectEffectsOf(sent);
      expect(await isCaughtUp()).toBe(true);

      expect(await groupMembers(subject.config, subject.group)).toBe(0);
      await subject.start();
      const more = inputs(10, 10);
      await publisher.publish(more);
      await caughtUp();
      await expectEffectsOf([...sent, ...more]);
    });

    // Without `idempotent: false` kafkajs gives the sequence numbers of the lost send to the next batch, and the broker drops
    // that one as a duplicate, acknowledged. Without "acknowledged, then the offset" what was refused would never be sent again.
    const ifPublishing = publishes ? test : undefined;
    ifPublishing?.(
      'answers to what it publishes are lost until it gives up, then come more: all of it is in the log',
      async () => {
        const { loseProducerAnswers, mendWire, publishFailures } = subject;
        if (!loseProducerAnswers || !mendWire || !publishFailures) throw new Error('the subject lacks the hooks of this story');
        // Short, so that the library's retries end within the story.
        await subject.start({ KAFKA_REQUEST_TIMEOUT_MS: '700' });
        const poison = (n: number) => ({ key: '18', value: new Uint8Array([0xff, n]), headers: subject.input('18', 0).headers });
        const [first, lost, second] = [0, 5, 10].map((from) => KEYS.map((_, n) => subject.input('18', from + n)));
        const send = async (messages: readonly OutgoingMessage[] = [], n: number) => {
          const raw = messages.map(({ key, value, headers }) => ({ key, value, headers }));
          await produceRaw(subject.config, subject.topic, [...raw, poison(n)]);
        };
        await send(first, 1);
        await caughtUp();
        loseProducerAnswers();
        await send(lost, 2);
        // Not a caller's deadline: the library's own retries have ended, which is when it forgets what it sent.
        await eventually(() => publishFailures() > 0, CAUGHT_UP);
        expect(await isCaughtUp()).toBe(false);
        mendWire();
        await send(second, 3);
        await caughtUp();
        await expectOnce([...(first ?? []), ...(lost ?? []), ...(second ?? [])]);
        expect(new Set((await deadLetters()).map((each) => each.value[1]))).toEqual(new Set([1, 2, 3]));
      },
    );

    // Without this the inputs of a newer instrument would be dead-lettered or lost by whichever copy is deployed last.
    const ifRuled = hasRulebook ? test : undefined;
    ifRuled?.('an instrument that this build does not know waits, and holds up only its own partition', async () => {
      const unknown = subject.ofUnknownInstrument?.('18');
      if (unknown === undefined) throw new Error('the subject lacks the hook of this story');
      await subject.start();
      const begun = await subject.batchesBegun();
      await publisher.publish([unknown]);
      await atWork(begun + 2);
      const ends = await admin.endOffsets(subject.topic);
      const blocked = ends.find(({ low, high }) => high > low)?.partition;
      const sent = inputs(0, 50);
      await publisher.publish(sent);
      const others = () =>
        admin
          .groupOffsets(subject.group, subject.topic)
          .then((offsets) => offsets.filter(({ partition, offset }) => partition !== blocked && (offset ?? 0) > 0));
      const waiting = await admin.endOffsets(subject.topic);
      const elsewhere = waiting.filter(({ partition, low, high }) => partition !== blocked && high > low);
      expect(elsewhere.length).toBeGreaterThan(0);
      await eventually(async () => (await others()).length === elsewhere.length, CAUGHT_UP);
      expect(await isCaughtUp()).toBe(false);
      expect(await deadLetters()).toEqual([]);
    });
  });
}
