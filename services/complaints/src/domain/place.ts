/** Points, as precisely as others may know them. */

export const METRES_PER_DEGREE = 111_320;
/** Small enough to tell two streets apart, large enough that no house stands out. */
export const GRID_METRES = 500;

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/**
 * The middle of the grid's cell that a point lies in: at most half a cell's diagonal away (354 m of 500), and its own snap. Rows are
 * cells of latitude; the columns of a row are as wide in metres as the row is high.
 */
export function snapToGrid(lat: number, lon: number, metres = GRID_METRES): Point {
  const height = metres / METRES_PER_DEGREE;
  const row = middle(lat, height);
  // Rows at the poles would have columns of no width.
  const width = height / Math.max(Math.cos((row * Math.PI) / 180), 0.01);
  return { lat: rounded(row), lon: rounded(middle(lon, width)) };
}

/** Between two points, in metres; on a sphere, so within 0.5 %. */
export function distanceMetres(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Indonesia with its seas: from Weh and Rote to Miangas and Merauke, half a degree wide around. */
export function isInIndonesia({ lat, lon }: Point): boolean {
  return lat >= -11.5 && lat <= 6.6 && lon >= 94.5 && lon <= 141.6;
}

export type PlaceWarning = 'place_outside_area' | 'place_inaccurate' | 'place_near_border';

/** What to tell a reporter: he may have meant another place. `area`: the province or regency whose channel it is; "00": all of them. */
export function placeWarnings(
  place: {
    readonly province: string;
    readonly regency: string;
    readonly accuracyM: number | null;
    readonly nearBorder?: boolean;
  },
  area: string,
): readonly PlaceWarning[] {
  const isOutside = area !== '00' && place.province !== area && place.regency !== area;
  return [
    ...(isOutside ? (['place_outside_area'] as const) : []),
    // Beyond that a phone knows its cell tower, not where it is.
    ...((place.accuracyM ?? 0) > 1000 ? (['place_inaccurate'] as const) : []),
    ...(place.nearBorder === true ? (['place_near_border'] as const) : []),
  ];
}

function middle(value: number, size: number): number {
  return (Math.floor(value / size) + 0.5) * size;
}

/** Six decimals are 0.1 m: far from a cell's edge, so the snap of a snap stays. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
