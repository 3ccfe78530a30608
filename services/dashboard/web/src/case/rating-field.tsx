import { useTranslation } from 'react-i18next';
import page from '../complaints/page.module.css';
import css from './case.module.css';

const STARS = ['1', '2', '3', '4', '5'] as const;

export function RatingField({ value, onChange }: { value: string; onChange: (rating: string) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className={`${css.stars} ${page.field}`}>
      <legend>{t('case.field.rating')}</legend>
      {STARS.map((star) => (
        <label key={star}>
          <input type="radio" name="rating" value={star} required checked={value === star} onChange={() => onChange(star)} />
          {t(`case.star.${star}`)}
        </label>
      ))}
    </fieldset>
  );
}
