import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.ts';
import { takeNext } from '../api/complaint-actions.ts';
import { policyQuery, queueQuery } from '../api/complaint-queries.ts';
import { DEFAULT_CHANNEL, isSimulation } from '../complaints/channels.ts';
import page from '../complaints/page.module.css';
import { SimulationBand } from '../complaints/simulation-band.tsx';
import { useChannelTime } from '../complaints/use-channel-time.ts';
import { formatCount } from '../format/numbers.ts';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { Failure, Notice } from '../shared/notice.tsx';
import { QueueFilters } from './queue-filters.tsx';
import type { QueueSearch } from './queue-search.ts';
import { QueueTable } from './queue-table.tsx';

const route = getRouteApi('/complaints/antrean');

/** What an operator works from: open cases, the one that is due first on top. */
export function QueuePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { tenant = DEFAULT_CHANNEL, state, category, regency, operator } = search;
  const policy = useQuery(policyQuery(tenant));
  const queue = useQuery(queueQuery({ tenant, state, category, regency, operator }, language));
  const time = useChannelTime(tenant, queue.data?.asOf, queue.dataUpdatedAt, policy.data);
  useDocumentTitle(t('pageTitle', { title: t('queue.title') }));
  const take = useMutation({
    mutationFn: () => takeNext(tenant),
    onSuccess: (taken) => taken !== null && void navigate({ to: '/aduan/$id', params: { id: taken.id } }),
  });

  const change = (changed: QueueSearch) =>
    void navigate({ search: (now: QueueSearch) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const items = queue.data?.items ?? [];
  return (
    <>
      <SimulationBand isSimulated={isSimulation(tenant)} />
      <header className={page.header}>
        <h1>{t('queue.title')}</h1>
        <p className="muted">{t('queue.lead')}</p>
      </header>
      <QueueFilters {...{ tenant, search, policy: policy.data }} onChange={change} />
      <div className={page.toolbar}>
        <p role="status" className="muted number">
          {queue.data !== undefined &&
            t('queue.count', {
              count: items.length,
              shown: `${formatCount(items.length, language)}${queue.data.next == null ? '' : '+'}`,
            })}
        </p>
        <Button onClick={() => take.mutate()} loading={take.isPending}>
          {t('queue.take')}
        </Button>
      </div>
      <p role="status">{take.data === null && t('queue.nothingToTake')}</p>
      <div role="alert">
        {take.isError && <p className={`${page.notice} ${page.wrong}`}>{takeFailure(take.error) ?? t('queue.takeFailed')}</p>}
      </div>
      {queue.isError && <Failure error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.isPending && <Skeleton height={320} mt="md" />}
      {queue.isSuccess && items.length === 0 && <Notice title={t('queue.emptyTitle')}>{t('queue.emptyText')}</Notice>}
      {items.length > 0 && <QueueTable {...{ items, time, policy: policy.data }} stale={queue.isPlaceholderData} />}
    </>
  );
}

function takeFailure(error: unknown): string | undefined {
  return error instanceof ApiError ? error.said : undefined;
}
