import { useTranslation } from 'react-i18next';
import { asZone } from './zone.ts';
import css from './zone-mark.module.css';

/** The category's letter on the zone's colour, and the zone's word beside it: colour never carries the meaning alone. */
export function ZoneMark({ category, zone }: { category: string | null | undefined; zone: string | null | undefined }) {
  const { t } = useTranslation();
  const known = asZone(zone);
  const word = known === undefined ? (zone ?? undefined) : t(`zone.${known}`);
  if (category == null && word === undefined) return <span className="muted">{t('noValue')}</span>;
  const spoken =
    category == null
      ? t('zoneOnly', { zone: word })
      : word === undefined
        ? t('category', { category })
        : t('categoryAndZone', { category, zone: word });
  return (
    <span className={css.mark} data-zone={known ?? 'unknown'}>
      {category == null ? (
        <span className={css.swatch} aria-hidden="true" />
      ) : (
        <b className={css.letter} aria-hidden="true">
          {category}
        </b>
      )}
      {word !== undefined && (
        <span className={css.word} aria-hidden="true">
          {word}
        </span>
      )}
      <span className="hidden">{spoken}</span>
    </span>
  );
}
