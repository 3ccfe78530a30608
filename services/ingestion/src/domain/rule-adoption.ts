/** A proposal to adopt a version of an instrument's rules for scorecards that exist, and what two people make of it. */
import { type ADOPTION_REASONS, adoptionDigest, deriveId, type Problem, pantau, type ScorecardToAdopt } from '@pantau/contracts';
import { checkPeriod, type Instrument, region, ruleVersion } from '@pantau/rulebook';
import type { RuleAdopted } from './input.ts';

export type AdoptionReason = (typeof ADOPTION_REASONS)[number];

export interface Proposal {
  readonly to: string;
  readonly reason: AdoptionReason;
  readonly scorecards: readonly ScorecardToAdopt[];
}

export interface Adoption {
  readonly id: string;
  readonly ruleVersion: string;
  readonly digest: string;
  /** How many. */
  readonly scorecards: number;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  /** When the last of its events was acknowledged. */
  readonly writtenAt: Date | null;
}

export type AdoptedScorecard = Omit<ScorecardToAdopt, 'digest'>;

export function proposed(proposal: Proposal, by: string, at: Date): Adoption {
  const digest = adoptionDigest(proposal.to, proposal.scorecards);
  return {
    id: deriveId('rule-adoption', proposal.to, proposal.reason, digest, by),
    ruleVersion: proposal.to,
    digest,
    scorecards: proposal.scorecards.length,
    reason: proposal.reason,
    proposedBy: by,
    proposedAt: at,
    approvedBy: null,
    approvedAt: null,
    writtenAt: null,
  };
}

/** More would tell the sender nothing more. */
const MOST_PROBLEMS = 20;

/** What is wrong with the scorecards of a proposal; `mayActFor` is asked of each institution. */
export function scorecardProblems(
  to: Instrument,
  scorecards: readonly ScorecardToAdopt[],
  mayActFor: (institution: string) => boolean,
): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { institution, period, fromRuleVersion }] of scorecards.entries()) {
    const add = (field: string, code: string, params: Problem['params'] = {}) =>
      problems.push({ pointer: `/scorecards/${index}${field}`, code, params });
    const { from, to: until } = to.validity;
    if (region(institution) === undefined) add('/institution', 'unknown_institution', { institution });
    else if (!mayActFor(institution)) add('/institution', 'forbidden_institution', { institution });
    if (!checkPeriod(to, period)) add('/period', 'wrong_period', { period, instrument: ruleVersion(to), from, to: until ?? '…' });
    if (!isEarlier(fromRuleVersion, to)) add('/fromRuleVersion', 'not_an_earlier_version', { version: ruleVersion(to) });
    if (seen.has(`${institution} ${period}`)) add('', 'duplicate_scorecard', { institution, period });
    seen.add(`${institution} ${period}`);
    if (problems.length >= MOST_PROBLEMS) break;
  }
  return problems;
}

/** Also the same version: it may count already, of inputs that carried it, and not be adopted yet. */
function isEarlier(rule: string, { id, version }: Instrument): boolean {
  const [of, number = ''] = rule.split('@');
  return of === id && /^[1-9]\d{0,8}$/.test(number) && Number(number) <= version;
}

/** Only an approved adoption has events. */
export function adoptedEvent(adoption: Adoption, scorecard: AdoptedScorecard): RuleAdopted {
  const { ruleVersion: rule, reason, proposedBy, approvedBy } = adoption;
  if (approvedBy === null || approvedBy === proposedBy) throw new Error(`${adoption.id} was not approved by a second person`);
  const [instrument = '', version] = rule.split('@');
  return new pantau.assessment.v1.RuleAdopted({
    ...scorecard,
    instrument,
    revision: Number(version),
    ruleVersion: rule,
    proposedBy,
    approvedBy,
    reason,
  });
}
