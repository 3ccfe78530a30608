import { instrument } from '@pantau/rulebook';
import { expect, test } from 'vitest';
import { adoptedEvent, type Proposal, proposed, scorecardProblems } from './rule-adoption.ts';

const V1 = instrument('ORI-2023');
if (V1 === undefined) throw new Error('no ORI-2023');
const V2 = { ...V1, version: 2 };

const scorecard = (institution: string, change: object = {}) => ({
  ...{ institution, period: '2023', fromRuleVersion: 'ORI-2023@1', digest: `of ${institution}` },
  ...change,
});
const PROPOSAL: Proposal = { to: 'ORI-2023@2', reason: 'rule-corrected', scorecards: [scorecard('18.72'), scorecard('94.04')] };

test('a sound proposal has no problems, nor has one whose version counts already', () => {
  expect(scorecardProblems(V2, PROPOSAL.scorecards, () => true)).toEqual([]);
  expect(scorecardProblems(V2, [scorecard('94.04', { fromRuleVersion: 'ORI-2023@2' })], () => true)).toEqual([]);
});

test.each([
  [scorecard('99.99'), '/scorecards/1/institution', 'unknown_institution'],
  [scorecard('94.04', { period: '2022' }), '/scorecards/1/period', 'wrong_period'],
  [scorecard('94.04', { fromRuleVersion: 'ORI-2023@3' }), '/scorecards/1/fromRuleVersion', 'not_an_earlier_version'],
  [scorecard('94.04', { fromRuleVersion: 'ORI-2022@1' }), '/scorecards/1/fromRuleVersion', 'not_an_earlier_version'],
  [scorecard('18.72'), '/scorecards/1', 'duplicate_scorecard'],
  [scorecard('94.05'), '/scorecards/1/institution', 'forbidden_institution'],
])('a scorecard that breaks a rule is pointed at: %o', (second, pointer, code) => {
  const problems = scorecardProblems(V2, [scorecard('18.72'), second], (institution) => institution !== '94.05');
  expect(problems).toMatchObject([{ pointer, code }]);
});

test('not every one of thousands of broken scorecards is told', () => {
  const many = Array.from({ length: 1_000 }, () => scorecard('99.99'));
  expect(scorecardProblems(V2, many, () => true).length).toBeLessThan(50);
});

test('the same proposal of the same person has one id; of another person, or with another list, another one', () => {
  const id = (proposal: Proposal, by: string) => proposed(proposal, by, new Date()).id;
  expect(id(PROPOSAL, 'sari')).toBe(id({ ...PROPOSAL }, 'sari'));
  expect(id(PROPOSAL, 'sari')).not.toBe(id(PROPOSAL, 'budi'));
  expect(id(PROPOSAL, 'sari')).not.toBe(id({ ...PROPOSAL, scorecards: PROPOSAL.scorecards.slice(1) }, 'sari'));
});

test('there is no event of what one person agreed to', () => {
  const alone = proposed(PROPOSAL, 'sari', new Date());
  expect(() => adoptedEvent(alone, scorecard('18.72'))).toThrow(/second person/);
  expect(() => adoptedEvent({ ...alone, approvedBy: 'sari' }, scorecard('18.72'))).toThrow(/second person/);
  expect(adoptedEvent({ ...alone, approvedBy: 'budi' }, scorecard('18.72'))).toMatchObject({
    instrument: 'ORI-2023',
    revision: 2,
  });
});
