import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { parseSearch, stringifySearch } from './address.ts';
import { Frame } from './frame/frame.tsx';
import { useDocumentTitle } from './frame/use-document-title.ts';
import { isLanguage, type Language } from './i18n/language.ts';
import { withTexts } from './i18n/texts.ts';
import { readInstitutionSearch } from './institution/institution-search.ts';
import { LeaguePage } from './league/league-page.tsx';
import { readLeagueSearch } from './league/league-search.ts';
import { readRuleSearch } from './rules/rules-search.ts';
import { readThemeSearch } from './rules/theme-search.ts';
import { Failure, Notice } from './shared/notice.tsx';

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NoSuchPage,
  validateSearch: (raw: Record<string, unknown>): { lang?: Language | undefined } => ({
    lang: isLanguage(raw.lang) ? raw.lang : undefined,
  }),
  search: { middlewares: [retainSearchParams(['lang'])] },
});

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
  routeTree: root.addChildren([home, league, institution, rules, rule, themePage]),
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

function NoSuchPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('pageTitle', { title: t('state.notFoundTitle') }));
  return (
    <Notice title={t('state.notFoundTitle')} action={<Link to="/liga">{t('state.toLeague')}</Link>}>
      {t('state.notFoundText')}
    </Notice>
  );
}
