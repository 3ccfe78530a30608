import { type AnalysisSearch, readAnalysisSearch } from '../analysis/analysis-search.ts';
import { ROW_ORDERS, type RowOrder } from './row-order.ts';

export const VIEWS = ['years', 'indicators'] as const;
export type View = (typeof VIEWS)[number];
export const MEASURES = ['territoryMean', 'own'] as const;
export type Measure = (typeof MEASURES)[number];
export const LEVELS = ['dimension', 'indicator'] as const;
export type Level = (typeof LEVELS)[number];

export interface HeatMapSearch extends AnalysisSearch {
  view?: View | undefined;
  measure?: Measure | undefined;
  level?: Level | undefined;
  order?: RowOrder | undefined;
}

export function readHeatMapSearch(raw: Record<string, unknown>): HeatMapSearch {
  return {
    ...readAnalysisSearch(raw),
    view: VIEWS.find((known) => known === raw.view),
    measure: MEASURES.find((known) => known === raw.measure),
    level: LEVELS.find((known) => known === raw.level),
    order: ROW_ORDERS.find((known) => known === raw.order),
  };
}
