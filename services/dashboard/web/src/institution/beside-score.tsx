import { useTranslation } from 'react-i18next';
import type { ComplaintFigure } from '../api/schemas.ts';
import { formatQuantity } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { SourceLink } from '../shared/source-list.tsx';
import css from './beside-score.module.css';
import { nearestFigures } from './nearest-figures.ts';

/** What became of complaints, in one line under the score: evidence beside it, and no part of it. */
export function BesideScore({ figures, period }: { figures: readonly ComplaintFigure[]; period: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nearest = nearestFigures(figures, period);
  const [first] = nearest;
  return (
    <aside className={css.beside} aria-label={t('beside.title')}>
      <p className="muted">
        {first === undefined ? t('beside.none') : t('beside.of', { period: first.period })} {t('beside.help')}
      </p>
      {first !== undefined && (
        <ul>
          {nearest.map(({ measure, value, sources: [source] }) => (
            <li key={measure.code}>
              <b className="number">
                {formatQuantity(value, language)} {measure.unit[language]}
              </b>{' '}
              {measure.name[language]}
              {source !== undefined && (
                <small>
                  <SourceLink source={source} />
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
