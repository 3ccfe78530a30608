/** The messages on `scores`: what a decision, a unit's result and a scorecard look like to others. */
import { pantau } from '@pantau/contracts';
import { ruleVersion } from '@pantau/rulebook';
import { computed as computedOf } from './computed.ts';
import { differenceE4, flags } from './flags.ts';
import type { Input, Value as ValueGiven } from './input.ts';
import type { Decision } from './judgement.ts';
import { published as publishedOf, type ShownClaim, unitClaims } from './published.ts';
import { receivedUnits } from './roster-entry.ts';
import type { Claim, Scorecard, UnitResult } from './scorecard.ts';
import type { Outcome } from './slot.ts';

const {
  Basis,
  Claim: WireClaim,
  Outcome: WireOutcome,
  InstitutionScored,
  SubmissionDecided,
  UnitScored,
  UnitSummary,
} = pantau.assessment.v1;

const OUTCOMES: Readonly<Record<Outcome, pantau.assessment.v1.Outcome>> = {
  applied: WireOutcome.OUTCOME_APPLIED,
  duplicate: WireOutcome.OUTCOME_DUPLICATE,
  stale: WireOutcome.OUTCOME_STALE,
  conflict: WireOutcome.OUTCOME_CONFLICT,
  rejected: WireOutcome.OUTCOME_REJECTED,
};

export function decidedMessage(input: Input, decision: Decision): pantau.assessment.v1.SubmissionDecided {
  return new SubmissionDecided({
    inputEventId: input.eventId,
    inputType: input.eventType,
    submissionId: 'submissionId' in input ? input.submissionId : '',
    institution: input.institution,
    unitCode: unitCodeOf(input),
    productCode: productCodeOf(input),
    instrument: input.instrument.id,
    period: input.period,
    revision: input.revision,
    outcome: OUTCOMES[decision.outcome],
    reasons: [...decision.reasons],
    findings: [...decision.findings],
    recordedAtMs: input.recordedAt,
    ...('source' in input ? { source: input.source } : {}),
  });
}

/** `last` is the input applied last to the unit; it brought the state that is sent. */
export function unitMessage(card: Scorecard, key: string, last: Input): pantau.assessment.v1.UnitScored {
  const result = card.units.get(key);
  if (result === undefined) throw new Error(`no unit ${JSON.stringify(key)} on the scorecard`);
  return new UnitScored({
    ...card.key,
    unit: result.unit,
    ...optionalScore(result),
    ...(result.product === null ? {} : { product: result.product }),
    generation: card.generation,
    version: result.version,
    withdrawn: result.withdrawn,
    category: result.score?.category ?? '',
    zone: result.score?.zone ?? '',
    scoredAt: result.score?.scoredAt ?? '',
    values: (result.values ?? []).map(valueMessage),
    revision: result.revision,
    ruleVersion: result.ruleVersion,
    recordedAtMs: last.recordedAt,
    submissionId: result.submissionId,
    inputEventId: last.eventId,
    refusal: result.refusal,
  });
}

export function institutionMessage(card: Scorecard): pantau.assessment.v1.InstitutionScored {
  const published = publishedOf(card);
  const computed = computedOf(card);
  const difference = differenceE4(computed, published);
  return new InstitutionScored({
    ...card.key,
    family: card.instrument.family,
    generation: card.generation,
    version: card.version,
    ...(published === null
      ? {}
      : {
          published: {
            category: published.category,
            zone: published.zone,
            predicate: published.predicate,
            ranks: published.ranks.map(rankMessage),
            disputed: published.disputed,
            secondAxisMet: published.secondAxisMet,
            contradictions: published.contradictions.map((each) => ({ ...each, byRule: each.byRule.id })),
            claims: published.claims.map((claim) => claimMessage(claim)),
            ...(published.scoreE4 === null ? {} : { scoreE4: published.scoreE4 }),
          },
        }),
    ...(computed === null
      ? {}
      : {
          computed: {
            scoreE4: computed.scoreE4,
            category: computed.classification?.category ?? '',
            zone: computed.classification?.zone ?? '',
            scoredAt: computed.scoredAt,
            units: computed.units.map(unitSummary),
            unitCount: computed.unitCount,
            dimensions: computed.dimensions.map(({ code, contribution }) => ({ code, contributionE4: contribution })),
            sums: computed.levels.map(({ basis, ...sum }) => ({ ...sum, basis: basisMessage(basis) })),
          },
        }),
    unitClaims: unitClaims(card).map((claim) => claimMessage(claim)),
    ...(card.roster === null
      ? {}
      : {
          roster: card.roster.entries.map(({ unit, products }) => ({ unit, products: [...products] })),
          expectedUnits: card.roster.entries.length,
          receivedUnits: receivedUnits(card) ?? 0,
        }),
    ...(difference === null ? {} : { differenceE4: difference }),
    flags: flags(card, computed, published),
    recordedAtMs: card.recordedAt,
    ruleVersion: ruleVersion(card.instrument),
    inputEventId: card.eventId,
  });
}

export function unitSummary(result: UnitResult): pantau.assessment.v1.UnitSummary {
  return new UnitSummary({
    unit: result.unit,
    ...(result.product === null ? {} : { product: result.product }),
    ...optionalScore(result),
    category: result.score?.category ?? '',
    zone: result.score?.zone ?? '',
    revision: result.revision,
    submissionId: result.submissionId,
    eventId: result.applied.at(-1) ?? '',
    refusal: result.refusal,
  });
}

/** `sourceClass` and `shown` are left out of a claim that is stored: both follow from the other claims and the rules. */
export function claimMessage(claim: Claim & Partial<ShownClaim>): pantau.assessment.v1.Claim {
  const { content } = claim;
  return new WireClaim({
    eventId: claim.applied.at(-1) ?? '',
    revision: claim.revision,
    source: claim.source,
    sourceClass: claim.sourceClass ?? '',
    shown: claim.shown ?? false,
    ...(content.scoreE4 === null ? {} : { scoreE4: content.scoreE4 }),
    printedScore: content.printedScore,
    zone: content.zone,
    category: content.category,
    predicate: content.predicate,
    ranks: content.ranks.map(rankMessage),
    award: content.award,
    legalBasis: content.legalBasis,
    note: content.note,
    flags: [...content.flags],
    ...(claim.unit === null ? {} : { unit: claim.unit }),
    ...(claim.product === null ? {} : { product: claim.product }),
  });
}

function unitCodeOf(input: Input): string {
  if ('unitCode' in input) return input.unitCode;
  return 'unit' in input ? (input.unit?.code ?? '') : '';
}

function productCodeOf(input: Input): string {
  if ('productCode' in input) return input.productCode;
  return 'product' in input ? (input.product?.code ?? '') : '';
}

function rankMessage({ rank, of, scope, peerClass }: Claim['content']['ranks'][number]) {
  return { rank, scope, peerClass, ...(of === null ? {} : { of }) };
}

function optionalScore({ score }: UnitResult): { scoreE4?: number } {
  return score === null ? {} : { scoreE4: score.scoreE4 };
}

/** A plain object is encoded as one of the class would be, and there are sixty of them a unit. */
function valueMessage({ code, valueE4, basis }: ValueGiven): pantau.assessment.v1.Value {
  return { code, valueE4, basis: basisMessage(basis) };
}

function basisMessage(basis: ValueGiven['basis']): pantau.assessment.v1.Basis {
  return basis === 'score' ? Basis.BASIS_SCORE : Basis.BASIS_POINTS;
}
