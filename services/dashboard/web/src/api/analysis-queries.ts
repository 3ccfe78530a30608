import {
  breakdownSchema,
  comparisonSchema,
  distributionSchema,
  heatmapSchema,
  indicatorHeatmapSchema,
  mismatchSchema,
  moversSchema,
  peersSchema,
} from './analysis.ts';
import { type ReportParams, reportQuery } from './report.ts';

export const heatmapQuery = (asked: ReportParams) => reportQuery('/heatmap', asked, heatmapSchema);
export const indicatorHeatmapQuery = (asked: ReportParams) => reportQuery('/heatmap/indicators', asked, indicatorHeatmapSchema);
export const moversQuery = (asked: ReportParams) => reportQuery('/movers', asked, moversSchema);
export const distributionQuery = (asked: ReportParams) => reportQuery('/distribution', asked, distributionSchema);
export const comparisonQuery = (asked: ReportParams) => reportQuery('/comparison', asked, comparisonSchema);
export const mismatchQuery = (asked: ReportParams) =>
  reportQuery('/mismatch', asked, mismatchSchema, ['results', 'observations', 'cases']);
export const breakdownQuery = (code: string, asked: ReportParams) =>
  reportQuery(`/institutions/${encodeURIComponent(code)}/breakdown`, asked, breakdownSchema);
export const peersQuery = (code: string, asked: ReportParams) =>
  reportQuery(`/institutions/${encodeURIComponent(code)}/peers`, asked, peersSchema);
