import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from './address.ts';
import { complaintPages } from './complaint-routes.ts';
import { withTexts } from './i18n/texts.ts';
import { readInstitutionSearch } from './institution/institution-search.ts';
import { LeaguePage } from './league/league-page.tsx';
import { readLeagueSearch } from './league/league-search.ts';
import { root } from './root-route.tsx';
import { readRuleSearch } from './rules/rules-search.ts';
import { readThemeSearch } from './rules/theme-search.ts';
import { Failure } from './shared/notice.tsx';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readLeagueSearch,
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/liga', search, replace: true });
  },
});

const league = createRoute({
  getParentRoute: () => root,
  path: '/liga',
  validateSearch: readLeagueSearch,
  component: LeaguePage,
});

/** The pages below are chunks of their own: chart library, rulebook and their sentences are more than the league needs. */
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

export const router = createRouter({
  routeTree: root.addChildren([home, league, institution, rules, rule, themePage, complaintPages]),
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

async function institutionTexts() {
  return (await import('./i18n/institution.ts')).institution;
}

async function ruleTexts() {
  return (await import('./i18n/rules.ts')).rules;
}

async function explanationTexts() {
  return (await import('./i18n/explanation.ts')).explanation;
}
