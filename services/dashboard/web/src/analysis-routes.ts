/** The pages of analysis beyond the league. Each is a chunk of its own, with its sentences. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAnalysisSearch } from './analysis/analysis-search.ts';
import { readComparisonSearch } from './comparison/comparison-search.ts';
import { readDistributionSearch } from './distribution/distribution-search.ts';
import { readHeatMapSearch } from './heat-map/heat-map-search.ts';
import { withTexts } from './i18n/texts.ts';
import { root } from './root-route.tsx';

const comparison = createRoute({
  getParentRoute: () => root,
  path: '/banding',
  validateSearch: readComparisonSearch,
  component: lazyRouteComponent(
    () =>
      withTexts(
        import('./comparison/comparison-page.tsx'),
        import('./i18n/comparison.ts').then((texts) => texts.comparison),
      ),
    'ComparisonPage',
  ),
});

const heatMap = createRoute({
  getParentRoute: () => root,
  path: '/peta-panas',
  validateSearch: readHeatMapSearch,
  component: lazyRouteComponent(
    () =>
      withTexts(
        import('./heat-map/heat-map-page.tsx'),
        import('./i18n/heat-map.ts').then((texts) => texts.heatMap),
      ),
    'HeatMapPage',
  ),
});

const movers = createRoute({
  getParentRoute: () => root,
  path: '/pergerakan',
  validateSearch: readAnalysisSearch,
  component: lazyRouteComponent(
    () =>
      withTexts(
        import('./movers/movers-page.tsx'),
        import('./i18n/movers.ts').then((texts) => texts.movers),
      ),
    'MoversPage',
  ),
});

const distribution = createRoute({
  getParentRoute: () => root,
  path: '/sebaran',
  validateSearch: readDistributionSearch,
  component: lazyRouteComponent(
    () =>
      withTexts(
        import('./distribution/distribution-page.tsx'),
        import('./i18n/distribution.ts').then((texts) => texts.distribution),
      ),
    'DistributionPage',
  ),
});

const mismatch = createRoute({
  getParentRoute: () => root,
  path: '/selisih',
  validateSearch: readAnalysisSearch,
  component: lazyRouteComponent(
    () =>
      withTexts(
        import('./mismatch/mismatch-page.tsx'),
        import('./i18n/mismatch.ts').then((texts) => texts.mismatch),
      ),
    'MismatchPage',
  ),
});

export const analysisPages = [comparison, heatMap, movers, distribution, mismatch];
