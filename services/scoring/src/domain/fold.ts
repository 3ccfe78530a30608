/** Folds a batch: inputs in the order of their offsets, over the scorecards that they touch. */
import type { Input } from './input.ts';
import { judge } from './judge.ts';
import type { Decision } from './judgement.ts';
import { claimKey, emptyScorecard, hashedSourceKey, keyOf, type Scorecard, scorecardKey, unitKey } from './scorecard.ts';
import { oncePerBatch } from './working-copy.ts';

export interface Decided<I> {
  readonly item: I;
  readonly decision: Decision;
}

/** What a batch made of one scorecard. Keys map to the batch's last item applied there, from which recorded_at comes. */
export interface Change<I> {
  readonly card: Scorecard;
  readonly last: I;
  readonly units: ReadonlyMap<string, I>;
  readonly claims: ReadonlyMap<string, I>;
}

export interface Folded<I> {
  /** One per item, in order. */
  readonly decided: readonly Decided<I>[];
  /** Only what an applied input changed. */
  readonly changes: readonly Change<I>[];
}

interface Growing<I> {
  card: Scorecard;
  last: I;
  readonly units: Map<string, I>;
  readonly claims: Map<string, I>;
}

/** `cards` holds, by `scorecardKey`, those that exist; the others begin empty. */
export function fold<I extends { readonly input: Input }>(cards: ReadonlyMap<string, Scorecard>, items: readonly I[]): Folded<I> {
  const changes = new Map<string, Growing<I>>();
  const working = oncePerBatch();
  const decided = items.map((item) => {
    const { input } = item;
    const key = scorecardKey(keyOf(input));
    const card = changes.get(key)?.card ?? cards.get(key) ?? emptyScorecard(keyOf(input), input.instrument);
    const { decision, next } = judge(card, input, working);
    if (decision.outcome === 'applied') {
      const change = changes.get(key) ?? { card: next, last: item, units: new Map(), claims: new Map() };
      change.card = next;
      change.last = item;
      for (const unit of changedUnits(input, card, next)) change.units.set(unit, item);
      for (const claim of changedClaims(input, card, next)) change.claims.set(claim, item);
      changes.set(key, change);
    }
    return { item, decision };
  });
  return { decided, changes: [...changes.values()] };
}

/** The key, in the scorecard's units, of the result that an input is about. */
export function touchedUnit(input: Input): string | undefined {
  if (input.kind === 'submission') return unitKey(input.unit.code, input.product?.code ?? '');
  if (input.kind === 'submission-withdrawal') return unitKey(input.unitCode, input.productCode);
  return undefined;
}

/** Whether judging the input reads and changes all results of the scorecard. */
export function touchesAll(input: Input): boolean {
  return input.kind === 'rule-adoption';
}

function changedUnits(input: Input, before: Scorecard, after: Scorecard): readonly string[] {
  const unit = touchedUnit(input);
  if (unit !== undefined) return [unit];
  return touchesAll(input) ? replaced(before.units, after.units) : [];
}

function changedClaims(input: Input, before: Scorecard, after: Scorecard): readonly string[] {
  const claim = touchedClaim(input);
  if (claim !== undefined) return [claim];
  return touchesAll(input) ? replaced(before.claims, after.claims) : [];
}

/** Sorted: a store gives results in any order, and the same batch must make the same messages. */
function replaced<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): readonly string[] {
  return [...after].flatMap(([key, value]) => (before.get(key) === value ? [] : [key])).sort();
}

function touchedClaim(input: Input): string | undefined {
  if (input.kind === 'claim') return claimKey(input.unit?.code ?? '', input.product?.code ?? '', hashedSourceKey(input.source));
  if (input.kind === 'claim-withdrawal') return claimKey(input.unitCode, input.productCode, hashedSourceKey(input.source));
  return undefined;
}
