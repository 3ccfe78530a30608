import type { RosterEntry, Unit } from './input.ts';
import type { Roster, Scorecard } from './scorecard.ts';

/** The kind of whatever is of no known kind: two of those have nothing in common. */
const OTHER = 'other';

/**
 * What the roster calls a unit: the entry with its code, else the only one of its kind. A roster is often a list of printed
 * names, whose codes are made from them ("dinas-pmptsp"), while the unit sends under another ("dpmptsp").
 */
export function rosterEntry({ entries }: Roster, { code, kind }: Unit): RosterEntry | undefined {
  const same = entries.find(({ unit }) => unit.code === code);
  if (same !== undefined || kind === '' || kind === OTHER) return same;
  const alike = entries.filter(({ unit }) => unit.kind === kind);
  return alike.length === 1 ? alike[0] : undefined;
}

/** How many entries of the roster have a unit with a score; null without a roster. */
export function receivedUnits({ roster, units }: Scorecard): number | null {
  if (roster === null) return null;
  const scored = [...units.values()].filter(({ withdrawn, score }) => !withdrawn && score !== null);
  return new Set(scored.flatMap(({ unit }) => rosterEntry(roster, unit) ?? [])).size;
}
