/**
 * Ids of events: business key, revision and content. The same thing sent twice has the same id and changes nothing;
 * the same revision with other content has another id, and scoring calls it a conflict (reporting, of an observation, a dispute).
 *
 * Content leaves out what the sender does not mean to say with it: its own tracking id, the rule version of the door,
 * and, for claims, the flags of the door and whether the score came as "76, 50" or as 76.5.
 */
import { deriveId, type EventDefinition } from '@pantau/contracts';
import { sourceKey } from '@pantau/rulebook';
import type { Input } from './input.ts';

/** What is not content, whichever message has it. */
const NOT_CONTENT = { submissionId: '', ruleVersion: '', printedScore: '', flags: [] };
const NOT_CONTENT_NAMES = Object.keys(NOT_CONTENT);

export function eventId<T extends Input>(event: EventDefinition<T>, data: T): string {
  return idAndValue(event, data).id;
}

/**
 * The id, and the message that goes into the log. The content is encoded once for both: protobuf reads two messages one
 * after the other as one with the fields of both, so the rest is put behind it.
 */
export function idAndValue<T extends Input>(event: EventDefinition<T>, data: T): { id: string; value: Uint8Array } {
  const content = event.codec.encode({ ...data, ...NOT_CONTENT }).finish();
  const rest: Record<string, unknown> = {};
  for (const name of NOT_CONTENT_NAMES) if (name in data) rest[name] = data[name as keyof T];
  return {
    id: deriveId(event.type, ...businessKey(data), String(data.revision), content),
    // The encoder asks field by field what is there; some of the data is data to it.
    value: Buffer.concat([content, event.codec.encode(rest as T).finish()]),
  };
}

function businessKey(data: Input): string[] {
  const unit = 'unit' in data && data.unit ? data.unit.code : 'unitCode' in data ? data.unitCode : '';
  const product = 'product' in data && data.product ? data.product.code : 'productCode' in data ? data.productCode : '';
  const source = 'source' in data && data.source ? sourceKey(data.source) : '';
  if ('measure' in data) return [data.institution, unit, data.measure, data.channel, data.grain, data.period, source];
  return [data.institution, unit, product, data.instrument, data.period, source];
}
