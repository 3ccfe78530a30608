/** What tests of questions to scoring share. */
import { AppError } from '@pantau/contracts';
import { type Instrument, type Part, ruleVersion } from '@pantau/rulebook';
import { expect } from 'vitest';
import type { Input, Value } from '../src/domain/input.ts';
import { judge } from '../src/domain/judge.ts';
import { emptyScorecard, keyOf, type Scorecard } from '../src/domain/scorecard.ts';
import { known, submission } from './inputs.ts';

export const SKM_2017 = known('SKM-2017');
export const PEKPPP_2022 = known('PEKPPP-2022');
export const ORI_2025 = known('ORI-2025');

/** Codes of the parts that have none below them. */
export function leavesOf({ dimensions }: Instrument): readonly Part[] {
  const leaves = (part: Part): readonly Part[] => (part.parts.length === 0 ? [part] : part.parts.flatMap(leaves));
  return dimensions.flatMap(leaves);
}

/** The codes of the problems that a request is refused with, by pointer. */
export function problemsOf(ask: () => unknown): Readonly<Record<string, string>> {
  try {
    ask();
  } catch (error) {
    if (error instanceof AppError) return Object.fromEntries(error.problems.map(({ pointer, code }) => [pointer, code]));
    throw error;
  }
  return expect.unreachable('it was not refused');
}

/** A scorecard after inputs, with the values of every unit. */
export function cardAfter(...inputs: readonly Input[]): Scorecard {
  const [first] = inputs;
  if (first === undefined) throw new Error('no inputs');
  return inputs.reduce((card, input) => judge(card, input).next, emptyScorecard(keyOf(first), first.instrument));
}

/** Every dimension of ORI-2022 to 2024 with the same score. */
export const evenly = (score: number): Value[] =>
  ['IN', 'PR', 'OU', 'PG'].map((code) => ({ code, valueE4: score * 10_000, basis: 'score' }));

/** A whole PEKPPP unit: F-02 by its 30 indicators, F-03 as one value. */
export const pekppp = (indicator: number, users: number): Value[] => [
  ...indicatorsOf(PEKPPP_2022).map((code): Value => ({ code, valueE4: indicator * 10_000, basis: 'score' })),
  { code: 'F-03', valueE4: users * 10_000, basis: 'score' },
];

/** The 30 that count: of F-02. */
export function indicatorsOf({ dimensions }: Instrument): readonly string[] {
  const form = dimensions.find(({ code }) => code === 'F-02');
  return (form?.parts ?? []).flatMap(({ parts }) => parts).flatMap(({ code, weight }) => (weight?.numerator ? [code] : []));
}

export function inPeriod(unit: string, values: readonly Value[], rules: Instrument, period: string) {
  return submission(unit, values, { rules, period, ruleVersion: ruleVersion(rules) });
}
