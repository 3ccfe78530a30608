import { createRootRoute, Link, retainSearchParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Frame } from './frame/frame.tsx';
import { useDocumentTitle } from './frame/use-document-title.ts';
import { isLanguage, type Language } from './i18n/language.ts';
import { Notice } from './shared/notice.tsx';

export const root = createRootRoute({
  component: Frame,
  notFoundComponent: NoSuchPage,
  validateSearch: (raw: Record<string, unknown>): { lang?: Language | undefined } => ({
    lang: isLanguage(raw.lang) ? raw.lang : undefined,
  }),
  search: { middlewares: [retainSearchParams(['lang'])] },
});

function NoSuchPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('pageTitle', { title: t('state.notFoundTitle') }));
  return (
    <Notice title={t('state.notFoundTitle')} action={<Link to="/liga">{t('state.toLeague')}</Link>}>
      {t('state.notFoundText')}
    </Notice>
  );
}
