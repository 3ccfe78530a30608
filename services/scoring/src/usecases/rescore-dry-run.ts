/** What adopting a version of the rules would change, by the judge that would do it; nothing is kept. */
import { deriveId } from '@pantau/contracts';
import { checkPeriod, type Instrument, ruleVersion } from '@pantau/rulebook';
import { computed } from '../domain/computed.ts';
import { judge } from '../domain/judge.ts';
import { institutionMessage } from '../domain/messages.ts';
import { published } from '../domain/published.ts';
import type { Scorecard, UnitResult } from '../domain/scorecard.ts';
import type { Rules, ScorecardPage, ScoringStore } from '../ports.ts';
import { invalid } from './classify-score.ts';
import { type RefusalReason, refusalOf } from './refusal-of.ts';

export interface DryRunRequest {
  readonly instrument: string;
  /** "ORI-2023@2"; the newest version when left out. */
  readonly to?: string | undefined;
  readonly after?: ScorecardPage['after'] | undefined;
  readonly limit: number;
}

/** A score with what it means; both null where there is none. */
export interface Standing {
  readonly scoreE4: number | null;
  readonly category: string | null;
  readonly zone: string | null;
}

export interface BeforeAndAfter {
  readonly before: Standing;
  readonly after: Standing;
}

export interface WouldChange {
  readonly institution: string;
  readonly period: string;
  readonly fromRuleVersion: string;
  /** `same`: the version would count, and nothing that is shown would change. */
  readonly status: 'changes' | 'same' | 'skipped';
  /** Why it is skipped, a code. */
  readonly reason: 'already_counts' | 'older_rule_version' | 'wrong_period' | null;
  readonly computed: BeforeAndAfter;
  readonly published: BeforeAndAfter;
  /** Whether a category or zone that is known before and after is another one. */
  readonly crossesBand: boolean;
  readonly units: { readonly total: number; readonly changed: number; readonly refused: readonly Refused[] };
  /** Stands for everything above: two dry runs that show the same have the same. */
  readonly digest: string;
}

/** A result that the version would leave without a score, and the first rule that it breaks. */
export interface Refused {
  readonly unit: string;
  readonly product: string | null;
  readonly problem: RefusalReason;
}

export interface DryRunPage {
  readonly to: Instrument;
  readonly items: readonly WouldChange[];
  /** The last one read, where there may be more. */
  readonly next: ScorecardPage['after'];
}

/** Throws `invalid` with pointers: unknown_instrument, no_such_rule_version. */
export async function rescoreDryRun(
  { instrument, to, after = null, limit }: DryRunRequest,
  rules: Rules,
  store: Pick<ScoringStore, 'page'>,
): Promise<DryRunPage> {
  const newest = rules.newest(instrument);
  if (newest === undefined) throw invalid({ pointer: '/instrument', code: 'unknown_instrument', params: { instrument } });
  const version = to === undefined ? newest : rules.byRule(to);
  if (version === undefined || version.id !== instrument) {
    throw invalid({ pointer: '/to', code: 'no_such_rule_version', params: { version: to ?? '', instrument } });
  }
  const cards = await store.page({ instrument, after, limit });
  const last = cards.length < limit ? undefined : cards.at(-1);
  return { to: version, items: cards.map((card) => wouldChange(card, version)), next: last?.key ?? null };
}

export function wouldChange(card: Scorecard, to: Instrument): WouldChange {
  const { institution, period } = card.key;
  const { decision, next } = judge(card, {
    kind: 'rule-adoption',
    // As no event has: a version that was adopted already is a conflict then, and skipped.
    eventId: '',
    eventType: '',
    institution,
    instrument: to,
    period,
    revision: to.version,
    ruleVersion: ruleVersion(to),
    recordedAt: 0,
  });
  const inForce = checkPeriod(to, period);
  const after = inForce ? next : card;
  const standing = [...after.units.entries()].filter(([, { withdrawn }]) => !withdrawn);
  const reason = skipReason(card, to, decision.outcome);
  const changed = standing.filter(([key, result]) => shownOf(result) !== shownOf(card.units.get(key)));
  const shown = {
    computed: { before: computedOf(card), after: computedOf(after) },
    published: { before: publishedOf(card), after: publishedOf(after) },
  };
  const fromRuleVersion = ruleVersion(card.instrument);
  const all = { before: told(card), after: told(after) };
  const differs = changed.length > 0 || all.before !== all.after;
  const before = standing.map(([key]) => shownOf(card.units.get(key)));
  return {
    institution,
    period,
    fromRuleVersion,
    status: reason !== null ? 'skipped' : differs ? 'changes' : 'same',
    reason,
    ...shown,
    crossesBand: Object.values(shown).some(crosses),
    units: {
      total: standing.length,
      changed: changed.length,
      refused: reason === null ? standing.flatMap(([, result]) => refusedBy(to, result)) : [],
    },
    digest: deriveId(
      'rescore',
      ...[institution, period, fromRuleVersion, ruleVersion(to), text(shown), text(before), text(all)],
      text(standing.map(([key, result]) => [key, shownOf(result)])),
    ),
  };
}

function refusedBy(rules: Instrument, result: UnitResult): Refused[] {
  const problem = refusalOf(rules, result);
  return problem === null ? [] : [{ unit: result.unit.code, product: result.product?.code ?? null, problem }];
}

function skipReason(card: Scorecard, to: Instrument, outcome: string): WouldChange['reason'] {
  if (!checkPeriod(to, card.key.period)) return 'wrong_period';
  if (outcome !== 'applied') return outcome === 'stale' ? 'older_rule_version' : 'already_counts';
  // Of a version that the inputs themselves brought, some results may still be of an older one.
  const counts = ruleVersion(to);
  const all = [...card.units.values()].every((result) => result.withdrawn || result.ruleVersion === counts);
  return all && ruleVersion(card.instrument) === counts ? 'already_counts' : null;
}

function computedOf(card: Scorecard): Standing {
  const now = computed(card);
  const { category = null, zone = null } = now?.classification ?? {};
  return { scoreE4: now?.scoreE4 ?? null, category, zone };
}

function publishedOf(card: Scorecard): Standing {
  const now = published(card);
  return { scoreE4: now?.scoreE4 ?? null, category: now?.category || null, zone: now?.zone || null };
}

/** Everything that is told of a scorecard but when and by which version: what dimensions bring, flags and contradictions too. */
function told(card: Scorecard): string {
  const { version, generation, recordedAtMs, ruleVersion: rules, inputEventId, ...rest } = institutionMessage(card);
  return text(rest);
}

function crosses({ before, after }: BeforeAndAfter): boolean {
  const other = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  return other(before.category, after.category) || other(before.zone, after.zone);
}

/** What is shown of a result, as text that can be compared. */
function shownOf(result: UnitResult | undefined): string {
  const { scoreE4 = null, category = '', zone = '' } = result?.score ?? {};
  return text([scoreE4, category, zone, result?.refusal ?? '']);
}

const text = JSON.stringify;
