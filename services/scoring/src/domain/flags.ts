import { roundToShown } from '@pantau/rulebook';
import type { Computed } from './computed.ts';
import type { Published } from './published.ts';
import { rosterEntry } from './roster-entry.ts';
import type { Scorecard } from './scorecard.ts';

/** Sources round a mean to two places, so they may be off by one in the last. */
export const TOLERANCE_E4 = 100;

/** Computed minus published, both at two places; null unless both exist. */
export function differenceE4(computed: Computed | null, published: Published | null): number | null {
  if (computed === null || published === null || published.scoreE4 === null) return null;
  return computed.scoreE4 - roundToShown(published.scoreE4);
}

/** What a reader should know before trusting the numbers: codes of the message catalogue, in alphabetical order. */
export function flags(card: Scorecard, computed: Computed | null, published: Published | null): string[] {
  const found = new Set(published?.claims.filter(({ shown }) => shown).flatMap(({ content }) => content.flags) ?? []);
  const difference = differenceE4(computed, published);
  if (difference !== null && Math.abs(difference) > TOLERANCE_E4) found.add('difference_beyond_tolerance');
  if (published?.disputed) found.add('disputed');
  if (computed !== null && computed.classification === null) found.add('cuts_unknown');
  if (computed === null && [...card.units.values()].some(({ score, withdrawn }) => score !== null && !withdrawn)) {
    found.add('roll_up_unknown');
  }
  for (const flag of rosterFlags(card)) found.add(flag);
  return [...found].sort();
}

function rosterFlags({ roster, units }: Scorecard): string[] {
  const standing = [...units.values()].filter(({ withdrawn }) => !withdrawn);
  const unscored = standing.some(({ score }) => score === null) ? ['unit_without_score'] : [];
  if (roster === null || standing.length === 0) return unscored;
  const found = standing.map((result) => ({ result, entry: rosterEntry(roster, result.unit) }));
  const missing = roster.entries.some((listed) => {
    const ofUnit = found.filter(({ result, entry }) => entry === listed && result.score !== null);
    return ofUnit.length === 0 || listed.products.some(({ code }) => !ofUnit.some(({ result }) => result.product?.code === code));
  });
  return [
    ...unscored,
    ...(missing ? ['incomplete_roster'] : []),
    ...(found.some(({ entry }) => entry === undefined) ? ['unit_not_on_roster'] : []),
  ];
}
