import { useTranslation } from 'react-i18next';
import { asZone } from './zone.ts';
import css from './zone-mark.module.css';

/** Takes a letter's place, so that the word beside it stands on the same line. */
const NO_LETTER = '\u00a0';

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
  const letter = category != null && category.length <= 2 ? category : undefined;
  const shown = [letter === undefined ? category : undefined, word].filter((part) => part != null).join(', ');
  return (
    <span className={css.mark} data-zone={known ?? 'unknown'}>
      {letter === undefined ? (
        known !== undefined && (
          <span className={css.swatch} aria-hidden="true">
            {NO_LETTER}
          </span>
        )
      ) : (
        <b className={css.letter} aria-hidden="true">
          {letter}
        </b>
      )}
      {shown !== '' && <span aria-hidden="true">{shown}</span>}
      <span className="hidden">{spoken}</span>
    </span>
  );
}
