import { offsetHours, type Policy } from '@pantau/rulebook';
import type { Case } from './case.ts';

/** Whose such a complaint is, and what says so. */
export interface Route {
  readonly institution: string;
  readonly unit: { readonly code: string; readonly name: string };
  /** Of the route; null where none fits and it goes to the policy's fallback. */
  readonly cite: string | null;
}

/**
 * Where a case belongs by its category and place: of the routes in force on its day of receipt the one for the smallest place that it
 * lies in; without one, the channel's fallback queue. A suggestion: an operator forwards, and may know better.
 */
export function routeOf({ category, place, receivedAt }: Pick<Case, 'category' | 'place' | 'receivedAt'>, policy: Policy): Route {
  const date = new Date(receivedAt + offsetHours(policy.institution) * 3_600_000).toISOString().slice(0, 10);
  const where = place?.regency ?? policy.institution;
  const found = policy.routes
    .filter((route) => route.category === category && route.from <= date && (route.to === null || date <= route.to))
    .filter((route) => where === route.place || where.startsWith(`${route.place}.`))
    .toSorted((a, b) => b.place.length - a.place.length)[0];
  if (found === undefined) return { ...policy.fallback, cite: null };
  return { institution: found.institution, unit: found.unit, cite: found.cite };
}
