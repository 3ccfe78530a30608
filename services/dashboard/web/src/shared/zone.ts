export const ZONES = ['hijau', 'kuning', 'merah'] as const;
export type Zone = (typeof ZONES)[number];

/** Undefined for null and for a zone that this build has no colour for; both are drawn grey. */
export function asZone(zone: string | null | undefined): Zone | undefined {
  return ZONES.find((known) => known === zone);
}
