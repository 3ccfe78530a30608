/** The REST endpoints of scoring. */
import type { Clock, Route } from '@pantau/runtime';
import type { ScoringStore } from '../../ports.ts';
import { assessmentRoutes } from './assessment-routes.ts';
import { instrumentRoutes } from './instrument-routes.ts';
import { scorecardRoutes } from './scorecard-routes.ts';

export function routes(store: ScoringStore, clock: Clock): Route[] {
  return [...instrumentRoutes(clock), ...assessmentRoutes(store), ...scorecardRoutes(store)];
}
