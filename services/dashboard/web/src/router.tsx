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
import { readInstitutionSearch } from './institution/institution-search.ts';
import { LeaguePage } from './league/league-page.tsx';
import { readLeagueSearch } from './league/league-search.ts';
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

/** Its own chunk: the chart library is larger than all the rest, and the league does not need it. */
const institution = createRoute({
  getParentRoute: () => root,
  path: '/instansi/$code',
  validateSearch: readInstitutionSearch,
  component: lazyRouteComponent(() => import('./institution/institution-page.tsx'), 'InstitutionPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([home, league, institution]),
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

function NoSuchPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('pageTitle', { title: t('state.notFoundTitle') }));
  return (
    <Notice title={t('state.notFoundTitle')} action={<Link to="/liga">{t('state.toLeague')}</Link>}>
      {t('state.notFoundText')}
    </Notice>
  );
}
