import type { RosterInput } from './input.ts';
import type { Judgement } from './judgement.ts';
import type { Scorecard } from './scorecard.ts';
import { fill, judgeRevision } from './slot.ts';

/** A roster replaces the one before as a whole. */
export function judgeRoster(card: Scorecard, input: RosterInput): Judgement {
  const revision = { eventId: input.eventId, revision: input.revision, withdraws: false };
  const verdict = judgeRevision(card.roster ?? undefined, revision);
  const decision = { ...verdict, findings: [] };
  if (verdict.outcome !== 'applied') return { decision, next: card };
  return { decision, next: { ...card, roster: { ...fill(card.roster ?? undefined, revision), entries: input.entries } } };
}
