/** What sources printed of an institution's units, where it may stand in for units that were sent. */
import { rollUp, roundToShown, scoreUnit, TOTAL } from '@pantau/rulebook';
import { TOLERANCE_E4 } from '../domain/flags.ts';
import { type Published, unitClaims } from '../domain/published.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { GivenUnit } from './assess.ts';

/**
 * The printed scores of the units, each once, if they make the score that was printed of the institution: then they are all
 * of its units, and questions about it can be answered by unit. Else none. They never enter `computed`.
 */
export function printedUnits(card: Scorecard, published: Published | null): readonly GivenUnit[] {
  const units = new Map<string, GivenUnit>();
  for (const { unit, product, content } of unitClaims(card)) {
    if (unit === null || product !== null || content.scoreE4 === null || units.has(unit.code)) continue;
    units.set(unit.code, { unit, product, values: [{ code: TOTAL, valueE4: content.scoreE4, basis: 'score' }] });
  }
  if (units.size < 2 || published === null || published.scoreE4 === null) return [];
  const scored = [...units.values()].flatMap(({ unit, values }) => {
    const score = scoreUnit(card.instrument, values);
    return score.kind === 'scored' ? [{ unit: unit.code, ...score }] : [];
  });
  const whole = rollUp(card.instrument, scored);
  if (whole.kind === 'refused' || scored.length < units.size) return [];
  const isTheirs = Math.abs(whole.score - roundToShown(published.scoreE4)) <= TOLERANCE_E4;
  return isTheirs ? [...units.values()] : [];
}
