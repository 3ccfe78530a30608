import { pantau } from '@pantau/contracts';
import { expect, it } from 'vitest';
import { claim, roster, submission } from '../../test/inputs.ts';
import { cardAfter, evenly } from '../../test/questions.ts';
import { readSubject } from '../usecases/assessed-subject.ts';
import { classifyScore } from '../usecases/classify-score.ts';
import { explainScorecard } from '../usecases/explain-scorecard.ts';
import { findPath } from '../usecases/find-path.ts';
import { compare } from '../usecases/what-if.ts';
import { present, subjectOf } from './grpc-messages.ts';
import { classificationJson } from './http/classification-json.ts';
import { explanationJson } from './http/explain-json.ts';
import { pathJson } from './http/path-json.ts';
import { whatIfJson } from './http/what-if-json.ts';

const v1 = pantau.scoring.v1;

interface AnyCodec {
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
}

/** A field without its own in the message would not come back. Citations stay with the instrument. */
function expectWhole(codec: AnyCodec, json: object): void {
  const told = uncited(present(json));
  expect(codec.decode(codec.encode(told).finish())).toMatchObject(told);
}

function uncited<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === 'cited' ? undefined : each)));
}

const card = cardAfter(
  roster(['a', 'b', 'c']),
  claim('a.id', { scoreE4: 700_000, category: 'B', zone: 'hijau', predicate: 'Kualitas Tinggi' }),
  submission('a', evenly(60)),
  submission('b', evenly(70), { product: 'ktp' }),
);
const subject = readSubject({ institution: '94.04', instrument: 'ORI-2023', period: '2023' }, async () => card);

it('carries the whole explanation', () => {
  expectWhole(v1.ExplainResponse, explanationJson(explainScorecard(card), 'id'));
});

it('carries the whole comparison', async () => {
  const compared = compare(await subject, [{ unit: 'a', code: 'PR', value: '80' }]);
  expectWhole(v1.WhatIfResponse, whatIfJson(await subject, compared, 'en'));
});

it.each(['D', 'B', 'A'])('carries the whole path to %s', async (target) => {
  expectWhole(v1.PathResponse, pathJson(await subject, target, findPath(await subject, { target }), 'id'));
});

it('carries the whole path from what was published', async () => {
  for (const content of [{ scoreE4: 541_100 }, { zone: 'kuning' }, { award: 'Penghargaan' }]) {
    const only = cardAfter(claim('a.id', content));
    const asked = await readSubject({ institution: '94.04', instrument: 'ORI-2023', period: '2023' }, async () => only);
    expectWhole(v1.PathResponse, pathJson(asked, 'B', findPath(asked, { target: 'B' }), 'id'));
  }
});

it('carries the whole classification', () => {
  const { instrument: _asked, ...json } = classificationJson(classifyScore({ instrument: 'ORI-2022', score: '77.87' }), 'id');
  expectWhole(v1.ClassifiedScore, json);
});

it('makes of a message what REST would have got', () => {
  const values = [new v1.GivenValue({ code: 'TOTAL', value: '60' })];
  const respondents = [new v1.Respondent({ answers: [new v1.Answer({ code: 'U1', value: 3 })] })];
  const product = new pantau.common.v1.Product({ code: 'ktp' });
  const message = new v1.WhatIfRequest({
    instrument: 'X',
    period: '2023',
    units: [new v1.GivenUnit({ code: 'a', values, product }), new v1.GivenUnit({ code: 'b', respondents })],
    weights: [new v1.Weight({ code: 'U1', weight: '1/9' })],
  });
  expect(subjectOf(message)).toEqual({
    instrument: 'X',
    period: '2023',
    units: [
      { code: 'a', product: { code: 'ktp', name: '' }, values: [{ code: 'TOTAL', value: '60' }] },
      { code: 'b', answers: [{ U1: 3 }] },
    ],
    weights: { U1: '1/9' },
  });
  expect(subjectOf(new v1.PathRequest({ instrument: 'X', period: '2023', institution: '94.04' }))).toEqual({
    instrument: 'X',
    period: '2023',
    institution: '94.04',
  });
});
