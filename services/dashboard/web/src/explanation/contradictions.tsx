import { useTranslation } from 'react-i18next';
import type { Explanation } from '../api/explanation.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import css from './explanation.module.css';

/** Where a source's words do not fit its own number: both as they are. */
export function Contradictions({ explanation: { published, instrument } }: { explanation: Explanation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (published === null || published.contradictions.length === 0) return null;
  const score = published.score == null ? '' : formatScore(published.score, language);
  return (
    <aside className={css.contradiction} aria-label={t('explanation.contradictionTitle')}>
      <h3>{t('explanation.contradictionTitle')}</h3>
      <ul>
        {published.contradictions.map(({ field, printed, byRule }) => {
          const filled = { printed, byRule, instrument, score };
          return (
            <li key={`${field}${printed}`}>
              {field === 'zone' ? t('explanation.contradiction.zone', filled) : t('explanation.contradiction.category', filled)}
            </li>
          );
        })}
      </ul>
      <p>{t('explanation.contradictionKept')}</p>
    </aside>
  );
}
