import { useTranslation } from 'react-i18next';
import cited from '../shared/cited.module.css';
import css from './rules.module.css';

/** What the marks of confidence mean, in words. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <div className={css.legend}>
      <p>{t('rules.legend')}</p>
      <ul>
        {(['certain', 'likely', 'unclear'] as const).map((confidence) => (
          <li key={confidence}>
            <span className={cited.mark} data-confidence={confidence} aria-hidden="true" />
            {t(`rules.confidence.${confidence}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
