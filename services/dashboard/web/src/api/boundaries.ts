import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { ApiError, getJson } from './client.ts';

/** What the map reads of a GeoJSON file; geometry is Leaflet's to read. `source` says whose boundaries they are. */
const boundariesSchema = z.object({
  type: z.literal('FeatureCollection'),
  source: z.optional(z.string()),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.object({ code: z.string() }),
      geometry: z.looseObject({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.unknown()) }),
    }),
  ),
});
export type Boundaries = z.infer<typeof boundariesSchema>;

/** The boundaries of provinces that this installation was given; null where it was given none. */
export const boundariesQuery = queryOptions({
  queryKey: ['boundaries'],
  queryFn: async ({ signal }): Promise<Boundaries | null> => {
    try {
      return await getJson('/boundaries.geojson', boundariesSchema, signal);
    } catch (error) {
      if (error instanceof ApiError && error.kind === 'not_found') return null;
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});
