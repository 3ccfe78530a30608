import { instrument } from '@pantau/rulebook';
import { expect, test } from 'vitest';
import { emptyScorecard, type UnitResult, unitKey } from '../../domain/scorecard.ts';
import { scorecardJson } from './scorecard-json.ts';

const ORI_2023 = instrument('ORI-2023');

test('units that were sent are told of also where nothing can be computed, withdrawn ones are not', () => {
  if (ORI_2023 === undefined) throw new Error('ORI-2023 is not in the rulebook');
  const card = emptyScorecard({ institution: '18.72', instrument: 'ORI-2023', period: '2023' }, ORI_2023);
  const units = [unitWithoutScore('dinsos', false), unitWithoutScore('disdik', false), unitWithoutScore('gone', true)];
  const json = scorecardJson(
    { ...card, units: new Map(units.reverse().map((each) => [unitKey(each.unit.code, ''), each])) },
    'id',
  );
  expect(json.computed).toBeNull();
  expect(json.units).toMatchObject([
    { code: 'dinsos', score: null, refusal: 'weights_unknown' },
    { code: 'disdik', score: null },
  ]);
});

function unitWithoutScore(code: string, withdrawn: boolean): UnitResult {
  return {
    ...{
      unit: { code, name: code, kind: code },
      product: null,
      submissionId: code,
      ruleVersion: '',
      score: null,
      refusal: 'weights_unknown',
      values: undefined,
    },
    ...{ revision: 1, withdrawn, version: 1, applied: [] },
  };
}
