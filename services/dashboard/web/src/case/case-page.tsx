import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/cases.ts';
import { ApiError } from '../api/client.ts';
import { caseQuery, policyQuery, stepsQuery, tenantNowQuery } from '../api/complaint-queries.ts';
import page from '../complaints/page.module.css';
import { SimulationBand } from '../complaints/simulation-band.tsx';
import { useChannelTime } from '../complaints/use-channel-time.ts';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { Failure, Notice } from '../shared/notice.tsx';
import { CaseActions } from './case-actions.tsx';
import { CaseBreaches } from './case-breaches.tsx';
import { CaseClocks } from './case-clocks.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseHeader } from './case-header.tsx';
import { CaseTasks } from './case-tasks.tsx';
import { Timeline } from './timeline.tsx';

const route = getRouteApi('/complaints/aduan/$id');

/** One case: how it stands, what may be done now, and all that was done. */
export function CasePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id } = route.useParams();
  const found = useQuery(caseQuery(id, language));
  useDocumentTitle(t('pageTitle', { title: id }));
  if (found.error instanceof ApiError && found.error.kind === 'not_found')
    return (
      <Notice title={t('case.unknownTitle')} action={<Link to="/antrean">{t('case.toQueue')}</Link>}>
        {t('case.unknownText', { id })}
      </Notice>
    );
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <Skeleton height={480} mt="xl" />;
  return <Shown shown={found.data} />;
}

function Shown({ shown }: { shown: Case }) {
  const { t } = useTranslation();
  const policy = useQuery(policyQuery(shown.tenant));
  const steps = useQuery(stepsQuery(shown.id, shown.version));
  const asked = useQuery(tenantNowQuery(shown.tenant));
  const time = useChannelTime(shown.tenant, asked.data?.asOf, asked.dataUpdatedAt, policy.data, shown.place?.regency);
  return (
    <>
      <SimulationBand isSimulated={shown.simulated} />
      <CaseHeader {...{ shown, policy: policy.data, time }} />
      <CaseClocks clocks={shown.clocks} time={time} />
      <div className={page.aside}>
        <div>
          {policy.data !== undefined && <CaseActions {...{ shown, policy: policy.data }} />}
          <section className={page.section}>
            <h2>{t('case.timeline')}</h2>
            {steps.isError && <Failure error={steps.error} onRetry={() => void steps.refetch()} />}
            {steps.data !== undefined && <Timeline {...{ shown, steps: steps.data.items, policy: policy.data, time }} />}
          </section>
        </div>
        <div>
          <CaseFacts {...{ shown, policy: policy.data }} />
          <CaseTasks {...{ shown, policy: policy.data, time }} />
          <CaseBreaches {...{ shown, policy: policy.data, time }} />
        </div>
      </div>
    </>
  );
}
