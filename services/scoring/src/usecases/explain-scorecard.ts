/** Why a scorecard is what it is: its tree, what it was made from, what is missing, and what sources printed beside it. */
import { type Classification, classify, instrumentByRule } from '@pantau/rulebook';
import { computed } from '../domain/computed.ts';
import { differenceE4, flags } from '../domain/flags.ts';
import type { Product, Unit } from '../domain/input.ts';
import { type Published, published } from '../domain/published.ts';
import { rosterEntry } from '../domain/roster-entry.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { FindRules } from '../ports.ts';
import type { Assessment } from './assess.ts';
import { type RefusalReason, refusalOf } from './refusal-of.ts';
import { assessStored } from './stored-units.ts';

export interface MissingUnit {
  readonly unit: Unit;
  readonly product: Product | null;
  /** A code of the message catalogue: `weights_unknown`, or `not_received` for what is on the roster alone. */
  readonly reason: string;
  /** What the reason's sentence is filled from. */
  readonly params: NonNullable<RefusalReason['params']>;
}

export interface ScorecardExplanation {
  readonly card: Scorecard;
  readonly computed: Assessment | null;
  readonly published: Published | null;
  /** Of the published score; null without one, or where no source gives the cuts. */
  readonly publishedStanding: Classification | null;
  readonly differenceE4: number | null;
  readonly missing: readonly MissingUnit[];
  /** Of the inputs that stand, without doubles. */
  readonly eventIds: readonly string[];
  readonly flags: readonly string[];
}

/** The values of all units of the card must have been read. */
export function explainScorecard(card: Scorecard, find?: FindRules): ScorecardExplanation {
  const shown = published(card);
  const summed = computed(card);
  const scoreE4 = shown?.scoreE4 ?? null;
  return {
    card,
    computed: assessStored(card, find),
    published: shown,
    publishedStanding: scoreE4 === null ? null : classify(card.instrument, scoreE4),
    differenceE4: differenceE4(summed, shown),
    missing: missingUnits(card, find),
    eventIds: eventIds(card),
    flags: flags(card, summed, shown),
  };
}

function missingUnits({ units, roster, instrument }: Scorecard, find: FindRules = instrumentByRule): readonly MissingUnit[] {
  const standing = [...units.values()].filter(({ withdrawn }) => !withdrawn);
  const refused = standing.flatMap((result) => {
    const { unit, product } = result;
    const why = refusalOf(find(result.ruleVersion) ?? instrument, result);
    return why === null ? [] : [{ unit, product, reason: why.code, params: why.params ?? {} }];
  });
  if (roster === null) return refused;
  const found = new Set(standing.flatMap(({ unit }) => rosterEntry(roster, unit) ?? []));
  const absent = roster.entries.filter((entry) => !found.has(entry));
  return [...refused, ...absent.map(({ unit }) => ({ unit, product: null, reason: 'not_received', params: {} }))];
}

function eventIds({ units, claims, roster, adopted }: Scorecard): readonly string[] {
  const single = [roster, adopted].filter((slot) => slot !== null);
  const slots = [...units.values(), ...claims.values(), ...single];
  return [...new Set(slots.flatMap(({ withdrawn, applied }) => (withdrawn ? [] : applied.slice(-1))))].sort();
}
