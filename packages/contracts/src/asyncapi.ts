/** The catalogue as an AsyncAPI 3 document, for people and tools that read topics without this repository. */
import type { EventDefinition, TopicDefinition } from './event.ts';

/** A `.proto` file: its path below `proto/`, and its text. */
export interface ProtoFile {
  readonly path: string;
  readonly text: string;
}

export interface AsyncApiInput {
  readonly version: string;
  readonly topics: readonly TopicDefinition[];
  readonly events: readonly EventDefinition[];
  /** Every file of the contracts; an event whose message is in none of them is an error. */
  readonly protos: readonly ProtoFile[];
}

export type AsyncApiDocument = Readonly<Record<string, unknown>>;

export function asyncApiDocument({ version, topics, events, protos }: AsyncApiInput): AsyncApiDocument {
  return {
    asyncapi: '3.1.0',
    id: 'urn:id:pantau',
    info: {
      title: 'Pantau events',
      version,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/protobuf',
    channels: Object.fromEntries(topics.map((topic) => [topic.name, channel(topic, events, protos)])),
    components: {
      messages: Object.fromEntries(events.map((event) => [event.type, message(event, protos)])),
      messageTraits: { cloudEvent: { headers: HEADERS } },
      schemas: Object.fromEntries(
        needed(events, protos).map(({ path, text }) => [schemaName(path), { schemaFormat: PROTOBUF, schema: text }]),
      ),
    },
  };
}

const PROTOBUF = 'application/vnd.google.protobuf;version=3';
const KAFKA_BINDING = '0.5.0';

const DESCRIPTION = [
  'One Kafka message is one event: the value is the protobuf message alone, the metadata are CloudEvents 1.0 headers (Kafka binding, binary mode).',
  'The order is kept per key. Topics are kept for ever and stamped by the broker on arrival (LogAppendTime).',
  'Delivery is at least once: the same event has the same `ce_id`, and getting it twice must change nothing.',
  'What a consumer group cannot read goes to `<topic>.<group>.dlq`, with the headers it came with.',
  'A payload refers to the file that defines it; `x-protobuf-message` names the message in it.',
].join(' ');

/** Every header is text. Held against what `encodeEvent` writes by a test. */
const HEADERS = {
  type: 'object',
  required: ['ce_specversion', 'ce_id', 'ce_type', 'ce_source', 'ce_time', 'content-type'],
  properties: {
    ce_specversion: { type: 'string', const: '1.0' },
    ce_id: {
      type: 'string',
      format: 'uuid',
      description: 'Derived from business key, revision and content: the same thing has the same id.',
    },
    ce_type: { type: 'string', description: 'Which event it is. One that a consumer does not know is skipped.' },
    ce_source: { type: 'string', format: 'uri-reference', description: 'The service that published it: /pantau/ingestion.' },
    ce_time: {
      type: 'string',
      format: 'date-time',
      description: 'When the publisher accepted it. Order and recorded_at use the append time instead.',
    },
    ce_actor: { type: 'string', description: 'Subject of the principal who sent it.' },
    ce_onbehalfof: { type: 'string', description: 'Code of the institution acted for.' },
    'content-type': { type: 'string', const: 'application/protobuf' },
    traceparent: { type: 'string', description: 'W3C trace context, where the sender had one.' },
  },
};

function channel(topic: TopicDefinition, events: readonly EventDefinition[], protos: readonly ProtoFile[]) {
  const carried = events.filter((event) => event.topic.name === topic.name);
  const files = new Set(carried.map((event) => defining(event, protos).path));
  return {
    address: topic.name,
    description: `Key: institution code. ${[...files].map((path) => `Payloads: ${path}.`).join(' ')}`,
    messages: Object.fromEntries(carried.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }])),
    bindings: {
      kafka: {
        topic: topic.name,
        partitions: topic.partitions,
        topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': -1, 'retention.bytes': -1 },
        bindingVersion: KAFKA_BINDING,
      },
    },
  };
}

function message(event: EventDefinition, protos: readonly ProtoFile[]) {
  const file = defining(event, protos);
  return {
    name: event.type,
    title: messageName(event),
    summary: commentOf(file, messageName(event)),
    contentType: 'application/protobuf',
    traits: [{ $ref: '#/components/messageTraits/cloudEvent' }],
    payload: { $ref: `#/components/schemas/${schemaName(file.path)}` },
    'x-protobuf-message': `${packageName(event)}.${messageName(event)}`,
    bindings: {
      kafka: { key: { type: 'string', description: 'Code of the institution: 18.72' }, bindingVersion: KAFKA_BINDING },
    },
  };
}

/** "pantau.assessment.v1.submission-received" is the message SubmissionReceived of the package pantau.assessment.v1. */
function messageName({ type }: EventDefinition): string {
  return type
    .slice(type.lastIndexOf('.') + 1)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function packageName({ type }: EventDefinition): string {
  return type.slice(0, type.lastIndexOf('.'));
}

function defining(event: EventDefinition, protos: readonly ProtoFile[]): ProtoFile {
  const folder = `${packageName(event).replaceAll('.', '/')}/`;
  const found = protos.find(({ path, text }) => path.startsWith(folder) && text.includes(`\nmessage ${messageName(event)} {`));
  if (found === undefined) throw new Error(`No .proto file below ${folder} defines ${messageName(event)}.`);
  return found;
}

/** The files that define an event, and what those import. */
function needed(events: readonly EventDefinition[], protos: readonly ProtoFile[]): readonly ProtoFile[] {
  const found = new Set(events.map((event) => defining(event, protos)));
  // A set visits what is added to it on the way.
  for (const { text } of found) {
    for (const proto of protos) if (text.includes(`\nimport "${proto.path}";`)) found.add(proto);
  }
  return protos.filter((proto) => found.has(proto));
}

/** The comment that stands over the message, as one line. */
function commentOf({ text }: ProtoFile, name: string): string {
  const before = text.slice(0, text.indexOf(`\nmessage ${name} {`)).split('\n');
  const from = before.findLastIndex((line) => !line.startsWith('//')) + 1;
  return before
    .slice(from)
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join(' ');
}

/** Keys of components hold letters, digits, dots, hyphens and underscores only. */
function schemaName(path: string): string {
  return path.replaceAll('/', '.');
}
