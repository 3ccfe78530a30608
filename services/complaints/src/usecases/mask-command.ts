/** Everything that somebody may write into an action: masked, with the originals of what masking took something from. */
import type { Command } from '../domain/act.ts';
import type { Case } from '../domain/case.ts';
import type { PlainPart, Vault } from '../ports.ts';
import { maskKnown } from './texts.ts';

/** Letters, digits and hyphens as a photo's id has them: left as it is, or the photo is not found. */
const PHOTO_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function isPhotoId(proof: string): boolean {
  return PHOTO_ID.test(proof);
}

/** `originals` are named by what they were: "note", "title", "target", "proof". */
export function maskCommand(
  vault: Pick<Vault, 'hash'>,
  stored: Pick<Case, 'id' | 'nameHashes'>,
  command: Command,
): { readonly masked: Command; readonly originals: readonly PlainPart[] } {
  const originals: PlainPart[] = [];
  const cover = (field: string, text: string): string => {
    const { text: masked, isChanged } = maskKnown(vault, stored, text);
    if (isChanged) originals.push({ field, text });
    return masked;
  };
  const { note, target, proof, changes } = command;
  const proofs = proof?.map((each) => (isPhotoId(each) ? each : cover('proof', each)));
  const masked: Command = {
    ...command,
    ...(note === undefined ? {} : { note: cover('note', note) }),
    ...(target === undefined ? {} : { target: cover('target', target) }),
    ...(proofs === undefined ? {} : { proof: proofs }),
    ...(changes?.title === undefined ? {} : { changes: { ...changes, title: cover('title', changes.title) } }),
  };
  return { masked, originals: joinedByField(originals) };
}

/** Several proofs are one part: a field of a step is sealed once. */
function joinedByField(parts: readonly PlainPart[]): readonly PlainPart[] {
  const texts = new Map<string, string[]>();
  for (const { field, text } of parts) texts.set(field, [...(texts.get(field) ?? []), text]);
  return [...texts].map(([field, all]) => ({ field, text: all.join('\n') }));
}
