/** What the general query may be asked: names, each with fixed text of SQL behind it and words for people. */
import type { Localized } from '@pantau/rulebook';

export const FACTS = ['results', 'units', 'indicators', 'observations', 'cases'] as const;
export type FactCode = (typeof FACTS)[number];

/** The names of one question. */
export interface Asked {
  readonly measures: readonly string[];
  readonly dimensions: readonly string[];
  readonly filters: readonly string[];
}

export interface Dimension {
  readonly text: Localized;
  /** Over the rows of the fact; text, '' for none. */
  readonly sql: string;
  /** All that it can be, where that is known: a filter by any other is a slip, which an answer of nothing would hide. */
  readonly values?: readonly string[];
  /** Lists of the rulebook that `sql` reads, by the name that it binds them by. */
  readonly binds?: Readonly<Record<string, readonly string[]>>;
  /** Its column, where that is part of the business key: a filter may then choose rows before it is known which version counts. */
  readonly key?: string;
  /** Where `key` holds other values than those asked for: its values for them. */
  readonly keysOf?: (values: readonly string[]) => readonly string[];
}

/** Why a measure of such a group would mean nothing. Each is a code of the message catalogue. */
export type Mixture = 'query_mixes_instruments' | 'query_mixes_own' | 'query_mixes_parts' | 'query_mixes_figures';

export interface Measure {
  readonly unit: Localized;
  /** Its definition. */
  readonly text: Localized;
  /** Whether values of two groups without a common row may be added up. Those of scores never may. */
  readonly adds: boolean;
  /** Aggregates as an Array(String). */
  readonly sql: string | ((asked: Asked) => string);
  /** What these say; a decimal as text, null where nothing is known. */
  readonly read: (parts: readonly string[]) => number | string | null;
  /** What a group must not mix. */
  readonly mustNotMix?: readonly Mixture[];
}

export interface Fact {
  readonly text: Localized;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** In the order written, which is the catalogue's. */
export function named<T>(all: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(all));
}

export const UNITS = {
  rows: { id: 'hasil', en: 'results' },
  institutions: { id: 'instansi', en: 'institutions' },
  serviceUnits: { id: 'unit layanan', en: 'service units' },
  score: { id: 'nilai', en: 'score' },
  share: { id: 'bagian dari 1', en: 'share of 1' },
  values: { id: 'nilai masukan', en: 'values' },
  figures: { id: 'angka', en: 'figures' },
  asMeasured: { id: 'satuan ukuran itu', en: 'the unit of that measure' },
  cases: { id: 'aduan', en: 'complaints' },
  breaches: { id: 'pelanggaran', en: 'breaches' },
  note: { id: 'catatan', en: 'note' },
  yes: { id: '1 ya, 0 tidak', en: '1 yes, 0 no' },
  hours: { id: 'jam', en: 'hours' },
} as const satisfies Readonly<Record<string, Localized>>;
