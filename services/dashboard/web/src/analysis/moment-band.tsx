import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Moment } from '../api/report.ts';
import { formatInstant } from '../format/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { Failure } from '../shared/notice.tsx';
import css from './moment-band.module.css';

/** Says that the page shows the past, printed too; nothing where it shows the present. */
export function MomentBand({ moment: { asOf, vintage } }: { moment: Moment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (asOf === undefined && vintage === undefined) return null;
  const text =
    vintage === undefined ? t('moment.past', { instant: formatInstant(asOf ?? '', language) }) : t('moment.frozen', { vintage });
  return (
    <p role="status" className={css.band}>
      {text} <BackToNow />
    </p>
  );
}

interface MomentFailureProps {
  readonly query: Pick<UseQueryResult, 'error' | 'refetch'>;
  readonly moment: Moment;
}

/** A page that cannot be shown at all; of a moment that there is not (a copy that was never made) there is a way out. */
export function MomentFailure({ query, moment: { asOf, vintage } }: MomentFailureProps) {
  return (
    <>
      <Failure error={query.error} onRetry={() => void query.refetch()} />
      {(asOf ?? vintage) !== undefined && (
        <p className={css.out}>
          <BackToNow />
        </p>
      )}
    </>
  );
}

function BackToNow() {
  const { t } = useTranslation();
  return (
    <Link to="." search={(now) => ({ ...now, asOf: undefined, vintage: undefined })} resetScroll={false} className="no-print">
      {t('moment.back')}
    </Link>
  );
}
