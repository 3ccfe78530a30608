import { deriveId } from './event.ts';

/** Why a version of the rules is adopted. Codes, because no free text of people enters a topic. */
export const ADOPTION_REASONS = ['rule-corrected', 'weights-published', 'scale-published'] as const;

/** A scorecard for which a version of the rules is to be adopted, with the digest of what its dry run showed. */
export interface ScorecardToAdopt {
  readonly institution: string;
  readonly period: string;
  readonly fromRuleVersion: string;
  readonly digest: string;
}

/**
 * What proposer and approver agree on: the version, the scorecards, and what a dry run shows of each. Worked out by both of
 * them and by the door, so that none has to believe another.
 */
export function adoptionDigest(ruleVersion: string, scorecards: readonly ScorecardToAdopt[]): string {
  const parts = scorecards.flatMap(({ institution, period, fromRuleVersion, digest }) => [
    institution,
    period,
    fromRuleVersion,
    digest,
  ]);
  return deriveId('rule-adoption', ruleVersion, ...parts);
}
