/** The fold: a scorecard and one input give the decision on the input and the next scorecard. */
import type { Input } from './input.ts';
import { judgeAdoption } from './judge-adoption.ts';
import { judgeClaim, judgeClaimWithdrawal } from './judge-claim.ts';
import { judgeRoster } from './judge-roster.ts';
import { judgeSubmission, judgeSubmissionWithdrawal } from './judge-submission.ts';
import type { Judgement } from './judgement.ts';
import type { Scorecard } from './scorecard.ts';
import { everyTime, type WorkingCopy } from './working-copy.ts';

/** `card` stays as it is, unless `working` says that its maps may be written. */
export function judge(card: Scorecard, input: Input, working: WorkingCopy = everyTime): Judgement {
  const { decision, next } = dispatch(card, input, working);
  if (decision.outcome !== 'applied') return { decision, next: card };
  return {
    decision,
    next: {
      ...next,
      version: card.version + 1,
      recordedAt: input.recordedAt,
      eventId: input.eventId,
      // Of the first that is applied, not of the first that came: how inputs were cut into batches must not tell.
      instrument: card.version === 0 ? input.instrument : next.instrument,
    },
  };
}

function dispatch(card: Scorecard, input: Input, working: WorkingCopy): Judgement {
  switch (input.kind) {
    case 'submission':
      return judgeSubmission(card, input, working);
    case 'submission-withdrawal':
      return judgeSubmissionWithdrawal(card, input, working);
    case 'claim':
      return judgeClaim(card, input);
    case 'claim-withdrawal':
      return judgeClaimWithdrawal(card, input);
    case 'roster':
      return judgeRoster(card, input);
    case 'rule-adoption':
      return judgeAdoption(card, input);
    default:
      return input satisfies never;
  }
}
