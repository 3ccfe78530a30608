import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveId, type EventMetadata, encodeEvent, pantau, readMetadata, submissionWithdrawn } from './index.ts';

describe('deriveId', () => {
  test('the same parts give the same id, for ever', () => {
    expect(deriveId('pantau.assessment.v1.submission-received', '18.72', 'ORI-2023', '1')).toBe(
      '1160caa9-b681-8d0c-bc3c-2cf35a44390e',
    );
  });

  test('is a UUID of version 8 and of the RFC variant', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.uint8Array())), (parts) => {
        expect(deriveId(...parts)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      }),
    );
  });

  test('where one part ends and the next begins matters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
        expect(deriveId(a, b)).not.toBe(deriveId(a + b));
        expect(deriveId(a, b)).not.toBe(deriveId(a + b, ''));
      }),
    );
  });
});

describe('CloudEvents headers', () => {
  const meta: EventMetadata = {
    id: 'an-id',
    source: '/pantau/ingestion',
    time: '2026-01-01T00:00:00.000Z',
    actor: 'dev',
    onBehalfOf: '18.72',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  };
  const data = pantau.assessment.v1.SubmissionWithdrawn.create({ institution: '18.72' });

  test('what is written is read back', () => {
    const { headers } = encodeEvent(submissionWithdrawn, data, meta);
    expect(readMetadata(headers)).toEqual({ ...meta, type: submissionWithdrawn.type });
  });

  test('no traceparent is no header, not an empty one', () => {
    const { traceparent: _, ...rest } = meta;
    expect(encodeEvent(submissionWithdrawn, data, rest).headers).not.toHaveProperty('traceparent');
  });

  test('the message carries the key and the topic of its event, and protobuf alone', () => {
    const message = encodeEvent(submissionWithdrawn, data, meta);
    expect(message).toMatchObject({ topic: 'pantau.submissions.v1', key: '18.72' });
    expect(message.headers['content-type']).toBe('application/protobuf');
    expect(submissionWithdrawn.codec.decode(message.value).institution).toBe('18.72');
  });

  test.each(['ce_specversion', 'ce_id', 'ce_type', 'ce_source', 'ce_time'])('without %s there is no metadata', (name) => {
    const { [name]: _, ...headers } = encodeEvent(submissionWithdrawn, data, meta).headers;
    expect(readMetadata(headers)).toBeUndefined();
  });
});
