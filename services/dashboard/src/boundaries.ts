import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { AppError } from '@pantau/contracts';
import type { Mount } from '@pantau/runtime';
import { z } from 'zod';

/**
 * What a file of boundaries must be: GeoJSON (RFC 7946) of provinces, each with its Kemendagri code as `properties.code`; `source`
 * beside the features is what the map names below itself.
 */
const boundaries = z.looseObject({
  type: z.literal('FeatureCollection'),
  source: z.string().optional(),
  features: z
    .array(
      z.looseObject({
        type: z.literal('Feature'),
        properties: z.looseObject({ code: z.string().regex(/^\d{2}$/) }),
        geometry: z.looseObject({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.unknown()) }),
      }),
    )
    .min(1),
});

/** Reads and checks the file once. Throws with the first thing that is wrong: a map without a province must not pass for the country. */
export async function readBoundaries(file: string): Promise<Buffer> {
  const text = await readFile(file, 'utf8');
  const parsed = boundaries.safeParse(JSON.parse(text));
  if (parsed.success) return promisify(gzip)(text, { level: 9 });
  const [issue] = parsed.error.issues;
  throw new Error(`MAP_BOUNDARIES_FILE ${file}: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The boundaries of provinces that this installation was given, at /boundaries.geojson; 404 where it was given none. */
export function boundariesFile(content: Buffer | undefined): Mount {
  return {
    path: '/boundaries.geojson',
    handler(request, response, next) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return next();
      if (content === undefined) return next(new AppError('not_found', 'no_such_endpoint'));
      response.writeHead(200, {
        'content-type': 'application/geo+json',
        'content-encoding': 'gzip',
        'content-length': content.length,
        'cache-control': 'private, max-age=3600',
        'x-content-type-options': 'nosniff',
      });
      response.end(request.method === 'HEAD' ? undefined : content);
    },
  };
}
