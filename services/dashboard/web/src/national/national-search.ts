import { type AnalysisSearch, readAnalysisSearch } from '../analysis/analysis-search.ts';

export const MEASURES = ['own', 'territory'] as const;
/** Of a province: the result of its own government, or those of the regencies and cities in it. Two things, never mixed. */
export type Measure = (typeof MEASURES)[number];

export const VIEWS = ['tiles', 'map'] as const;
export type View = (typeof VIEWS)[number];

/** `province` is the one that was opened. */
export interface NationalSearch extends AnalysisSearch {
  measure?: Measure | undefined;
  view?: View | undefined;
}

export function readNationalSearch(raw: Record<string, unknown>): NationalSearch {
  return {
    ...readAnalysisSearch(raw),
    measure: MEASURES.find((known) => known === raw.measure),
    view: VIEWS.find((known) => known === raw.view),
  };
}
