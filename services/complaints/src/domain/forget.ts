/** A case after its reporter was forgotten: the key of his identity is destroyed, and what pointed at him is taken out here. */
import type { Case } from './case.ts';
import { addStep, type Change, changeOf, draftOf, type Rules } from './change.ts';

export const FORGOTTEN = 'identitas_dihapus';

/**
 * One step that says who did it and when, without a word: why is in the vault's log. The hashes of his name go too, so names in
 * later texts are not known any more, and so do his photos.
 */
export function forget(stored: Case, by: { readonly role: string; readonly actor: string }, now: number, rules: Rules): Change {
  const draft = draftOf(stored, rules, now);
  draft.case.nameHashes = [];
  draft.case.attachments = stored.attachments.filter(({ byReporter }) => !byReporter);
  addStep(draft, { action: FORGOTTEN, ...by, at: now });
  return changeOf(draft);
}
