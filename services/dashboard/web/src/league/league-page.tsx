import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { leagueQuery, periodsQuery } from '../api/queries.ts';
import type { League, PeriodEntry } from '../api/schemas.ts';
import { formatInstant } from '../format/dates.ts';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { familyName } from '../shared/family-name.ts';
import { InstrumentLink } from '../shared/instrument-link.tsx';
import { Failure, Notice } from '../shared/notice.tsx';
import { type Choice, Filters } from './filters.tsx';
import css from './league-page.module.css';
import type { LeagueSearch, Sort } from './league-search.ts';
import { LeagueSkeleton } from './league-skeleton.tsx';
import { LeagueTable } from './league-table.tsx';
import { SortPicker } from './sort-picker.tsx';
import { naturalOrder, type Order, sortRows } from './sort-rows.ts';
import { Summary } from './summary.tsx';

const route = getRouteApi('/liga');

export function LeaguePage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const periods = useQuery(periodsQuery);
  if (periods.isError) return <Failure error={periods.error} onRetry={() => void periods.refetch()} />;
  if (periods.isPending) return <LeagueSkeleton />;
  const choice = choose(search, periods.data.items);
  if (choice === undefined) return <Notice title={t('league.nothingTitle')}>{t('league.nothingText')}</Notice>;
  return <ChosenLeague choice={choice} periods={periods.data.items} search={search} />;
}

function ChosenLeague({ choice, periods, search }: { choice: Choice; periods: readonly PeriodEntry[]; search: LeagueSearch }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const league = useQuery(leagueQuery(choice));
  const place = __PROVINCES__.find(({ code }) => code === choice.province)?.name ?? t('league.indonesia');
  useDocumentTitle(t('league.documentTitle', { place, period: choice.period }));

  const change = (changed: Partial<Choice>) => {
    const next = { ...choice, ...changed };
    // Another family has other years: the page chooses its newest, rather than show an empty league.
    const period = changed.family === undefined ? next.period : undefined;
    void navigate({
      search: (now: LeagueSearch) => ({
        ...now,
        family: next.family,
        period,
        province: next.province,
        kind: next.kind.length === 0 ? undefined : [...next.kind],
      }),
    });
  };
  const clear = () => change({ province: undefined, kind: [] });

  return (
    <>
      <header className={css.header}>
        <p className="muted">{familyName(choice.family, t)}</p>
        <h1>{t('league.title', { place, period: choice.period })}</h1>
      </header>
      <Filters periods={periods} choice={choice} onChange={change} />
      {league.isError ? (
        <Failure error={league.error} onRetry={() => void league.refetch()} />
      ) : league.isPending ? (
        <LeagueSkeleton />
      ) : league.data.items.length === 0 ? (
        <Notice
          title={t('league.emptyTitle')}
          action={
            <Button variant="default" onClick={clear}>
              {t('league.clear')}
            </Button>
          }
        >
          {t('league.emptyText', { family: choice.family, period: choice.period, place })}{' '}
          {choice.kind.length > 0 && t('league.emptyKinds')}
        </Notice>
      ) : (
        <Rows league={league.data} stale={league.isPlaceholderData} search={search} place={place} choice={choice} />
      )}
    </>
  );
}

interface RowsProps {
  readonly league: League;
  readonly stale: boolean;
  readonly search: LeagueSearch;
  readonly place: string;
  readonly choice: Choice;
}

function Rows({ league, stale, search, place, choice }: RowsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const sort = search.sort ?? 'rank';
  const order: Order = search.order ?? naturalOrder(sort);
  const onSort = (chosen: Sort) => {
    const turned = chosen === sort ? (order === 'asc' ? 'desc' : 'asc') : naturalOrder(chosen);
    void navigate({
      search: (now: LeagueSearch) => ({
        ...now,
        sort: chosen === 'rank' ? undefined : chosen,
        order: turned === naturalOrder(chosen) ? undefined : turned,
      }),
      replace: true,
      resetScroll: false,
    });
  };
  const count = league.items.length;
  const instruments = [...new Set(league.items.map((row) => row.instrument))];
  const unscored = league.items.filter((row) => row.score == null).length;
  return (
    <div className={css.body} aria-busy={stale} data-stale={stale || undefined}>
      <Summary rows={league.items} />
      <div className={css.toolbar}>
        <p role="status" className="muted number">
          {t('league.rows', { count })} · {t('league.asOf', { instant: formatInstant(league.asOf, language) })}
          {instruments.map((id) => (
            <span key={id}>
              {' '}
              · {t('league.instrument')} <InstrumentLink id={id} />
            </span>
          ))}
        </p>
        <SortPicker sort={sort} order={order} onSort={onSort} />
      </div>
      <LeagueTable
        family={choice.family}
        rows={sortRows(league.items, sort, order)}
        caption={t('league.caption', { place, period: choice.period, count })}
        sort={sort}
        order={order}
        onSort={onSort}
      />
      {unscored > 0 && <p className={`${css.note} muted`}>{t('league.unscored', { count: unscored })}</p>}
    </div>
  );
}

/** What the address leaves open: the family by the first letter of the alphabet that has data, and its newest period. */
function choose(search: LeagueSearch, periods: readonly PeriodEntry[]): Choice | undefined {
  const family = search.family ?? periods.map((entry) => entry.family).sort()[0];
  const newest = periods
    .filter((entry) => entry.family === family)
    .map((entry) => entry.period)
    .sort()
    .at(-1);
  const period = search.period ?? newest;
  if (family === undefined || period === undefined) return undefined;
  return { family, period, province: search.province, kind: search.kind ?? [] };
}
