/**
 * Indonesia's three zones by province: Keputusan Presiden 41/1987, and for the provinces made since then that of the province
 * they came from.
 */
export type TimeZone = 'WIB' | 'WITA' | 'WIT';

const HOURS: Readonly<Record<TimeZone, number>> = { WIB: 7, WITA: 8, WIT: 9 };

/** Bali, Nusa Tenggara, Kalimantan Selatan, Timur and Utara, Sulawesi. */
const WITA = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
/** Maluku and Papua. */
const WIT = new Set(['81', '82', '91', '92', '93', '94', '95', '96']);

/** Of an institution by its Kemendagri code; of the nation that of the capital. */
export function zoneOf(institution: string): TimeZone {
  const province = institution.slice(0, 2);
  if (WITA.has(province)) return 'WITA';
  return WIT.has(province) ? 'WIT' : 'WIB';
}

/** Ahead of UTC. */
export function offsetHours(institution: string): number {
  return HOURS[zoneOf(institution)];
}
