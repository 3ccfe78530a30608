import { describe, expect, it } from 'vitest';
import { checkClaim } from './check-claim.ts';
import { checkSubmission } from './check-submission.ts';
import { claimDoor, submissionDoor } from './doors.ts';
import { eventId, idAndValue } from './event-id.ts';

const submission = {
  id: 'a',
  institution: '94.04',
  unit: { code: 'disdukcapil', name: 'Disdukcapil', kind: 'disdukcapil' },
  instrument: 'ORI-2023',
  period: '2023',
  values: [{ code: 'TOTAL', value: '87.34', basis: 'points' }],
};
const claim = {
  institution: '18.03',
  instrument: 'ORI-2022',
  period: '2022',
  score: '76, 50',
  source: { publisher: 'kupastuntas.co' },
};

const submissionId = (change: object = {}) => {
  const checked = checkSubmission({ ...submission, ...change }, '');
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return eventId(submissionDoor.event, checked.value);
};
const claimId = (change: object = {}) => {
  const checked = checkClaim({ ...claim, ...change }, '');
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return eventId(claimDoor.event, checked.value);
};

describe('the id of an event', () => {
  it('is the same for the same thing, however it was written', () => {
    expect(submissionId()).toBe(submissionId({ id: 'another', values: [{ code: 'TOTAL', value: 87.34, basis: 'points' }] }));
    expect(claimId()).toBe(claimId({ score: 76.5 }));
    expect(claimId()).toBe(claimId({ institution: undefined, institutionName: 'Kab. Lampung Utara' }));
  });

  it('is the same for values in another order: an export in another order is not another content', () => {
    const values = ['IN', 'PR', 'OU', 'PG'].map((code, index) => ({ code, value: 10 + index, basis: 'score' }));
    expect(submissionId({ values })).toBe(submissionId({ values: values.toReversed() }));
  });

  it('differs with content, revision, unit, period or source', () => {
    const ids = [
      submissionId(),
      submissionId({ values: [{ code: 'TOTAL', value: '87.35', basis: 'points' }] }),
      submissionId({ revision: 2, reason: 'first' }),
      submissionId({ unit: { ...submission.unit, code: 'dinsos' } }),
      claimId(),
      claimId({ score: '76,51' }),
      claimId({ source: { publisher: 'lampungpro.co' } }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stays the same across versions of this code: a request repeated after an upgrade must change nothing', () => {
    expect(submissionId()).toMatchInlineSnapshot(`"432a16fd-df03-8407-932b-31422620b601"`);
    expect(claimId()).toMatchInlineSnapshot(`"97ee414f-e4bf-8a4d-8535-7a1335f2618c"`);
  });
});

describe('the message in the log', () => {
  it('reads as what was checked, although its content was encoded apart from the rest', () => {
    const ofSubmission = checkSubmission({ ...submission, product: { code: 'ktp', name: 'KTP' } }, '');
    const ofClaim = checkClaim(claim, '');
    if (!ofSubmission.ok || !ofClaim.ok) throw new Error('the samples are good');
    const { codec } = submissionDoor.event;
    const read = codec.decode(idAndValue(submissionDoor.event, ofSubmission.value).value);
    expect(codec.encode(read).finish()).toEqual(codec.encode(ofSubmission.value).finish());
    const readClaim = claimDoor.event.codec.decode(idAndValue(claimDoor.event, ofClaim.value).value);
    expect(claimDoor.event.codec.encode(readClaim).finish()).toEqual(claimDoor.event.codec.encode(ofClaim.value).finish());
  });
});
