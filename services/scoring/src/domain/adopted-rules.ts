/** Which version of the rules judges an input of a scorecard for which a version was adopted. */
import type { Instrument } from '@pantau/rulebook';
import type { Value } from './input.ts';
import { type ScoredValues, scoreValues } from './score-values.ts';
import type { Scorecard } from './scorecard.ts';

/** The later of the version that an input carries and the adopted one: whether the input came first makes no difference then. */
export function laterRules({ adopted }: Scorecard, carried: Instrument): Instrument {
  return adopted !== null && adopted.instrument.version > carried.version ? adopted.instrument : carried;
}

/**
 * Values that break the rules of their own door are not kept, whatever was adopted. Those that only the later rules refuse
 * are, as they would have been had they come before the adoption.
 */
export function scoreByLater(carried: Instrument, later: Instrument, values: readonly Value[]): ScoredValues {
  const scored = scoreValues(carried, values);
  if (later === carried || (scored.kind === 'refused' && !scored.keep)) return scored;
  const again = scoreValues(later, values);
  return again.kind === 'refused' ? { ...again, keep: true } : again;
}
