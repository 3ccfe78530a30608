import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Moment } from '../api/report.ts';
import { formatInstant } from '../format/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
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
      {text}{' '}
      <Link to="." search={(now) => ({ ...now, asOf: undefined, vintage: undefined })} resetScroll={false} className="no-print">
        {t('moment.back')}
      </Link>
    </p>
  );
}
