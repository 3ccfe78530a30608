/** Boundaries of regencies from a GeoJSON file that whoever runs the service has the right to use; none is bundled. */
import { readFile } from 'node:fs/promises';
import { AppError } from '@pantau/contracts';
import { region } from '@pantau/rulebook';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { z } from 'zod';

export interface Boundaries {
  /** The regency's code; undefined in no polygon. */
  containing(lat: number, lon: number): string | undefined;
}

const position = z.array(z.number()).min(2);
const polygon = z.array(z.array(position));
const fileShape = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        properties: z.looseObject({ code: z.string().optional(), KDPKAB: z.string().optional() }),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: polygon }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
        ]),
      }),
    )
    .min(1),
});

type Feature = z.output<typeof fileShape>['features'][number];

/** @throws AppError bug: the service does not start with boundaries that it cannot use. */
export async function readBoundaries(file: string): Promise<Boundaries> {
  try {
    return boundariesOf(fileShape.parse(JSON.parse(await readFile(file, 'utf8'))).features);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('bug', 'bug', `BOUNDARIES_FILE ${file} is no GeoJSON FeatureCollection of polygons`, { cause });
  }
}

function boundariesOf(features: readonly Feature[]): Boundaries {
  // Boxes first: of 514 polygons one to four are left to look into.
  const areas = features.map(({ properties, geometry }) => ({ code: codeOf(properties), geometry, box: boxOf(geometry) }));
  return {
    containing: (lat, lon) =>
      areas.find(
        ({ box, geometry }) =>
          lon >= box.west &&
          lon <= box.east &&
          lat >= box.south &&
          lat <= box.north &&
          booleanPointInPolygon([lon, lat], geometry),
      )?.code,
  };
}

function codeOf({ code, KDPKAB }: Feature['properties']): string {
  const found = code ?? KDPKAB ?? '';
  const dotted = /^\d{4}$/.test(found) ? `${found.slice(0, 2)}.${found.slice(2)}` : found;
  const known = region(dotted);
  if (known === undefined || known.kind === 'province')
    throw new AppError('bug', 'bug', `BOUNDARIES_FILE has a polygon of ${JSON.stringify(found)}, which is no regency's code`);
  return dotted;
}

function boxOf(geometry: Feature['geometry']) {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const [lon = 0, lat = 0] of polygons.flat(2)) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}
