import type { TFunction } from 'i18next';

const NAMED = ['ORI', 'PEKPPP', 'SKM'] as const;

/** A family by its name; one that this build has no name for by its code. */
export function familyName(family: string, t: TFunction): string {
  const named = NAMED.find((known) => known === family);
  return named === undefined ? family : t(`family.${named}`);
}
