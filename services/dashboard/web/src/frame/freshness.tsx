import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { freshnessQuery } from '../api/queries.ts';
import { formatInstant, formatLag, formatTime } from '../format/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import css from './freshness.module.css';
import { useLive } from './live.ts';

/** A lag below this is the pipeline breathing; from here on a reader should know that newer data are on their way. */
const NOTEWORTHY_LAG_SECONDS = 5;

/** Up to when the data reach, how far behind that is, and when the page last changed under the reader's eyes. */
export function Freshness() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { connected, changedAt } = useLive();
  const { data, isError, isPending } = useQuery(freshnessQuery);
  if (isPending) return <Line state="waiting" text={t('freshness.loading')} />;
  if (isError || data.watermark == null) return <Line state="away" text={t('freshness.away')} />;
  const lag = data.lagSeconds ?? 0;
  const isBehind = lag >= NOTEWORTHY_LAG_SECONDS;
  const parts = [
    changedAt === undefined
      ? t('freshness.current', { instant: formatInstant(data.watermark, language) })
      : t('freshness.changed', { time: formatTime(changedAt, language) }),
    isBehind ? t('freshness.lag', { lag: formatLag(lag, language) }) : undefined,
  ];
  return (
    <Line
      state={isBehind ? 'behind' : 'current'}
      live={connected}
      text={parts.filter((part) => part !== undefined).join(' · ')}
    />
  );
}

interface LineProps {
  readonly state: 'waiting' | 'away' | 'current' | 'behind';
  readonly text: string;
  readonly live?: boolean;
}

function Line({ state, text, live = false }: LineProps) {
  const { t } = useTranslation();
  return (
    <p className={css.freshness} data-state={state} data-live={live}>
      <span className="hidden">{t('freshness.label')}: </span>
      <span className="number">{text}</span>
    </p>
  );
}
