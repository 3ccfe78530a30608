import { useTranslation } from 'react-i18next';
import css from './institution.module.css';

const WORDED = [
  'difference_beyond_tolerance',
  'category_contradicts_score',
  'zone_contradicts_score',
  'beyond_likely_scale',
  'disputed',
  'incomplete_roster',
  'unit_not_on_roster',
  'unit_without_score',
] as const;

/** What scoring noticed, in words. A flag without words here is shown by its code, so that nothing is hidden. */
export function Flags({ flags }: { flags: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <aside className={css.flags} aria-label={t('institution.flags')}>
      <h3>{t('institution.flags')}</h3>
      <ul>
        {flags.map((flag) => {
          const worded = WORDED.find((known) => known === flag);
          return <li key={flag}>{worded === undefined ? t('flagUnknown', { flag }) : t(`flag.${worded}`)}</li>;
        })}
      </ul>
    </aside>
  );
}
