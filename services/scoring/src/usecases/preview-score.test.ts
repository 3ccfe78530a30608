import { expect, it } from 'vitest';
import { leavesOf, problemsOf, SKM_2017 } from '../../test/questions.ts';
import { previewScore } from './preview-score.ts';

const skm = leavesOf(SKM_2017).map(({ code }) => code);
const answering = (value: number) => Object.fromEntries(skm.map((code) => [code, value]));

it('knows the nine elements of SKM-2017', () => {
  expect(skm).toHaveLength(9);
});

it('scores a survey from its respondents exactly: thirds are no decimals', () => {
  const answers = [answering(4), answering(4), answering(3)];
  const { assessment } = previewScore({ instrument: 'SKM-2017', period: '2023', units: [{ code: 'a', answers }] });
  // 11 / 3 × 25 = 91.666…; from means with four decimals it would be 91.6675.
  expect(assessment.explanation.score).toBe(916_700);
  expect(assessment.classification?.category).toBe('A');
  expect(assessment.units).toMatchObject([{ unit: { code: 'a' }, score: 916_700, scoredAt: 'indicator' }]);
});

it('takes own weights where they are allowed and total one, and says where they are not', () => {
  const values = skm.map((code, index) => ({ code, value: index === 0 ? 4 : 1 }));
  const ask = (weights: Record<string, string>, id = 'SKM-2017') =>
    previewScore({ instrument: id, period: '2023', units: [{ code: 'a', values }], weights });
  const all = Object.fromEntries(skm.map((code, index) => [code, index === 0 ? '0.2' : '1/10']));
  // 0.2 × 4 + 0.8 × 1 = 1.6, times 25.
  expect(ask(all).assessment.explanation.score).toBe(400_000);
  expect(problemsOf(() => ask({ ...all, [skm[0] ?? '']: '30%' }))).toEqual({ '/weights': 'own_weights_total' });
  expect(problemsOf(() => ask({ X9: '1' }))).toEqual({ '/weights/X9': 'unknown_code' });
  expect(problemsOf(() => ask({ U1: 'a third' }))).toEqual({ '/weights/U1': 'not_a_weight' });
  expect(problemsOf(() => ask(all, 'ORI-2023'))).toEqual({ '/weights': 'own_weights_refused' });
});

it('points at everything that is wrong, in every unit at once', () => {
  const ask = (...units: Parameters<typeof previewScore>[0]['units']) =>
    problemsOf(() => previewScore({ instrument: 'ORI-2023', period: '2023', units }));
  const dimensions = (value: string) => ['IN', 'PR', 'OU', 'PG'].map((code) => ({ code, value }));
  expect(
    ask(
      { code: 'a', values: [{ code: 'XX', value: 1 }] },
      { code: 'b', values: [...dimensions('60').slice(0, 3), { code: 'PG', value: 101 }] },
      { code: 'c', values: dimensions('60').slice(1) },
      { code: 'd', values: [...dimensions('60'), { code: 'PR1', value: 5, basis: 'points' }] },
      { code: 'e', values: [{ code: 'IN1', value: 60 }] },
    ),
  ).toEqual({
    '/units/0/values/0/code': 'unknown_code',
    '/units/1/values/3/value': 'out_of_scale',
    '/units/2/values': 'missing_dimension',
    '/units/3/values': 'mixed_basis',
    '/units/4/values/0/code': 'weights_unknown',
  });
  expect(ask({ code: 'a' })).toEqual({ '/units/0': 'values_or_answers' });
  expect(ask({ code: 'a', answers: [{ IN: 3 }] })).toEqual({ '/units/0/answers': 'no_survey' });
});

it('points at a value between the steps of its scale', () => {
  const units = [{ code: 'a', values: [{ code: '1.a.Ak', value: '3.5' }] }];
  expect(problemsOf(() => previewScore({ instrument: 'PEKPPP-2022', period: '2024', units }))).toMatchObject({
    '/units/0/values/0/value': 'off_step',
  });
});

it('points at the answer of a respondent', () => {
  const [first = ''] = skm;
  const answers = [answering(3), { ...answering(3), [first]: 5 }, { ...answering(2), U99: 1 }];
  expect(problemsOf(() => previewScore({ instrument: 'SKM-2017', period: '2023', units: [{ code: 'a', answers }] }))).toEqual({
    [`/units/0/answers/1/${first}`]: 'out_of_scale',
    '/units/0/answers/2/U99': 'unknown_code',
  });
});

it('does not make an institution of several units where nobody says how', () => {
  const units = ['a', 'b'].map((code) => ({ code, answers: [answering(3)] }));
  expect(problemsOf(() => previewScore({ instrument: 'SKM-2017', period: '2023', units }))).toEqual({
    '/units': 'roll_up_unknown',
  });
});
