import { classify, type Instrument } from '@pantau/rulebook';
import type { ClaimContent, ClaimInput, ClaimWithdrawal } from './input.ts';
import type { Judgement } from './judgement.ts';
import { MAX_CLAIMS } from './limits.ts';
import { printedCategory } from './printed-category.ts';
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
  const flags = [...new Set([...input.content.flags, ...contradictions(input.instrument, input.content)])].sort();
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

function contradictions(instrument: Instrument, { scoreE4, zone, category }: ClaimContent): string[] {
  if (scoreE4 === null) return [];
  const classified = classify(instrument, scoreE4);
  const printed = printedCategory(instrument, category);
  return [
    ...(printed !== undefined && printed !== classified.category ? ['category_contradicts_score'] : []),
    ...(zone !== '' && zone !== classified.zone ? ['zone_contradicts_score'] : []),
  ];
}
