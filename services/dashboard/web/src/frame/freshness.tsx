import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { freshnessQuery } from '../api/queries.ts';
import { formatInstant, formatLag } from '../format/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import css from './freshness.module.css';

/** A lag below this is the pipeline breathing; from here on a reader should know that newer data are on their way. */
const NOTEWORTHY_LAG_SECONDS = 5;

/** Up to when the data reach, and how far behind that is. */
export function Freshness() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, isError, isPending } = useQuery(freshnessQuery);
  if (isPending) return <Line state="waiting" text={t('freshness.loading')} />;
  if (isError || data.watermark == null) return <Line state="away" text={t('freshness.away')} />;
  const lag = data.lagSeconds ?? 0;
  const behind = lag >= NOTEWORTHY_LAG_SECONDS ? ` · ${t('freshness.lag', { lag: formatLag(lag, language) })}` : '';
  return (
    <Line
      state={behind === '' ? 'current' : 'behind'}
      text={t('freshness.current', { instant: formatInstant(data.watermark, language) }) + behind}
    />
  );
}

function Line({ state, text }: { state: 'waiting' | 'away' | 'current' | 'behind'; text: string }) {
  const { t } = useTranslation();
  return (
    <p className={css.freshness} data-state={state}>
      <span className="hidden">{t('freshness.label')}: </span>
      <span className="number">{text}</span>
    </p>
  );
}
