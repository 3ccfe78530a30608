import { NativeSelect, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { oneSanctionQuery, policyQuery, sanctionsQuery } from '../api/complaint-queries.ts';
import { ChannelPicker } from '../complaints/channel-picker.tsx';
import { DEFAULT_CHANNEL, isSimulation } from '../complaints/channels.ts';
import page from '../complaints/page.module.css';
import { SimulationBand } from '../complaints/simulation-band.tsx';
import { STAGES } from '../complaints/stages.ts';
import { useChannelTime } from '../complaints/use-channel-time.ts';
import { stageWord } from '../complaints/words.ts';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { Failure, Notice } from '../shared/notice.tsx';
import { LedgerHead } from './ledger-head.tsx';
import { SanctionCard } from './sanction-card.tsx';
import type { SanctionsSearch } from './sanctions-search.ts';

const route = getRouteApi('/complaints/buku-sanksi');

/** What became of breaches: notice, objection, a person's decision, effect or waiver, each with its seal. */
export function SanctionsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const tenant = search.tenant ?? DEFAULT_CHANNEL;
  const policy = useQuery(policyQuery(tenant));
  const listed = useQuery({
    ...sanctionsQuery({ tenant, stage: search.stage, holder: search.holder }),
    enabled: search.sanction === undefined,
  });
  const one = useQuery({ ...oneSanctionQuery(search.sanction ?? ''), enabled: search.sanction !== undefined });
  const time = useChannelTime(tenant, listed.data?.asOf, listed.dataUpdatedAt, policy.data);
  const asked = search.sanction === undefined ? listed : one;
  const items = search.sanction === undefined ? listed.data?.items : one.data && [one.data];
  useDocumentTitle(t('pageTitle', { title: t('sanctions.title') }));
  const change = (changed: SanctionsSearch) =>
    void navigate({
      search: (now: SanctionsSearch) => ({ ...now, sanction: undefined, ...changed }),
      replace: true,
      resetScroll: false,
    });
  const orAll = (value: string) => (value === '' ? undefined : value);
  return (
    <>
      <SimulationBand isSimulated={isSimulation(tenant)} />
      <header className={page.header}>
        <h1>{t('sanctions.title')}</h1>
        <p className="muted">{t('sanctions.lead')}</p>
      </header>
      <section className={`${page.filters} no-print`} aria-label={t('league.filters')}>
        <ChannelPicker tenant={tenant} onChange={(chosen) => change({ tenant: chosen })} />
        <NativeSelect
          label={t('sanctions.stage')}
          className={page.field}
          value={search.stage ?? ''}
          data={[
            { value: '', label: t('league.allKinds') },
            ...STAGES.map((stage) => ({ value: stage, label: stageWord(stage, t) })),
          ]}
          onChange={(event) => change({ stage: STAGES.find((stage) => stage === event.currentTarget.value) })}
        />
        <TextInput
          key={search.holder ?? ''}
          label={t('sanctions.holder')}
          className={page.field}
          defaultValue={search.holder ?? ''}
          onBlur={(event) => change({ holder: orAll(event.currentTarget.value.trim()), sanction: search.sanction })}
          onKeyDown={(event) => event.key === 'Enter' && change({ holder: orAll(event.currentTarget.value.trim()) })}
        />
      </section>
      <LedgerHead time={time} />
      {asked.isError && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isPending && <Skeleton height={320} mt="md" />}
      {items?.length === 0 && <Notice title={t('sanctions.emptyTitle')}>{t('sanctions.emptyText')}</Notice>}
      <ul className={page.list}>
        {items?.map((sanction) => (
          <SanctionCard key={sanction.id} {...{ sanction, policy: policy.data, time }} isOpen={search.sanction === sanction.id} />
        ))}
      </ul>
    </>
  );
}
