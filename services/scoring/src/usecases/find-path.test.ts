import { expect, it } from 'vitest';
import { claim, MIMIKA_2023, ORI_2022, submission, total } from '../../test/inputs.ts';
import { cardAfter, indicatorsOf, inPeriod, PEKPPP_2022, pekppp, problemsOf } from '../../test/questions.ts';
import { pathJson } from '../adapters/http/path-json.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import { readSubject, type Subject } from './assessed-subject.ts';
import { findPath } from './find-path.ts';

const subjectOf = ({ key, instrument }: Scorecard, card: Scorecard): Promise<Subject> =>
  readSubject({ institution: key.institution, instrument: instrument.id, period: key.period }, async () => card);

async function path(card: Scorecard, target: string, fixed: readonly string[] = []) {
  const subject = await subjectOf(card, card);
  return pathJson(subject, target, findPath(subject, { target, fixed }), 'id');
}

it('goes by unit where only totals are known: Mimika 2023 to B', async () => {
  const found = await path(cardAfter(...MIMIKA_2023.map(([unit, score]) => submission(unit, total(score)))), 'B');
  // Seven units have to gain 7 × (77.995 − 54.107…) = 167.215 points together.
  expect(found).toMatchObject({
    kind: 'path',
    basis: 'computed',
    score: '54.11',
    gap: '23.89',
    rise: '167.215',
    reaches: '78.00',
  });
  expect(found.groups).toMatchObject([
    { of: 7, all: false, levers: expect.arrayContaining([expect.objectContaining({ code: 'TOTAL' })]) },
  ]);
  expect(found.sentences.join(' ')).toContain('B');
});

it('goes by the units that a source printed, where they make the score it printed and none were sent', async () => {
  const score = (printed: number) => Math.round(printed * 10_000);
  const units = MIMIKA_2023.map(([code, printed]) =>
    claim('cartenznews.com', { scoreE4: score(printed) }, { unit: { code, name: code, kind: 'other' } }),
  );
  const whole = claim('cartenznews.com', { scoreE4: score(54.11) });
  expect(await path(cardAfter(whole, ...units), 'B')).toMatchObject({ kind: 'path', basis: 'printed', rise: '167.215' });
  // One of seven missing, they make another score: they are not all of its units.
  expect(await path(cardAfter(whole, ...units.slice(1)), 'B')).toMatchObject({ kind: 'score_only', basis: 'published' });
});

it('goes to the indicator in PEKPPP, in whole steps, and leaves what users perceive as it is', async () => {
  const found = await path(cardAfter(inPeriod('rsud', pekppp(4, 4), PEKPPP_2022, '2024')), 'A');
  expect(found).toMatchObject({ kind: 'path', score: '4.00' });
  const levers = found.groups.flatMap((group) => group.levers);
  expect(levers.length).toBeGreaterThan(0);
  expect(levers.every(({ code }) => indicatorsOf(PEKPPP_2022).includes(code))).toBe(true);
  expect(found.groups.every((group) => group.any !== null && group.any <= group.of)).toBe(true);
});

it('tells the gap and the margin where only the score is published', async () => {
  const found = await path(cardAfter(claim('papua.antaranews.com', { scoreE4: 541_100 })), 'B');
  expect(found).toMatchObject({
    kind: 'score_only',
    basis: 'published',
    score: '54.11',
    category: 'C',
    gap: '23.89',
    margin: '0.11',
  });
  expect(found.sentences[0]).toContain('23,89');
});

it('tells between which gaps it lies where only a zone is published: Lampung 2022', async () => {
  const found = await path(cardAfter(claim('ombudsman.go.id', { zone: 'kuning' }, { rules: ORI_2022 })), 'B');
  expect(found).toMatchObject({ kind: 'band_only', score: null, category: 'C', gapRange: { least: '0.01', most: '24.00' } });
  expect(found.sentences[0]).toContain('54,00 dan 77,99');
  // Two categories are hijau: nobody knows which.
  const green = cardAfter(claim('ombudsman.go.id', { zone: 'hijau' }, { rules: ORI_2022 }));
  expect(await path(green, 'A')).toMatchObject({ kind: 'band_only', category: null, gapRange: { least: '0.00', most: '10.00' } });
  expect(await path(green, 'B')).toMatchObject({ kind: 'reached' });
});

it('reads a category from printed words: PEKPPP 2024 of Lampung, index not published', async () => {
  const sangatBaik = claim('menpan.go.id', { predicate: 'Sangat Baik' }, { rules: PEKPPP_2022 });
  const found = await path(cardAfter({ ...sangatBaik, period: '2024' }), 'A');
  expect(found).toMatchObject({ kind: 'band_only', category: 'A-', gapRange: { least: '0.01', most: '0.50' } });
});

it('says that nothing is known, and when the band is reached', async () => {
  expect(await path(cardAfter(claim('a.id', { award: 'Penghargaan' })), 'B')).toMatchObject({
    kind: 'nothing_known',
    basis: null,
  });
  const good = cardAfter(submission('a', total(90)));
  expect(await path(good, 'B')).toMatchObject({ kind: 'reached', score: '90.00', gap: '0.00', groups: [] });
});

it('cannot be reached when everything that may rise stays as it is', async () => {
  const card = cardAfter(submission('a', total(60)));
  expect(await path(card, 'B', ['TOTAL'])).toMatchObject({ kind: 'unreachable', reaches: '60.00' });
});

it('asks to keep something where values rise in different steps', async () => {
  const rsud = inPeriod('rsud', pekppp(4, 4), PEKPPP_2022, '2024');
  const card = cardAfter(rsud, inPeriod('dinsos', total(3), PEKPPP_2022, '2024'));
  const subject = await subjectOf(card, card);
  expect(problemsOf(() => findPath(subject, { target: 'A' }))).toEqual({ '/fixed': 'steps_differ' });
  // The total stays, and indicators alone reach it.
  expect(findPath(subject, { target: 'B', fixed: ['TOTAL'] })).toMatchObject({ path: { kind: 'path', level: 'indicator' } });
});

it('points at a band, and at a code to keep, that there is not', async () => {
  const card = cardAfter(submission('a', total(60)));
  const subject = await subjectOf(card, card);
  expect(problemsOf(() => findPath(subject, { target: 'Z' }))).toEqual({ '/target': 'unknown_band' });
  expect(problemsOf(() => findPath(subject, { target: 'A', fixed: ['IN', 'XX'] }))).toEqual({ '/fixed/1': 'unknown_code' });
});
