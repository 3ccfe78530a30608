import type { Instrument } from '@pantau/rulebook';
import { laterRules } from './adopted-rules.ts';
import { contradictions } from './contradictions.ts';
import type { ClaimContent, ClaimInput, ClaimWithdrawal } from './input.ts';
import type { Judgement } from './judgement.ts';
import { MAX_CLAIMS } from './limits.ts';
import { type Claim, claimKey, hashedSourceKey, type Scorecard } from './scorecard.ts';
import { fill, judgeRevision } from './slot.ts';

/** A claim is kept as printed, with what contradicts itself in it flagged; nothing in it is corrected. */
export function judgeClaim(card: Scorecard, input: ClaimInput): Judgement {
  const key = claimKey(input.unit?.code ?? '', input.product?.code ?? '', hashedSourceKey(input.source));
  const before = card.claims.get(key);
  const revision = { eventId: input.eventId, revision: input.revision, withdraws: false };
  const verdict = judgeRevision(before, revision);
  if (verdict.outcome !== 'applied') return { decision: { ...verdict, findings: [] }, next: card };
  if (before === undefined && card.claims.size >= MAX_CLAIMS) {
    return { decision: { outcome: 'rejected', reasons: ['too_many_claims'], findings: [] }, next: card };
  }
  const flags = flagsBy(laterRules(card, input.instrument), input.content);
  const claim: Claim = {
    ...fill(before, revision),
    unit: input.unit,
    product: input.product,
    source: input.source,
    content: { ...input.content, flags },
  };
  return { decision: { ...verdict, findings: flags }, next: { ...card, claims: new Map(card.claims).set(key, claim) } };
}

export function judgeClaimWithdrawal(card: Scorecard, input: ClaimWithdrawal): Judgement {
  const key = claimKey(input.unitCode, input.productCode, hashedSourceKey(input.source));
  const before = card.claims.get(key);
  const revision = { eventId: input.eventId, revision: input.revision, withdraws: true };
  const verdict = judgeRevision(before, revision);
  const decision = { ...verdict, findings: [] };
  if (verdict.outcome !== 'applied' || before === undefined) return { decision, next: card };
  const claim: Claim = { ...before, ...fill(before, revision) };
  return { decision, next: { ...card, claims: new Map(card.claims).set(key, claim) } };
}

/** The claim as the rules flag it; the same one where that changes nothing. */
export function reflagged(claim: Claim, rules: Instrument): Claim {
  const flags = flagsBy(rules, claim.content);
  const same = flags.length === claim.content.flags.length && flags.every((flag) => claim.content.flags.includes(flag));
  return same ? claim : { ...claim, content: { ...claim.content, flags } };
}

const BY_RULES = ['category_contradicts_score', 'zone_contradicts_score'];

/** What the door had noticed, and what the rules say. */
function flagsBy(rules: Instrument, content: ClaimContent): string[] {
  const noticed = content.flags.filter((flag) => !BY_RULES.includes(flag));
  return [...new Set([...noticed, ...contradictions(rules, content).map(({ field }) => `${field}_contradicts_score`)])].sort();
}
