import type { ScoredAt } from '@pantau/rulebook';
import type { Control } from './controls.ts';

const DEPTHS: readonly ScoredAt[] = ['indicator', 'variable', 'dimension'];

/** The deepest level that anything can be moved at. */
export function deepestOf(controls: readonly Control[]): ScoredAt {
  return DEPTHS.find((depth) => controls.some(({ part }) => part?.level === depth)) ?? 'unit';
}
