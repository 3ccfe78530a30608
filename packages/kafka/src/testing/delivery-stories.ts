/** What every consumer of events must keep, told as stories and run against its real process on a real broker. */
import { deadLetterTopic, type OutgoingMessage } from '@pantau/contracts';
import { createLog, createScope, type RootScope } from '@pantau/runtime';
import { eventually } from '@pantau/runtime/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type KafkaAdmin, kafkaAdmin } from '../admin.ts';
import type { KafkaConfig } from '../config.ts';
import { type EventPublisher, kafkaProducer } from '../producer.ts';
import { produceRaw, readTopic, setGroupOffsets } from './raw.ts';

/** One running process of the consumer. */
export interface Copy {
  readonly pid: number;
  signal(name: NodeJS.Signals): void;
  /** How it ended: an exit code, or the signal that ended it. */
  readonly exited: Promise<number | NodeJS.Signals>;
}

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
  /** How many batches were begun so far, by all copies. */
  batchesBegun(): Promise<number>;
  close(): Promise<void>;
}

const log = createLog({ service: 'stories', level: 'silent' });
const CAUGHT_UP = { timeoutMs: 30_000, everyMs: 50 };
const KEYS = ['18', '18.72', '31', '32.73', '91'];

export function deliveryStories(name: string, create: () => Promise<Subject>): void {
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
    }
    const deadLetters = () => readTopic(subject.config, deadLetterTopic(subject.topic, subject.group));

    test('a batch has its effects, once, and the offset moves', async () => {
      await subject.start();
      const sent = inputs(0, 400);
      await publisher.publish(sent);
      await caughtUp();
      await expectEffectsOf(sent);
      expect(await deadLetters()).toEqual([]);
    });

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
      await expectEffectsOf(sent);
    });

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

    test('with the store away nothing is lost, and the offset waits', async () => {
      await subject.start();
      await subject.takeStoreAway();
      const begun = await subject.batchesBegun();
      const sent = inputs(0, 100);
      await publisher.publish(sent);
      await atWork(begun + 2);
      expect(await isCaughtUp()).toBe(false);
      await subject.giveStoreBack();
      await caughtUp();
      await expectEffectsOf(sent);
      expect(await deadLetters()).toEqual([]);
    });

    test('a crash between the write and the commit: written again, counted once', async () => {
      const doomed = await subject.start();
      await subject.dieAfterNextWrite();
      const sent = inputs(0, 100);
      await publisher.publish(sent);
      expect(await doomed.exited).toBe('SIGKILL');
      expect(await isCaughtUp()).toBe(false);
      await subject.start();
      await caughtUp();
      await expectEffectsOf(sent);
    });

    test('a rebalance in the middle of a batch: a copy paused past its session and come back harms nothing', async () => {
      const paused = await subject.start();
      await subject.slowDown(300);
      const begun = await subject.batchesBegun();
      const sent = inputs(0, 100);
      await publisher.publish(sent);
      await atWork(begun);
      paused.signal('SIGSTOP');
      await subject.start();
      await caughtUp();
      paused.signal('SIGCONT');
      const more = inputs(100, 100);
      await publisher.publish(more);
      await caughtUp();
      await expectEffectsOf([...sent, ...more]);
    });

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

      const before = Date.now();
      await subject.start();
      const more = inputs(10, 10);
      await publisher.publish(more);
      await caughtUp();
      expect(Date.now() - before).toBeLessThan(subject.config.sessionTimeoutMs);
      await expectEffectsOf([...sent, ...more]);
    });
  });
}
