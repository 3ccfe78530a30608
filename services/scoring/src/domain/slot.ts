/**
 * A slot is a place that one thing at a time fills, by revisions: a unit's result, a source's claim, the roster. It keeps
 * the ids of the last inputs applied to it, so that a late double of an old revision is told from an old revision never seen.
 */
export interface Slot {
  readonly revision: number;
  readonly withdrawn: boolean;
  /** Ids of the last inputs applied, oldest first, at most `KEPT_IDS`. */
  readonly applied: readonly string[];
}

/**
 * The list is written whole with every revision, of which there may be a million: kept without a bound, it would be all that
 * the store writes. A double older than that is judged `stale`, which changes nothing either.
 */
export const KEPT_IDS = 64;

export type Outcome = 'applied' | 'duplicate' | 'stale' | 'conflict' | 'rejected';

export interface Verdict {
  readonly outcome: Outcome;
  /** Codes of the message catalogue. */
  readonly reasons: readonly string[];
}

export interface Revision {
  readonly eventId: string;
  readonly revision: number;
  readonly withdraws: boolean;
}

/** What becomes of an input, from its revision alone. */
export function judgeRevision(slot: Slot | undefined, input: Revision): Verdict {
  if (slot === undefined) {
    return input.withdraws ? { outcome: 'rejected', reasons: ['nothing_to_withdraw'] } : { outcome: 'applied', reasons: [] };
  }
  if (slot.applied.includes(input.eventId)) return { outcome: 'duplicate', reasons: [] };
  if (input.revision < slot.revision) return { outcome: 'stale', reasons: ['older_revision'] };
  if (input.revision === slot.revision) return { outcome: 'conflict', reasons: ['same_revision_other_content'] };
  if (input.withdraws && slot.withdrawn) return { outcome: 'rejected', reasons: ['already_withdrawn'] };
  return { outcome: 'applied', reasons: [] };
}

/** The slot after an applied input. */
export function fill(slot: Slot | undefined, input: Revision): Slot {
  return {
    revision: input.revision,
    withdrawn: input.withdraws,
    applied: [...(slot?.applied ?? []), input.eventId].slice(-KEPT_IDS),
  };
}
