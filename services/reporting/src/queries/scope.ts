/** The region scope of a principal, as every query takes it. */
import type { Principal } from '@pantau/runtime';
import { z } from 'zod';

/** Spread into a query's params; `SCOPE_SQL` reads them. */
export const scopeParams = { everywhere: z.boolean(), regions: z.array(z.string()) };

/** '18' covers the province 18 and its regencies and cities; '18.72' that city alone. */
export const SCOPE_SQL =
  '({everywhere: Bool} OR has({regions: Array(String)}, institution) OR has({regions: Array(String)}, province))';

export interface RegionScope {
  readonly everywhere: boolean;
  readonly regions: string[];
}

export function regionScope({ regions }: Principal): RegionScope {
  return regions === 'all' ? { everywhere: true, regions: [] } : { everywhere: false, regions: [...regions] };
}
