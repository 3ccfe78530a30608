import { expect, it } from 'vitest';
import { MIMIKA_2023, submission, total } from '../../test/inputs.ts';
import { cardAfter, evenly, leavesOf, problemsOf, SKM_2017 } from '../../test/questions.ts';
import type { Input } from '../domain/input.ts';
import { readSubject, type Subject, type SubjectRequest } from './assessed-subject.ts';
import { type ChangeRequest, compare } from './what-if.ts';

const dimensions = (value: number) => ['IN', 'PR', 'OU', 'PG'].map((code) => ({ code, value }));
const given = (): Promise<Subject> =>
  readSubject(
    {
      ...{ instrument: 'ORI-2023', period: '2023' },
      units: [
        { code: 'a', values: dimensions(60) },
        { code: 'b', values: [{ code: 'TOTAL', value: 70 }] },
      ],
    },
    () => expect.unreachable('no scorecard was asked for'),
  );

const stored = (...units: readonly Input[]) =>
  readSubject({ institution: '94.04', instrument: 'ORI-2023', period: '2023' }, async () => cardAfter(...units));

it('puts the score as it would be beside the score as it is', async () => {
  const { before, after, difference, changes } = compare(await given(), [{ unit: 'a', code: 'PR', value: '80' }]);
  expect(before.explanation.score).toBe(650_000);
  // 20 × 32.37 % = 6.474 for the unit, half of it for the institution.
  expect(after.explanation.score).toBe(682_400);
  expect(difference.score).toBe(32_400);
  expect(changes).toMatchObject([{ before: 600_000, after: 800_000 }]);
});

it('asks about a stored scorecard, and leaves it as it is', async () => {
  const subject = await stored(...MIMIKA_2023.map(([unit, score]) => submission(unit, total(score))));
  const { before, after, changes } = compare(subject, [{ unit: 'unit-1', code: 'TOTAL', value: '42.26' }]);
  expect(changes).toMatchObject([{ before: 352_600, after: 422_600 }]);
  expect([before.explanation.score, after.explanation.score]).toEqual([541_100, 551_100]);
  expect(after.classification?.category).toBe('C');
  expect(compare(subject, [{ unit: 'unit-1', code: 'TOTAL', value: '35.26' }]).difference.score).toBe(0);
});

it('asks about a stored survey by own weights, for this answer alone', async () => {
  const codes = leavesOf(SKM_2017).map(({ code }) => code);
  const values = codes.map((code, at) => ({ code, valueE4: at === 0 ? 40_000 : 10_000, basis: 'score' as const }));
  const card = cardAfter(submission('a', values, { rules: SKM_2017 }));
  const weights = Object.fromEntries(codes.map((code, at) => [code, at === 0 ? '0.2' : '0.1']));
  const request = { institution: '94.04', instrument: 'SKM-2017', period: '2017' };
  const change = [{ unit: 'a', code: codes[0] ?? '', value: 4 }];
  const scoreOf = async (of: SubjectRequest) => compare(await readSubject(of, async () => card), change).before.explanation.score;
  // (4 + 8 × 1) / 9 × 25, and (0.2 × 4 + 0.8 × 1) × 25.
  expect([await scoreOf(request), await scoreOf({ ...request, weights })]).toEqual([333_300, 400_000]);
});

it('points at the change that breaks a rule', async () => {
  const subject = await given();
  const ask = (...changes: ChangeRequest[]) => problemsOf(() => compare(subject, changes));
  expect(ask({ unit: 'x', code: 'PR', value: 1 })).toEqual({ '/changes/0/unit': 'unknown_unit' });
  expect(ask({ unit: 'a', code: 'PR', value: 'sepuluh' })).toEqual({ '/changes/0/value': 'not_a_decimal' });
  expect(ask({ unit: 'a', code: 'PR', value: 70 }, { unit: 'a', code: 'IN', value: 101 })).toEqual({
    '/changes/1/value': 'out_of_scale',
  });
  expect(ask({ unit: 'a', code: 'XX', value: 1 })).toEqual({ '/changes/0/code': 'unknown_code' });
  // The unit is known by its total alone.
  expect(Object.keys(ask({ unit: 'b', code: 'PR', value: 1 }))).toEqual(['/changes/0']);
});

it('says that no unit has a score, and that units and institution are two questions', async () => {
  const nothing = { ...(await stored(submission('a', evenly(60)))), units: [] };
  expect(problemsOf(() => compare(nothing, [{ unit: 'a', code: 'PR', value: 1 }]))).toEqual({ '/institution': 'no_units' });
  const both = { instrument: 'ORI-2023', period: '2023', institution: '94.04', units: [] };
  await expect(readSubject(both, () => expect.unreachable())).rejects.toMatchObject({ problems: [{ code: 'scope_or_units' }] });
});
