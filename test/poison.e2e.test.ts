/** What cannot be read is put aside where an operator finds it, and everybody goes on. */
import { deadLetterTopic, SCORES, SUBMISSIONS } from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import type { KafkaConfig } from '@pantau/kafka';
import { produceRaw, readTopic } from '@pantau/kafka/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Story, startStory } from './support/story.ts';

let story: Story;
let kafka: KafkaConfig;

beforeAll(async () => {
  story = await startStory({ services: ['ingestion', 'scoring', 'reporting'] });
  const brokers = engineUrls().kafkaBrokers.split(',');
  kafka = { brokers, clientId: 'poison', topicPrefix: story.stack.facts.topicPrefix, sessionTimeoutMs: 6000 };
});
afterAll(() => story?.stop());

const METADATA = { ce_specversion: '1.0', ce_id: 'poison', ce_source: '/elsewhere', ce_time: '2026-01-05T02:00:00Z' };
const bytes = (text: string) => new TextEncoder().encode(text);
const POISON = [
  {
    key: '94.01',
    value: bytes('not a protobuf message'),
    headers: { ...METADATA, ce_type: 'pantau.assessment.v1.submission-received' },
  },
  { key: '94.01', value: bytes('{}'), headers: {} },
  { key: '94.01', value: null, headers: { ...METADATA, ce_type: 'pantau.assessment.v1.claim-recorded' } },
];
/** Nothing is wrong with it: this build does not know it yet. */
const UNKNOWN = { key: '94.01', value: bytes('x'), headers: { ...METADATA, ce_type: 'pantau.assessment.v9.not-known-here' } };

const unit = (index: number) => ({
  id: `poison-${index}`,
  institution: '94.01',
  unit: { code: `unit-${index}`, name: `Unit ${index}`, kind: 'other' },
  instrument: 'ORI-2023',
  period: '2023',
  values: [{ code: 'TOTAL', value: '60', basis: 'points' }],
});

it('puts poisoned messages on the dead-letter topics with the reason, and keeps the good ones around them', async () => {
  const send = async (index: number) =>
    expect((await story.send('ingestion', 'POST', '/v1/submissions', unit(index))).status).toBe(202);
  await send(0);
  await produceRaw(kafka, SUBMISSIONS.name, [...POISON, UNKNOWN]);
  await produceRaw(kafka, SCORES.name, [
    { ...POISON[0], key: '94.01', value: bytes('\u0007'), headers: { ...METADATA, ce_type: 'pantau.assessment.v1.unit-scored' } },
  ]);
  await send(1);
  await story.caughtUp();

  const { body } = await story.get('scoring', '/v1/scorecards/94.01/ORI-2023/2023');
  expect(body).toMatchObject({ computed: { score: '60.00', unitCount: 2 } });

  for (const [topic, group, letters] of [
    [SUBMISSIONS.name, 'scoring', POISON.length],
    [SUBMISSIONS.name, 'reporting', POISON.length],
    [SCORES.name, 'reporting', 1],
  ] as const) {
    const dead = await readTopic(kafka, deadLetterTopic(topic, group));
    expect([topic, group, dead.length]).toEqual([topic, group, letters]);
    for (const { headers } of dead) {
      expect(headers).toMatchObject({
        dlq_reason: expect.any(String),
        dlq_topic: expect.any(String),
        dlq_offset: expect.any(String),
      });
    }
  }
  for (const service of ['scoring', 'reporting'] as const) {
    expect(story.stack.isRunning(service)).toBe(true);
    expect((await story.get(service, '/readyz')).status).toBe(200);
  }
});
