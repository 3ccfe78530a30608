import { REGION_ROWS } from './gen/regions.ts';
import type { InstitutionKind } from './instrument.ts';

/** A province, regency or city of Indonesia. */
export interface Region {
  /** Kemendagri code: "18" for a province, "18.72" for a regency or city. */
  readonly code: string;
  /** In full: "Provinsi Lampung", "Kabupaten Tulang Bawang", "Kota Administrasi Jakarta Pusat". */
  readonly name: string;
  readonly kind: InstitutionKind;
  /** The code of its province; a province's own. */
  readonly provinceCode: string;
}

const REGIONS: readonly Region[] = REGION_ROWS.map(([code, name]) => ({
  code,
  name,
  kind: code.length === 2 ? 'province' : name.startsWith('Kota ') ? 'city' : 'regency',
  provinceCode: code.slice(0, 2),
}));
const BY_CODE = new Map(REGIONS.map((region) => [region.code, region]));

/** The region with this Kemendagri code. */
export function region(code: string): Region | undefined {
  return BY_CODE.get(code);
}

/** All 38 provinces and 514 regencies and cities, by code. */
export function regions(): readonly Region[] {
  return REGIONS;
}
