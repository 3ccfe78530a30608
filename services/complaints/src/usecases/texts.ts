/** What people write, before anybody may read it: masked for all, the original sealed where masking took something away. */
import type { Case } from '../domain/case.ts';
import { maskText, nameKeys } from '../domain/masking.ts';
import type { Vault } from '../ports.ts';

export interface Masked {
  readonly text: string;
  readonly isChanged: boolean;
}

export function mask(text: string, names: readonly string[]): Masked {
  const masked = maskText(text, { names }).text;
  return { text: masked, isChanged: masked !== text };
}

/** As `mask`, with the names of a case that is there: known by their keyed hashes alone. */
export function maskKnown(vault: Pick<Vault, 'hash'>, { id, nameHashes }: Pick<Case, 'id' | 'nameHashes'>, text: string): Masked {
  if (nameHashes.length === 0) return mask(text, []);
  const known = new Set(nameHashes);
  return mask(
    text,
    nameKeys(text).filter((part) => known.has(vault.hash(id, part))),
  );
}
