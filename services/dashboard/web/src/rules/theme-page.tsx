import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.ts';
import { themeQuery } from '../api/queries.ts';
import type { ThemeInstrument, ThemePart } from '../api/theme.ts';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { Failure, Notice } from '../shared/notice.tsx';
import css from './rules.module.css';
import { ThemeCard } from './theme-card.tsx';
import { ThemePlacePicker } from './theme-place-picker.tsx';
import theme from './themes.module.css';

const route = getRouteApi('/aturan/tema/$code');

/** What every instrument asks about one component of the law, side by side; the values given for it where any are known. */
export function ThemePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code } = route.useParams();
  const place = route.useSearch();
  const found = useQuery(themeQuery(code, place, language));
  const name = found.data?.theme.name ?? code;
  useDocumentTitle(t('pageTitle', { title: name }));
  if (found.error instanceof ApiError && found.error.kind === 'not_found')
    return (
      <Notice title={t('rules.theme.unknown')} action={<Link to="/aturan">{t('rules.title')}</Link>}>
        {t('rules.theme.unknownText', { code })}
      </Notice>
    );
  return (
    <>
      <header className={css.header}>
        <nav aria-label={t('crumbs')} className={css.crumbs}>
          <Link to="/aturan">{t('rules.title')}</Link>
          <span aria-hidden="true">/</span>
          <span>{t('rules.theme.title')}</span>
        </nav>
        <h1>{name}</h1>
        <p>{t('rules.theme.lead')}</p>
      </header>
      <ThemePlacePicker place={place} />
      {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton height={420} mt="lg" />}
      {found.data !== undefined && <SideBySide items={found.data.items} stale={found.isPlaceholderData} />}
    </>
  );
}

function SideBySide({ items, stale }: { items: readonly ThemeInstrument[]; stale: boolean }) {
  const { t } = useTranslation();
  const known = items.some(({ parts }) => hasValues(parts));
  const [first = ''] = items.map(({ from }) => from).sort();
  return (
    <section aria-busy={stale} className={css.section}>
      {items.length === 0 ? (
        <p className="muted">{t('rules.notSpokenOf')}</p>
      ) : (
        <>
          <h2>{t('rules.theme.years', { from: first, to: lastYear(items) ?? t('rules.theme.today') })}</h2>
          <p role="status">{t(known ? 'rules.theme.known' : 'rules.theme.nothing')}</p>
          <div className={theme.cards}>
            {items.map((item) => (
              <ThemeCard key={item.instrument} item={item} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** Null while one of them is in force. */
function lastYear(items: readonly ThemeInstrument[]): string | null {
  return items.some(({ to }) => to == null)
    ? null
    : (items
        .map(({ to }) => to ?? '')
        .sort()
        .at(-1) ?? null);
}

function hasValues(parts: readonly ThemePart[]): boolean {
  return parts.some(({ values, parts: below }) => values.length > 0 || hasValues(below));
}
