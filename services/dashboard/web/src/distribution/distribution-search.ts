import { type AnalysisSearch, readAnalysisSearch } from '../analysis/analysis-search.ts';
import { GROUP_ORDERS, type GroupOrder } from './order-groups.ts';

export const GROUPINGS = ['province', 'kind', 'period'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface DistributionSearch extends AnalysisSearch {
  by?: Grouping | undefined;
  order?: GroupOrder | undefined;
}

export function readDistributionSearch(raw: Record<string, unknown>): DistributionSearch {
  return {
    ...readAnalysisSearch(raw),
    by: GROUPINGS.find((known) => known === raw.by),
    order: GROUP_ORDERS.find((known) => known === raw.order),
  };
}
