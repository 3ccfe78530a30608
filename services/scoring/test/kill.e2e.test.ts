import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  deriveId,
  type EventDefinition,
  encodeEvent,
  institutionScored,
  type OutgoingMessage,
  pantau,
  submissionReceived,
} from '@pantau/contracts';
import { type Stack, startStack } from '@pantau/engines';
import { engineUrls } from '@pantau/engines/testing';
import { type DecodedEvent, type KafkaConfig, kafkaConsumer, kafkaProducer } from '@pantau/kafka';
import { regions } from '@pantau/rulebook';
import { createScope } from '@pantau/runtime';
import { capturedLog, eventually, randomFrom } from '@pantau/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readInput } from '../src/adapters/read-input.ts';
import { fold } from '../src/domain/fold.ts';
import type { Input } from '../src/domain/input.ts';
import { institutionMessage } from '../src/domain/messages.ts';

/** The process itself, killed while messages flow: what it ends with is what an uninterrupted fold gives. */
const v1 = pantau.assessment.v1;
const KILLS = 3;
const INSTITUTIONS = regions()
  .slice(0, 24)
  .map(({ code }) => code);
const MESSAGES = 4_000;
const seed = Number(process.env.PANTAU_SEED ?? Date.now() % 1_000_000);
const scope = createScope();
const logDir = mkdtempSync(join(tmpdir(), 'pantau-scoring-'));
let stack: Stack;

beforeAll(async () => {
  const env = { KAFKA_SESSION_TIMEOUT_MS: '6000', LOG_LEVEL: 'info' };
  stack = await startStack({ engines: engineUrls(), services: ['scoring'], isolation: 'random', logDir, env });
});
afterAll(async () => {
  await scope.stop();
  await stack.stop();
  rmSync(logDir, { recursive: true, force: true });
});

/** Few units and revisions: doubles, conflicts and late revisions are part of it. */
function randomSubmission(random: (below: number) => number): { id: string; data: pantau.assessment.v1.SubmissionReceived } {
  const data = new v1.SubmissionReceived({
    submissionId: 'kill',
    institution: INSTITUTIONS[random(INSTITUTIONS.length)] ?? '',
    unit: { code: `unit-${random(12)}`, name: 'Unit', kind: 'other' },
    instrument: 'ORI-2023',
    period: '2023',
    revision: 1 + random(9),
    values: [new v1.Value({ code: 'TOTAL', valueE4: 300_000 + 100 * random(40), basis: v1.Basis.BASIS_POINTS })],
    ruleVersion: 'ORI-2023@1',
  });
  return { id: deriveId(v1.SubmissionReceived.encode(data).finish()), data };
}

/** The message and the input it is read as. */
function outgoing({ id, data }: ReturnType<typeof randomSubmission>): { message: OutgoingMessage; input: Input } {
  const meta = { id, source: '/test', time: '2026-01-05T02:00:00.000Z', actor: 'test', onBehalfOf: data.institution };
  const message = encodeEvent(submissionReceived, data, meta);
  const received = { topic: '', partition: 0, offset: 0, key: message.key, value: message.value, headers: {}, appendedAt: 0 };
  // The reader looks at the event's type alone.
  const read = readInput({ event: submissionReceived as unknown as EventDefinition, data, meta, received });
  if (read.kind === 'broken') throw new Error(read.reason);
  return { message, input: read.input };
}

/** Without what tells when and by which batch it was made. */
function lasting(message: pantau.assessment.v1.InstitutionScored): unknown {
  const { recordedAtMs: _when, ...rest } = message;
  return JSON.parse(JSON.stringify(rest));
}

/** As a reader gets it: what is at its default is not on the wire. */
function arrived(message: pantau.assessment.v1.InstitutionScored): pantau.assessment.v1.InstitutionScored {
  return v1.InstitutionScored.decode(v1.InstitutionScored.encode(message).finish());
}

it(`ends as if nothing had happened after ${KILLS} kills`, async () => {
  console.log(`seed ${seed} (PANTAU_SEED)`);
  const draw = randomFrom(seed);
  const random = (below: number) => Math.floor(draw() * below);
  const all = Array.from({ length: MESSAGES }, () => outgoing(randomSubmission(random)));
  const expected = fold(
    new Map(),
    all.map(({ input }) => ({ input })),
  ).changes.map(({ card }) => arrived(institutionMessage(card)));

  const { log } = capturedLog('warn');
  const config: KafkaConfig = {
    brokers: engineUrls().kafkaBrokers.split(','),
    clientId: 'kill-test',
    topicPrefix: stack.facts.topicPrefix,
    sessionTimeoutMs: 6_000,
  };
  const current = new Map<string, pantau.assessment.v1.InstitutionScored>();
  const keep = async ({ events }: { events: readonly DecodedEvent[] }) => {
    for (const { data } of events) {
      const state = data as pantau.assessment.v1.InstitutionScored;
      if (state.version > (current.get(state.institution)?.version ?? 0)) current.set(state.institution, state);
    }
  };
  const fatal = (error: unknown) => log.error({ err: error }, 'reader');
  const subscriptions = [institutionScored] as readonly EventDefinition[];
  await scope.start(kafkaConsumer(config, { group: 'reader', subscriptions, handler: keep, fatal }, log));
  const publisher = await scope.start(kafkaProducer(config, log));

  const chunk = Math.ceil(MESSAGES / 40);
  const killAt = new Set(Array.from({ length: KILLS }, (_, index) => Math.floor(((index + 1) * 40) / (KILLS + 1))));
  const restarts: Promise<void>[] = [];
  for (let part = 0; part < 40; part++) {
    await publisher.publish(all.slice(part * chunk, (part + 1) * chunk).map(({ message }) => message));
    if (!killAt.has(part)) continue;
    await Promise.all(restarts.splice(0));
    await stack.kill('scoring', 'SIGKILL');
    restarts.push(stack.restart('scoring'));
  }
  await Promise.all(restarts);

  await eventually(
    () => {
      const versions = expected.map(({ institution }) => current.get(institution)?.version);
      expect(versions).toEqual(expected.map(({ version }) => version));
    },
    { timeoutMs: 90_000, everyMs: 200 },
  );
  for (const state of expected) {
    const found = current.get(state.institution);
    expect(found && lasting(found)).toEqual(lasting(state));
    const reply = await fetch(`${stack.url('scoring')}/v1/scorecards/${state.institution}/ORI-2023/2023`);
    expect(await reply.json()).toMatchObject({ version: state.version });
  }
});
