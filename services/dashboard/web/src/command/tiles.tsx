import { useTranslation } from 'react-i18next';
import type { Summary } from '../api/complaint-figures.ts';
import { roleWord } from '../complaints/words.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import css from './command.module.css';
import { escalated } from './worst-first.ts';

interface TilesProps {
  readonly totals: Summary['totals'];
  /** Of the last days, to see whom they have come to. */
  readonly breaches: readonly { readonly rung?: string | null | undefined }[];
  readonly hasMore: boolean;
}

/** The figures of the whole channel, and how far up its breaches have come. */
export function Tiles({ totals, breaches, hasMore }: TilesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = (count: number | null | undefined) => (count == null ? '–' : formatCount(count, language));
  return (
    <dl className={css.tiles}>
      <div>
        <dt>{t('command.open')}</dt>
        <dd>{shown(totals.open)}</dd>
      </div>
      <div>
        <dt>{t('command.dueToday')}</dt>
        <dd>{shown(totals.dueToday)}</dd>
      </div>
      <div data-alarm={(totals.overdue ?? 0) > 0 || undefined}>
        <dt>{t('command.overdue')}</dt>
        <dd>{shown(totals.overdue)}</dd>
      </div>
      <div className={css.wide}>
        <dt>{t('command.escalated')}</dt>
        <dd className={css.ladder}>
          {[...escalated(breaches)].map(([rung, count]) => (
            <span key={rung}>
              {roleWord(rung, t)} <b>{`${formatCount(count, language)}${hasMore ? '+' : ''}`}</b>
            </span>
          ))}
        </dd>
      </div>
    </dl>
  );
}
