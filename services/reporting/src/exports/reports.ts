/** Every report that can be had as a file. */
import type { TableReport } from './table-report.ts';
import {
  breakdown,
  comparison,
  completeness,
  distribution,
  generalQuery,
  heatmap,
  heatmapIndicators,
  national,
} from './tables/groups.ts';
import { corrections, league, mismatch, movers } from './tables/results.ts';

export const TABLE_REPORTS: readonly TableReport[] = [
  ...[league, national, heatmap, heatmapIndicators, movers, distribution, comparison, breakdown],
  ...[mismatch, completeness, corrections, generalQuery],
];
