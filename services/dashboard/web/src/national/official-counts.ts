import type { NationalYear } from '../api/national.ts';
import type { Official } from '../api/schemas.ts';
import type { Zone } from '../shared/zone.ts';

/** What an authority counted, whole: assessed, and how many of them in each zone. */
export interface OfficialCount {
  readonly assessed: number;
  readonly zones: Readonly<Record<Zone, number>>;
  /** Ministries and agencies are in it too: the source does not part them. */
  readonly withMinistries: boolean;
  readonly sources: readonly Official['source'][];
}

const REGIONS = ['province', 'regency', 'city'] as const;

/**
 * The official count of a year: of provinces, regencies and cities together where each was counted, else of all institutions.
 * Undefined where a part is missing: a bar that lacks one would look like a year with fewer.
 */
export function officialCount({ official, officialByKind }: NationalYear): OfficialCount | undefined {
  const parts = REGIONS.map((kind) => whole(officialByKind.find((each) => each.kind === kind)));
  const known = parts.filter((part) => part !== undefined);
  if (known.length === REGIONS.length) return known.reduce(together);
  const all = whole(officialByKind.find(({ kind }) => kind === 'all'));
  return whole(official) ?? (all === undefined ? undefined : { ...all, withMinistries: true });
}

function whole(official: Official | null | undefined): OfficialCount | undefined {
  if (official == null) return undefined;
  const { assessed, hijau, kuning, merah, source } = official;
  if (assessed == null || hijau == null || kuning == null || merah == null) return undefined;
  return { assessed, zones: { hijau, kuning, merah }, withMinistries: false, sources: [source] };
}

function together(a: OfficialCount, b: OfficialCount): OfficialCount {
  return {
    assessed: a.assessed + b.assessed,
    zones: {
      hijau: a.zones.hijau + b.zones.hijau,
      kuning: a.zones.kuning + b.zones.kuning,
      merah: a.zones.merah + b.zones.merah,
    },
    withMinistries: false,
    sources: [...a.sources, ...b.sources],
  };
}
