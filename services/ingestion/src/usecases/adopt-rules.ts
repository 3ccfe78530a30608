/** Two people adopt a version of the rules: one proposes, another approves, and then the log is written. See ADR 0017. */
import { AppError, encodeEvent, type Problem, ruleAdopted } from '@pantau/contracts';
import type { Instrument } from '@pantau/rulebook';
import { type Clock, mayActFor, type Principal } from '@pantau/runtime';
import { idAndValue } from '../domain/event-id.ts';
import {
  type AdoptedScorecard,
  type Adoption,
  adoptedEvent,
  type Proposal,
  proposed,
  scorecardProblems,
} from '../domain/rule-adoption.ts';
import type { AdoptionStore, EventPublisher } from '../ports.ts';

/** Events that are made and published at a stretch. */
const CHUNK = 500;

export interface AdoptionPorts {
  readonly store: AdoptionStore;
  readonly publisher: EventPublisher;
  readonly clock: Clock;
  /** The instrument of a rule version; undefined for one that this build does not know. */
  readonly findRules: (rule: string) => Instrument | undefined;
}

export interface RuleAdoptions {
  /** The same proposal of the same person again is the same adoption. Throws `invalid` with pointers. */
  propose(proposal: Proposal, by: Principal): Promise<Adoption>;
  /**
   * Resolves when all events are in the log. The same person may ask again, which goes on where it stopped. Throws
   * not_found; conflict: `same_person`, `adoption_changed`, `approved_by_another`; forbidden; unavailable.
   */
  approve(id: string, digest: string, by: Principal): Promise<Adoption>;
  /** The newest first, at most a hundred. */
  list(): Promise<readonly Adoption[]>;
  find(id: string): Promise<{ readonly adoption: Adoption; readonly scorecards: readonly AdoptedScorecard[] }>;
  /** Writes what was approved before then and is not in the log yet; answers how many adoptions. */
  writeLeftOver(approvedBefore: Date): Promise<number>;
}

export function createRuleAdoptions({ store, publisher, clock, findRules }: AdoptionPorts): RuleAdoptions {
  async function known(id: string): Promise<Adoption> {
    const adoption = await store.find(id);
    if (adoption === undefined) throw new AppError('not_found', 'no_rule_adoption');
    return adoption;
  }

  async function write(adoption: Adoption, scorecards: readonly AdoptedScorecard[]): Promise<Adoption> {
    for (let at = 0; at < scorecards.length; at += CHUNK) {
      const messages = scorecards.slice(at, at + CHUNK).map((scorecard) => messageOf(adoption, scorecard));
      await publisher.publish(messages);
    }
    return store.written(adoption.id, clock.now());
  }

  return {
    async propose(proposal, by) {
      const to = findRules(proposal.to);
      if (to === undefined) {
        const [instrument = ''] = proposal.to.split('@');
        throw invalid([{ pointer: '/to', code: 'no_such_rule_version', params: { instrument, version: proposal.to } }]);
      }
      const problems = scorecardProblems(to, proposal.scorecards, (institution) => mayActFor(by, institution));
      if (problems.length > 0) throw invalid(problems);
      return store.propose(proposed(proposal, by.subject, clock.now()), proposal.scorecards);
    },
    async approve(id, digest, by) {
      const adoption = await known(id);
      if (adoption.proposedBy === by.subject)
        throw new AppError('conflict', 'same_person', undefined, { params: { subject: by.subject } });
      if (adoption.digest !== digest) throw new AppError('conflict', 'adoption_changed');
      const scorecards = await store.scorecards(id);
      const beyond = scorecards.find(({ institution }) => !mayActFor(by, institution));
      if (beyond !== undefined) {
        const { institution } = beyond;
        throw new AppError('invalid', 'forbidden_institution', undefined, { http: 403, params: { institution } });
      }
      const approved = await store.approve(id, by.subject, clock.now());
      if (approved.approvedBy !== by.subject) throw new AppError('conflict', 'approved_by_another');
      return approved.writtenAt === null ? write(approved, scorecards) : approved;
    },
    list: () => store.list(),
    async find(id) {
      const adoption = await known(id);
      return { adoption, scorecards: await store.scorecards(id) };
    },
    async writeLeftOver(approvedBefore) {
      const left = await store.unwritten(approvedBefore);
      for (const adoption of left) await write(adoption, await store.scorecards(adoption.id));
      return left.length;
    },
  };
}

/** From what was approved alone, so that writing again gives the same bytes under the same id. */
function messageOf(adoption: Adoption, scorecard: AdoptedScorecard) {
  const data = adoptedEvent(adoption, scorecard);
  const { id, value } = idAndValue(ruleAdopted, data);
  const meta = {
    id,
    source: '/pantau/ingestion',
    time: (adoption.approvedAt ?? adoption.proposedAt).toISOString(),
    actor: data.approvedBy,
    onBehalfOf: data.institution,
  };
  return encodeEvent(ruleAdopted, data, meta, value);
}

function invalid(problems: readonly Problem[]): AppError {
  return new AppError('invalid', 'invalid_request', undefined, { problems });
}
