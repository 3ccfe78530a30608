import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from './address.ts';
import { analysisPages } from './analysis-routes.ts';
import { complaintPages } from './complaint-routes.ts';
import { readCorrectionsSearch } from './corrections/corrections-search.ts';
import { withTexts } from './i18n/texts.ts';
import { readInstitutionSearch } from './institution/institution-search.ts';
import { readLeagueSearch } from './league/league-search.ts';
import { readNationalSearch } from './national/national-search.ts';
import { root } from './root-route.tsx';
import { readRuleSearch } from './rules/rules-search.ts';
import { readThemeSearch } from './rules/theme-search.ts';
import { Failure } from './shared/notice.tsx';
import { readStatusSearch } from './status/status-search.ts';

/** Each page is a chunk of its own: chart library, rulebook and most sentences are more than the first page needs. */
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readNationalSearch,
  component: lazyRouteComponent(() => withTexts(import('./national/national-page.tsx'), nationalTexts()), 'NationalPage'),
});

const league = createRoute({
  getParentRoute: () => root,
  path: '/liga',
  validateSearch: readLeagueSearch,
  component: lazyRouteComponent(() => withTexts(import('./league/league-page.tsx'), nationalTexts()), 'LeaguePage'),
});

const institution = createRoute({
  getParentRoute: () => root,
  path: '/instansi/$code',
  validateSearch: readInstitutionSearch,
  component: lazyRouteComponent(
    () =>
      withTexts(
        withTexts(withTexts(import('./institution/institution-page.tsx'), institutionTexts()), ruleTexts()),
        explanationTexts(),
      ),
    'InstitutionPage',
  ),
});

const rules = createRoute({
  getParentRoute: () => root,
  path: '/aturan',
  component: lazyRouteComponent(() => withTexts(import('./rules/rules-page.tsx'), ruleTexts()), 'RulesPage'),
});

const themePage = createRoute({
  getParentRoute: () => root,
  path: '/aturan/tema/$code',
  validateSearch: readThemeSearch,
  component: lazyRouteComponent(() => withTexts(import('./rules/theme-page.tsx'), ruleTexts()), 'ThemePage'),
});

const rule = createRoute({
  getParentRoute: () => root,
  path: '/aturan/$id',
  validateSearch: readRuleSearch,
  component: lazyRouteComponent(() => withTexts(import('./rules/instrument-page.tsx'), ruleTexts()), 'InstrumentPage'),
});

const status = createRoute({
  getParentRoute: () => root,
  path: '/status',
  validateSearch: readStatusSearch,
  component: lazyRouteComponent(() => withTexts(import('./status/status-page.tsx'), dataStatusTexts()), 'StatusPage'),
});

const corrections = createRoute({
  getParentRoute: () => root,
  path: '/koreksi',
  validateSearch: readCorrectionsSearch,
  component: lazyRouteComponent(
    () => withTexts(import('./corrections/corrections-page.tsx'), dataStatusTexts()),
    'CorrectionsPage',
  ),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    league,
    institution,
    status,
    corrections,
    rules,
    rule,
    themePage,
    ...analysisPages,
    complaintPages,
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

async function nationalTexts() {
  return (await import('./i18n/national.ts')).national;
}

async function dataStatusTexts() {
  return (await import('./i18n/data-status.ts')).dataStatus;
}

async function institutionTexts() {
  return (await import('./i18n/institution.ts')).institution;
}

async function ruleTexts() {
  return (await import('./i18n/rules.ts')).rules;
}

async function explanationTexts() {
  return (await import('./i18n/explanation.ts')).explanation;
}
