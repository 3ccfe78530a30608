import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filed } from '../api/cases.ts';
import { policyQuery } from '../api/complaint-queries.ts';
import { ChannelPicker } from '../complaints/channel-picker.tsx';
import { DEFAULT_CHANNEL, isSimulation } from '../complaints/channels.ts';
import page from '../complaints/page.module.css';
import { SimulationBand } from '../complaints/simulation-band.tsx';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { Failure } from '../shared/notice.tsx';
import { FiledNotice } from './filed-notice.tsx';
import { ReportForm } from './report-form.tsx';
import type { ReportSearch } from './report-search.ts';

const route = getRouteApi('/complaints/lapor');

/** The door for citizens. */
export function ReportPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const tenant = search.tenant ?? DEFAULT_CHANNEL;
  const policy = useQuery(policyQuery(tenant));
  const [filed, setFiled] = useState<Filed>();
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(t('pageTitle', { title: t(filed === undefined ? 'report.title' : 'report.doneTitle') }));
  // The form is gone: whoever cannot see that is taken to what came in its place.
  useEffect(() => {
    if (filed !== undefined) heading.current?.focus();
  }, [filed]);
  return (
    <>
      <SimulationBand isSimulated={isSimulation(tenant)} />
      <header className={page.header}>
        <h1 ref={heading} tabIndex={-1}>
          {t(filed === undefined ? 'report.title' : 'report.doneTitle')}
        </h1>
        <p className="muted">{t(filed === undefined ? 'report.lead' : 'report.doneLead')}</p>
      </header>
      {filed !== undefined && <FiledNotice filed={filed} policy={policy.data} onAnother={() => setFiled(undefined)} />}
      {filed === undefined && (
        <>
          <section className={page.filters} aria-label={t('complaint.channel.label')}>
            <ChannelPicker
              tenant={tenant}
              onChange={(chosen) =>
                void navigate({ search: (now: ReportSearch) => ({ ...now, tenant: chosen, category: undefined }), replace: true })
              }
            />
          </section>
          {policy.isError && <Failure error={policy.error} onRetry={() => void policy.refetch()} />}
          {policy.isPending && <Skeleton height={480} mt="lg" />}
          {policy.data !== undefined && (
            <ReportForm key={tenant} {...{ tenant, policy: policy.data }} category={search.category} onFiled={setFiled} />
          )}
        </>
      )}
    </>
  );
}
