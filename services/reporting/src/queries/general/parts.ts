/** Dimensions that several facts share, what the rulebook knows of parts, and how figures are written. */
import { type E4, families, formatScore, type Instrument, instruments, type Part, regions } from '@pantau/rulebook';
import { NATION } from '../../domain/observation-rows.ts';
import { ZONES } from '../../domain/official-counts.ts';
import type { Dimension } from './fact.ts';

const PROVINCES = regions().flatMap(({ code, kind }) => (kind === 'province' ? [code] : []));

export const PLACE_DIMENSIONS = {
  province: {
    ...{ sql: 'toString(province_then)', values: PROVINCES },
    text: { id: 'Kode provinsi, menurut batas wilayah yang diminta', en: 'Code of the province, by the borders asked for' },
  },
  kind: {
    ...{ sql: 'toString(kind)', values: ['province', 'regency', 'city', 'nation'] },
    text: { id: 'Jenis instansi: province, regency, city', en: 'Kind of institution: province, regency, city' },
  },
  institution: {
    ...{ sql: 'toString(institution)', key: 'institution', values: [NATION, ...regions().map(({ code }) => code)] },
    text: { id: 'Kode instansi', en: 'Code of the institution' },
  },
} as const satisfies Readonly<Record<string, Dimension>>;

export const METHOD_DIMENSIONS = {
  family: {
    ...{ sql: 'toString(family)', key: 'family', values: families() },
    text: { id: 'Rumpun instrumen', en: 'Family of instruments' },
  },
  instrument: {
    ...{ sql: 'toString(instrument)', key: 'instrument', values: instruments().map(({ id }) => id) },
    text: { id: 'Instrumen', en: 'Instrument' },
  },
  period: { sql: 'toString(period)', key: 'period', text: { id: 'Periode', en: 'Period' } },
} as const satisfies Readonly<Record<string, Dimension>>;

export const ZONE_DIMENSIONS = {
  zone: { sql: 'toString(zone)', values: ZONES, text: { id: 'Zona: hijau, kuning, merah', en: 'Zone: hijau, kuning, merah' } },
  category: { sql: 'toString(category)', text: { id: 'Kategori', en: 'Category' } },
} as const satisfies Readonly<Record<string, Dimension>>;

export function scoreShown(score: E4 | null): string | null {
  return formatScore(score);
}

/** Rows of units have no family: the instruments of those that are asked for. */
export function instrumentsOf(families: readonly string[]): string[] {
  return instruments().flatMap(({ id, family }) => (families.includes(family) ? [id] : []));
}

/** In parallel, for `transform`: instruments and their families; parts ("ORI-2022 P1"), their levels and dimensions. */
export const FAMILIES = {
  instrumentIds: instruments().map(({ id }) => id),
  instrumentFamilies: instruments().map(({ family }) => family),
};
const PARTS = instruments().flatMap((each) => each.dimensions.flatMap((part) => within(each, part, part.code)));
export const LEVELS = {
  partKeys: PARTS.map(({ key }) => key),
  partLevels: PARTS.map(({ level }) => level),
  partDimensions: PARTS.map(({ dimension }) => dimension),
};

interface PlacedPart {
  readonly key: string;
  readonly level: string;
  readonly dimension: string;
}

function within(instrument: Instrument, { code, level, parts }: Part, dimension: string): PlacedPart[] {
  return [{ key: `${instrument.id} ${code}`, level, dimension }, ...parts.flatMap((part) => within(instrument, part, dimension))];
}
