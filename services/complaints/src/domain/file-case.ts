/** A new case: its first step, and the clocks that filing starts. */
import type { Attachment, CasePlace } from './case.ts';
import { addStep, type Change, changeOf, draftOf, type Rules } from './change.ts';
import { applyToClocks } from './clocks.ts';

/** What is known of a complaint when it is filed; texts are masked already. */
export interface Filing {
  readonly id: string;
  readonly tenant: string;
  readonly simulated: boolean;
  readonly class: string;
  readonly category: string;
  readonly tags: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly channel: string;
  readonly externalNumber: string | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly place: CasePlace | null;
  readonly receivedAt: number;
  readonly operator: string | null;
  /** The officer who entered it on somebody's behalf; null: the reporter himself. */
  readonly enteredBy: string | null;
  readonly attachments: readonly Attachment[];
  readonly nameHashes: readonly string[];
}

/** Clocks of filing run from the true receipt, however late it was entered. */
export function fileCase(filing: Filing, now: number, rules: Rules): Change {
  const { enteredBy, ...given } = filing;
  const draft = draftOf(
    {
      ...given,
      version: 0,
      policy: rules.policy.id,
      state: 'diterima',
      stateBeforeHold: null,
      filedAt: now,
      updatedAt: now,
      closedAt: null,
      tasks: [],
      clocks: [],
      breaches: [],
      forwards: 0,
      forwardedTo: null,
      reopens: 0,
      rating: null,
      maladministration: null,
      archiveReason: null,
      duplicateOf: null,
      supporters: 0,
      proposedBy: [],
    },
    rules,
    now,
  );
  applyToClocks(draft, 'ajukan', filing.receivedAt);
  const facts = enteredBy === null ? { channel: filing.channel } : { channel: filing.channel, onBehalf: true };
  addStep(draft, {
    action: 'ajukan',
    role: enteredBy === null ? 'pelapor' : 'operator',
    actor: enteredBy,
    at: filing.receivedAt,
    open: true,
    facts,
  });
  return changeOf(draft);
}
