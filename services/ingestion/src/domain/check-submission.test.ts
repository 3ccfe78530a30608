import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from './check-submission.ts';

const valid = {
  id: 'dukcapil-mimika-2023',
  institution: '94.04',
  unit: { code: 'disdukcapil', name: 'Dinas Kependudukan dan Pencatatan Sipil', kind: 'disdukcapil' },
  instrument: 'ORI-2023',
  period: '2023',
  revision: 1,
  values: [{ code: 'TOTAL', value: '87.34', basis: 'points' }],
  evidence: [],
  reason: 'first',
};
const [total] = valid.values;

const problemsOf = (input: unknown) => {
  const checked = checkSubmission(input, '/1');
  return checked.ok ? [] : checked.problems.map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('a submission at the door', () => {
  it('becomes a message, with the rule version that it was checked against', () => {
    const checked = checkSubmission(valid, '');
    expect(checked).toMatchObject({
      ok: true,
      value: { submissionId: 'dukcapil-mimika-2023', values: [{ code: 'TOTAL', valueE4: 873_400 }], ruleVersion: 'ORI-2023@1' },
    });
  });

  it.each([
    ['an unknown institution', { institution: '99' }, ['/1/institution unknown_institution']],
    ['no institution', { institution: undefined }, ['/1/institution required']],
    ['an unknown instrument', { instrument: 'ORI-1999' }, ['/1/instrument unknown_instrument']],
    ['a period out of force', { period: '2022' }, ['/1/period wrong_period']],
    ['a score outside the scale', { values: [{ ...total, value: '101' }] }, ['/1/values/0/value out_of_scale']],
    ['a comma in a machine number', { values: [{ ...total, value: '87,34' }] }, ['/1/values/0/value not_a_decimal']],
    ['five decimals', { values: [{ ...total, value: '87.34567' }] }, ['/1/values/0/value not_a_decimal']],
    ['not a number', { values: [{ ...total, value: Number.NaN }] }, ['/1/values/0/value not_a_decimal']],
    ['a code that the instrument lacks', { values: [{ ...total, code: 'XX' }] }, ['/1/values/0/code unknown_code']],
    ['a basis that nobody knows', { values: [{ ...total, basis: 'percent' }] }, ['/1/values/0/basis not_one_of']],
    ['no values', { values: [] }, ['/1/values too_short']],
    ['values that are no list', { values: 'x' }, ['/1/values must_be_list', '/1/values too_short']],
    ['an id that does not fit an address', { id: 'a/b' }, ['/1/id bad_format']],
    ['a unit code with a space', { unit: { ...valid.unit, code: 'dis duk' } }, ['/1/unit/code bad_format']],
    ['a unit kind that nobody knows', { unit: { ...valid.unit, kind: 'kedai' } }, ['/1/unit/kind not_one_of']],
    ['a name with a control character', { unit: { ...valid.unit, name: 'A\u0007B' } }, ['/1/unit/name control_character']],
    ['revision 0', { revision: 0 }, ['/1/revision out_of_range']],
    ['half a revision', { revision: 1.5 }, ['/1/revision must_be_whole_number']],
    ['a misspelt field', { institusi: 'x' }, ['/1/institusi unknown_field']],
    ['a reason of its own', { reason: 'because' }, ['/1/reason not_one_of']],
  ])('refuses %s and says where', (_, change, expected) => {
    expect(problemsOf({ ...valid, ...change })).toEqual(expected);
  });

  it('tells everything that is wrong at once', () => {
    expect(problemsOf({ ...valid, id: '', institution: '99', period: 5 })).toEqual([
      '/1/id too_short',
      '/1/institution unknown_institution',
      '/1/period must_be_text',
    ]);
  });

  it('lets evidence back a part, a part below one that nobody listed further, the total, or a component of the law', () => {
    const backing = (code: string) => ({ ...valid, evidence: [{ code, sha256: 'a'.repeat(64), mediaType: 'application/pdf' }] });
    for (const code of ['PR', 'IN1', 'IN1.1', 'IN1.14', 'PR1.7', 'TOTAL', 'SP.pengaduan', 'OB'])
      expect(problemsOf(backing(code))).toEqual([]);
    for (const code of ['XX', 'SP.x', 'PRX']) {
      expect(problemsOf(backing(code))).toEqual(['/1/evidence/0/code unknown_evidence_code']);
    }
    const listedWhole = { ...backing('A5.1'), instrument: 'PEKPPP-2022', values: [{ code: 'TOTAL', value: '4' }] };
    expect(problemsOf(listedWhole)).toEqual(['/1/evidence/0/code unknown_evidence_code']);
  });

  it('takes values at every level whose weights are known, and says where a scale or step is left', () => {
    const values = (code: string, value: string) => [{ code, value, basis: 'score' }];
    const elements = Array.from({ length: 9 }, (_, index) => ({ code: `U${index + 1}`, value: '3.25', basis: 'score' }));
    expect(problemsOf({ ...valid, instrument: 'SKM-2017', values: elements })).toEqual([]);
    expect(problemsOf({ ...valid, instrument: 'SKM-2017', values: values('U1', '4.5') })).toEqual([
      '/1/values/0/value out_of_scale',
    ]);
    expect(problemsOf({ ...valid, instrument: 'PEKPPP-2022', values: values('1.a.Ak', '2.5') })).toEqual([
      '/1/values/0/value off_step',
    ]);
    expect(problemsOf({ ...valid, values: values('IN1', '50') })).toEqual(['/1/values/0/code weights_unknown']);
  });

  it('is judged by an open-ended instrument in any later year, and by none before it was in force', () => {
    const elements = Array.from({ length: 9 }, (_, index) => ({ code: `U${index + 1}`, value: '4', basis: 'score' }));
    const asked = (period: string) => problemsOf({ ...valid, instrument: 'SKM-2017', period, values: elements });
    expect(asked('2031')).toEqual([]);
    expect(asked('2016')).toEqual(['/1/period period_before_force']);
  });

  it('tells ten problems at most, and how many more there are: an answer must not outgrow its question', () => {
    const checked = checkSubmission({ ...valid, values: Array.from({ length: 500 }, () => ({})) }, '');
    expect(checked).toMatchObject({ ok: false, problems: { length: 10 }, more: 990 });
  });

  it('refuses what is no object', () => {
    for (const input of [null, 1, 'x', [], [valid]]) expect(problemsOf(input)).toEqual(['/1 must_be_object']);
  });

  it('answers any JSON with a message or with problems inside it, and never throws', () => {
    const broken = fc.record(
      Object.fromEntries(
        Object.entries(valid).map(([name, value]) => [name, fc.oneof(fc.constant<unknown>(value), fc.jsonValue())]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(broken, fc.jsonValue()), (input) => {
        const checked = checkSubmission(input, '/7');
        if (checked.ok) return;
        expect(checked.problems.length).toBeGreaterThan(0);
        for (const { pointer } of checked.problems) expect(pointer).toMatch(/^\/7/);
      }),
    );
  });
});
