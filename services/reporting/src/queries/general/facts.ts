import { CASES } from './case-fact.ts';
import type { Fact, FactCode } from './fact.ts';
import { OBSERVATIONS } from './observation-fact.ts';
import { INDICATORS, RESULTS, UNIT_RESULTS } from './result-facts.ts';

/** All that may be asked. */
export const FACT: Readonly<Record<FactCode, Fact>> = {
  results: RESULTS,
  units: UNIT_RESULTS,
  indicators: INDICATORS,
  observations: OBSERVATIONS,
  cases: CASES,
};
