import { Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayBreachesQuery, openBreachesQuery, policyQuery, summaryQuery } from '../api/complaint-queries.ts';
import { ChannelPicker } from '../complaints/channel-picker.tsx';
import { DEFAULT_CHANNEL, isSimulation } from '../complaints/channels.ts';
import { dayText } from '../complaints/due-mark.tsx';
import page from '../complaints/page.module.css';
import { SimulationBand } from '../complaints/simulation-band.tsx';
import { useChannelTime } from '../complaints/use-channel-time.ts';
import { unitWord } from '../complaints/words.ts';
import { dateFormat } from '../format/numbers.ts';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { Failure } from '../shared/notice.tsx';
import { BreachGroups } from './breach-groups.tsx';
import type { CommandSearch } from './command-search.ts';
import { LoadTable } from './load-table.tsx';
import { Tiles } from './tiles.tsx';

const route = getRouteApi('/complaints/komando');

/** What a governor, a vice governor and a sekda look at: which terms passed unmet today, by whom, the worst first. */
export function CommandPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const tenant = search.tenant ?? DEFAULT_CHANNEL;
  const policy = useQuery(policyQuery(tenant));
  const summary = useQuery(summaryQuery(tenant, 'unit'));
  const byUnit = useQuery(dayBreachesQuery(tenant, 'unit', search.day));
  const byOperator = useQuery(dayBreachesQuery(tenant, 'operator', search.day));
  const escalated = useQuery(openBreachesQuery(tenant));
  const time = useChannelTime(tenant, summary.data?.at, summary.dataUpdatedAt, policy.data);
  useDocumentTitle(t('pageTitle', { title: t('command.title') }));

  const change = (changed: CommandSearch) =>
    void navigate({ search: (now: CommandSearch) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const failed = [summary, byUnit, byOperator].find(({ isError }) => isError);
  const total =
    byUnit.data === undefined || byOperator.data === undefined ? undefined : byUnit.data.total + byOperator.data.total;
  const day = byUnit.data?.day;
  const unitName = (institution: string | undefined, unit: string) => unitWord(policy.data, institution, unit);

  return (
    <>
      <SimulationBand isSimulated={isSimulation(tenant)} />
      <header className={page.header}>
        <h1>{t('command.title')}</h1>
        <p className="muted">{t('command.lead', { channel: policy.data?.name[language] ?? tenant })}</p>
      </header>
      <section className={`${page.filters} no-print`} aria-label={t('league.filters')}>
        <ChannelPicker tenant={tenant} onChange={(chosen) => change({ tenant: chosen, day: undefined })} />
        <TextInput
          type="date"
          label={t('command.day')}
          className={page.field}
          value={search.day ?? day ?? ''}
          onChange={(event) => change({ day: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
        />
      </section>
      <div className={page.toolbar}>
        <p role="status">
          {total !== undefined && day !== undefined && (
            <b>{t('command.total', { count: total, day: dayText(`${day}T12:00:00Z`, { timeZone: 'UTC' }, language) })}</b>
          )}
        </p>
        {/* Not announced: it changes every three seconds. */}
        <p className={`muted number ${page.small}`}>
          {t('command.updated', { time: clockTime(Math.max(summary.dataUpdatedAt, byUnit.dataUpdatedAt), language) })}
        </p>
      </div>
      {failed?.error != null && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {summary.isPending && <Skeleton height={120} mt="md" />}
      {summary.data !== undefined && (
        <Tiles totals={summary.data.totals} breaches={escalated.data?.items ?? []} hasMore={escalated.data?.next != null} />
      )}
      <div className={page.columns}>
        <BreachGroups
          title={t('command.byUnit')}
          answer={byUnit.data}
          nameOf={({ institution, unit }) =>
            unit == null ? (institution?.name ?? t('command.channel')) : unitName(institution?.code, unit)
          }
          {...{ policy: policy.data, time }}
        />
        <BreachGroups
          title={t('command.byOperator')}
          answer={byOperator.data}
          nameOf={({ key }) => key ?? t('command.nobody')}
          {...{ policy: policy.data, time }}
        />
      </div>
      {summary.data !== undefined && (
        <LoadTable
          rows={summary.data.items}
          nameOf={({ institution, unit }) => (unit == null ? t('command.noTask') : unitName(institution?.code, unit))}
        />
      )}
    </>
  );
}

/** When this page last heard something, by the reader's own clock. */
function clockTime(ms: number, language: 'id' | 'en'): string {
  if (ms === 0) return '–';
  return dateFormat(language, { timeStyle: 'medium' }).format(new Date(ms));
}
