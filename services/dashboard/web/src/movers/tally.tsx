import { useTranslation } from 'react-i18next';
import type { Movers } from '../api/analysis.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { reasonText } from '../shared/movement-mark.tsx';
import css from './tally.module.css';

/** How many rose, fell and stayed, of those that can be compared; and of the others, why they cannot. */
export function Tally({ movers }: { movers: Movers }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { comparable, risen, fallen, unchanged, reasons, against } = movers;
  const parts = [
    { key: 'risen', count: risen, mark: '↑' },
    { key: 'unchanged', count: unchanged, mark: '=' },
    { key: 'fallen', count: fallen, mark: '↓' },
  ] as const;
  const others = reasons.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={css.tally}>
      {comparable > 0 && (
        <section className={css.panel} aria-label={t('movers.tally')}>
          <div className={css.bar} aria-hidden="true">
            {parts.map(({ key, count }) => count > 0 && <span key={key} data-part={key} style={{ flexGrow: count }} />)}
          </div>
          <dl className={css.counts}>
            {parts.map(({ key, count, mark }) => (
              <div key={key} data-part={key}>
                <dt>
                  <span aria-hidden="true">{mark}</span> {t(`movers.${key}`)}
                </dt>
                <dd className="number">{formatCount(count, language)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {others > 0 && (
        <section className={css.panel} aria-label={t('movers.notComparable')}>
          <h2>
            {t('movers.notComparable')} <span className="number">({formatCount(others, language)})</span>
          </h2>
          <ul className={css.reasons}>
            {reasons.map(({ reason, count }) => (
              <li key={reason}>
                <b className="number">{formatCount(count, language)}</b>
                <span>{reasonText({ reason, against }, t) ?? reason}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
