import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MomentFailure } from '../analysis/moment-band.tsx';
import { ApiError } from '../api/client.ts';
import { institutionQuery, trendQuery } from '../api/queries.ts';
import type { KnownInstitution } from '../api/schemas.ts';
import { useDocumentTitle } from '../frame/use-document-title.ts';
import { Failure, Notice } from '../shared/notice.tsx';
import { BesideScore } from './beside-score.tsx';
import { Breakdown } from './breakdown.tsx';
import { ComplaintEvidence } from './complaint-evidence.tsx';
import { InstitutionHeader } from './institution-header.tsx';
import type { InstitutionSearch } from './institution-search.ts';
import { InstitutionSkeleton } from './institution-skeleton.tsx';
import { Peers } from './peers.tsx';
import { PeriodDetails } from './period-details.tsx';
import { PeriodNav } from './period-nav.tsx';
import { Series } from './series.tsx';

const route = getRouteApi('/instansi/$code');

export function InstitutionPage() {
  const { code } = route.useParams();
  const search = route.useSearch();
  const known = useQuery(institutionQuery(code, search));
  if (known.isPending) return <InstitutionSkeleton />;
  if (known.error instanceof ApiError && known.error.kind === 'not_found') return <Unknown code={code} />;
  if (known.isError) return <MomentFailure query={known} moment={search} />;
  const families = known.data.families.map((entry) => entry.family).sort();
  const family = search.family ?? families[0];
  if (family === undefined) return <Empty known={known.data} search={search} />;
  return <InstitutionFamily known={known.data} families={families} family={family} search={search} />;
}

interface InstitutionFamilyProps {
  readonly known: KnownInstitution;
  readonly families: readonly string[];
  readonly family: string;
  readonly search: InstitutionSearch;
}

function InstitutionFamily({ known, families, family, search }: InstitutionFamilyProps) {
  const { t } = useTranslation();
  const { institution } = known;
  const trend = useQuery(trendQuery(institution.code, family, search));
  const isNow = search.asOf === undefined && search.vintage === undefined;
  useDocumentTitle(t('pageTitle', { title: institution.name }));
  if (trend.isPending) return <InstitutionSkeleton />;
  const items = trend.data?.items ?? [];
  const selected = items.find((item) => item.period === search.period) ?? items.at(-1);
  return (
    <>
      <InstitutionHeader institution={institution} moment={search} family={family} families={families} />
      {trend.isError && <Failure error={trend.error} onRetry={() => void trend.refetch()} />}
      {trend.isSuccess && selected === undefined && (
        <Notice title={t('league.nothingTitle')}>{t('institution.seriesEmpty')}</Notice>
      )}
      {selected !== undefined && (
        <>
          <PeriodNav items={items} selected={selected.period} />
          <PeriodDetails institution={institution} point={selected} isNow={isNow}>
            {isNow && <BesideScore figures={known.complaintEvidence.items} period={selected.period} />}
            <Series name={institution.name} items={items} founded={trend.data?.founded} selected={selected.period} />
          </PeriodDetails>
          <Peers
            code={institution.code}
            family={family}
            period={selected.period}
            kind={institution.kind}
            scope={search.scope ?? 'national'}
            moment={search}
          />
          <Breakdown code={institution.code} family={family} period={selected.period} moment={search} />
        </>
      )}
      {isNow && <ComplaintEvidence figures={known.complaintEvidence.items} />}
    </>
  );
}

function Empty({ known, search }: { known: KnownInstitution; search: InstitutionSearch }) {
  const { t } = useTranslation();
  const { institution } = known;
  useDocumentTitle(t('pageTitle', { title: institution.name }));
  return (
    <>
      <InstitutionHeader institution={institution} moment={search} />
      <Notice title={t('league.nothingTitle')}>{t('institution.seriesEmpty')}</Notice>
      <ComplaintEvidence figures={known.complaintEvidence.items} />
    </>
  );
}

function Unknown({ code }: { code: string }) {
  const { t } = useTranslation();
  useDocumentTitle(t('pageTitle', { title: t('institution.unknownTitle') }));
  return (
    <Notice title={t('institution.unknownTitle')} action={<Link to="/liga">{t('state.toLeague')}</Link>}>
      {t('institution.unknownText', { code })}
    </Notice>
  );
}
