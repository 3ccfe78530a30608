import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.ts';
import { instrumentQuery, scorecardQuery } from '../api/queries.ts';
import type { Institution, Scorecard, TrendPoint } from '../api/schemas.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { Failure } from '../shared/notice.tsx';
import { Awards } from './awards.tsx';
import { Claims } from './claims.tsx';
import css from './institution.module.css';
import { Ranks } from './ranks.tsx';
import { Result } from './result.tsx';
import { Units } from './units.tsx';

/** With the rulebook, which the rest of the page does without: it comes while the page is read. */
const ExplanationSection = lazy(async () => ({
  default: (await import('../explanation/explanation-section.tsx')).ExplanationSection,
}));

interface PeriodDetailsProps {
  readonly institution: Institution;
  readonly point: TrendPoint;
  /** Scoring knows how things stand, and not how they stood. */
  readonly isNow: boolean;
  /** The series, between the result it ends in and the evidence for that result. */
  readonly children: ReactNode;
}

/** One period: the result from reporting at once, and what scoring knows of it (claims, units, ranks) as soon as it arrives. */
export function PeriodDetails({ institution, point, isNow, children }: PeriodDetailsProps) {
  const language = useLanguage();
  const { t } = useTranslation();
  const card = useQuery({ ...scorecardQuery(institution.code, point.instrument, point.period, language), enabled: isNow });
  const instrument = useQuery(instrumentQuery(point.instrument));
  const missing = card.error instanceof ApiError && card.error.kind === 'not_found';
  return (
    <>
      <Result point={point} card={isNow ? card.data : undefined} instrument={instrument.data} waiting={isNow && card.isPending} />
      {children}
      {isNow ? card.isPending && <Skeleton height={180} mt="xl" /> : <p className="muted">{t('institution.detailsOfNow')}</p>}
      {missing && <p className="muted">{t('institution.noCard')}</p>}
      {card.isError && !missing && <Failure error={card.error} onRetry={() => void card.refetch()} />}
      {isNow && card.data !== undefined && (
        <Suspense fallback={<Skeleton height={320} mt="xl" />}>
          <ExplanationSection code={institution.code} card={card.data}>
            <Evidence card={card.data} />
          </ExplanationSection>
        </Suspense>
      )}
    </>
  );
}

function Evidence({ card }: { card: Scorecard }) {
  return (
    <div className={css.evidence}>
      <div>
        <Claims claims={card.published?.claims ?? []} />
        <Units card={card} />
      </div>
      <div>
        <Ranks ranks={card.published?.ranks ?? []} />
        <Awards claims={card.published?.claims ?? []} />
      </div>
    </div>
  );
}
