export const KINDS = ['province', 'regency', 'city'] as const;
export type Kind = (typeof KINDS)[number];

export function asKind(kind: string | null | undefined): Kind | undefined {
  return KINDS.find((known) => known === kind);
}
