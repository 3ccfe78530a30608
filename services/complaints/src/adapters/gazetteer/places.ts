/** Which regency a point lies in: by its boundary where a file of boundaries is configured, else by the nearest known place. */
import { readFile } from 'node:fs/promises';
import { AppError } from '@pantau/contracts';
import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import { z } from 'zod';
import { isInIndonesia } from '../../domain/place.ts';
import type { FoundPlace, Places } from '../../ports.ts';
import { type Boundaries, readBoundaries } from './boundaries.ts';

export interface LocatedPlace extends FoundPlace {
  readonly by: 'boundary' | 'nearest';
}

export interface LocatingPlaces extends Places {
  /** Undefined outside Indonesia, and farther than 100 km from every known place. `accuracyM`: radius in metres. */
  find(lat: number, lon: number, accuracyM?: number): LocatedPlace | undefined;
}

/** Farther out a nearest place says nothing: no inhabited spot of Indonesia lies so far from all others. */
const MAX_KM = 100;
const GAZETTEER = new URL('../../gen/gazetteer.json', import.meta.url);
const gazetteerShape = z.record(z.string(), z.array(z.number()));

/**
 * Reads the bundled gazetteer, and `boundariesFile`, a GeoJSON FeatureCollection of polygons in WGS 84 with the Kemendagri code in
 * the property `code` (or `KDPKAB`, as the Geospatial Information Agency calls it): "18.71". Once, at the start: 19,000 points take 1 MB.
 * @throws AppError bug for a file that is not so.
 */
export async function loadPlaces(boundariesFile?: string): Promise<LocatingPlaces> {
  const boundaries = boundariesFile === undefined ? undefined : await readBoundaries(boundariesFile);
  const nearest = nearestOf(gazetteerShape.parse(JSON.parse(await readFile(GAZETTEER, 'utf8'))));
  return {
    find(lat, lon, accuracyM = 0) {
      if (!isInIndonesia({ lat, lon })) return undefined;
      return withinBoundary(boundaries, lat, lon, accuracyM) ?? nearest(lat, lon);
    },
  };
}

function withinBoundary(
  boundaries: Boundaries | undefined,
  lat: number,
  lon: number,
  accuracyM: number,
): LocatedPlace | undefined {
  const regency = boundaries?.containing(lat, lon);
  if (boundaries === undefined || regency === undefined) return undefined;
  const nearBorder = circle(lat, lon, accuracyM).some(([y, x]) => boundaries.containing(y, x) !== regency);
  return { regency, province: regency.slice(0, 2), approximate: false, distanceKm: 0, by: 'boundary', nearBorder };
}

/** Eight points around: a border that crosses the circle separates one of them, unless it only touches it. */
function circle(lat: number, lon: number, radiusM: number): readonly (readonly [lat: number, lon: number])[] {
  if (radiusM <= 0) return [];
  const degrees = radiusM / 111_320;
  return Array.from({ length: 8 }, (_, at) => {
    const angle = (at * Math.PI) / 4;
    return [lat + degrees * Math.sin(angle), lon + (degrees * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180)] as const;
  });
}

function nearestOf(gazetteer: Readonly<Record<string, readonly number[]>>) {
  const points = Object.entries(gazetteer).flatMap(([regency, all]) =>
    Array.from({ length: all.length / 2 }, (_, at) => ({ regency, lat: all[2 * at] ?? 0, lon: all[2 * at + 1] ?? 0 })),
  );
  if (points.length === 0) throw new AppError('bug', 'bug', 'The gazetteer is empty: npm run generate');
  const index = new KDBush(points.length, 64, Float64Array);
  for (const { lon, lat } of points) index.add(lon, lat);
  index.finish();
  return (lat: number, lon: number): LocatedPlace | undefined => {
    const [found] = around(index, lon, lat, 1, MAX_KM);
    const place = found === undefined ? undefined : points[found];
    if (place === undefined) return undefined;
    const km = distance(lon, lat, place.lon, place.lat);
    const { regency } = place;
    return { regency, province: regency.slice(0, 2), approximate: true, distanceKm: Math.round(km * 10) / 10, by: 'nearest' };
  };
}
