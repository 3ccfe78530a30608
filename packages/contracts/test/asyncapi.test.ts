import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asyncApiDocument, CATALOGUE, encodeEvent, submissionReceived, TOPICS } from '../src/index.ts';

const root = join(import.meta.dirname, '../../../proto');
const protos = globSync('pantau/**/*.proto', { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));
const input = { version: '1', topics: TOPICS, events: CATALOGUE, protos };

test('every event is a message of its topic, with its protobuf message and what the contract says of it', () => {
  const document = asyncApiDocument(input);
  expect(document).toHaveProperty(['channels', 'pantau.submissions.v1', 'messages', 'pantau.assessment.v1.roster-set']);
  expect(document).toHaveProperty(
    ['components', 'messages', 'pantau.assessment.v1.submission-received'],
    expect.objectContaining({
      'x-protobuf-message': 'pantau.assessment.v1.SubmissionReceived',
      summary: 'The values of one unit (or product) for one instrument and period.',
      payload: { $ref: '#/components/schemas/pantau.assessment.v1.submissions.proto' },
    }),
  );
  expect(document).toHaveProperty(['channels', 'pantau.scores.v1', 'bindings', 'kafka', 'partitions'], 12);
});

test('the headers described are those that events are sent with', () => {
  const meta = { id: 'i', source: '/s', time: 't', actor: 'a', onBehalfOf: '18', traceparent: 'x' };
  const { headers } = encodeEvent(submissionReceived, submissionReceived.codec.decode(new Uint8Array()), meta);
  const described = asyncApiDocument(input);
  const path = ['components', 'messageTraits', 'cloudEvent', 'headers', 'properties'];
  for (const name of Object.keys(headers)) expect(described).toHaveProperty([...path, name]);
  expect(described).toHaveProperty(path, expect.objectContaining({}));
  const properties = path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), described);
  expect(Object.keys(Object(properties)).sort()).toEqual(Object.keys(headers).sort());
});

test('an event without a contract is an error, not a gap', () => {
  const stray = { ...submissionReceived, type: 'pantau.assessment.v1.never-written' };
  expect(() => asyncApiDocument({ ...input, events: [stray] })).toThrow(/NeverWritten/);
});
