import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { asZone } from './zone.ts';
import css from './zone-mark.module.css';

/** Takes a letter's place, so that the word beside it stands on the same line. */
const NO_LETTER = '\u00a0';

const WORDED = ['TERTINGGI', 'TINGGI', 'SEDANG', 'RENDAH', 'TERENDAH'] as const;

interface ZoneMarkProps {
  readonly category: string | null | undefined;
  readonly zone: string | null | undefined;
}

/** The category's letter on the zone's colour, and the zone's word beside it: colour never carries the meaning alone. */
export function ZoneMark({ category, zone }: ZoneMarkProps) {
  const { t } = useTranslation();
  const known = asZone(zone);
  const word = wordOf(zone, t);
  if (category == null && word === undefined) return <span className="muted">{t('noValue')}</span>;
  const letter = letterOf(category);
  const shown = [letter === undefined ? categoryWord(category, t) : undefined, word].filter((part) => part != null).join(', ');
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
      <span className="hidden">{spokenOf(category, word, t)}</span>
    </span>
  );
}

/** For a place that is coloured by itself and has no room for more: the letter, to a screen reader category and zone. */
export function ZoneLetter({ category, zone }: ZoneMarkProps) {
  const { t } = useTranslation();
  const word = wordOf(zone, t);
  if (category == null && word === undefined) return null;
  return (
    <>
      <span aria-hidden="true">{letterOf(category) ?? word ?? categoryWord(category, t)}</span>
      <span className="hidden">, {spokenOf(category, word, t)}</span>
    </>
  );
}

/** ORI-2025 names its categories by words, not letters. */
export function categoryWord(category: string | null | undefined, t: TFunction): string | null | undefined {
  const known = WORDED.find((each) => each === category);
  return known === undefined ? category : t(`categoryWord.${known}`);
}

function wordOf(zone: string | null | undefined, t: TFunction): string | undefined {
  const known = asZone(zone);
  return known === undefined ? (zone ?? undefined) : t(`zone.${known}`);
}

export function letterOf(category: string | null | undefined): string | undefined {
  return category != null && category.length <= 2 ? category : undefined;
}

function spokenOf(code: string | null | undefined, word: string | undefined, t: TFunction): string {
  const category = categoryWord(code, t);
  if (category == null) return t('zoneOnly', { zone: word });
  return word === undefined ? t('category', { category }) : t('categoryAndZone', { category, zone: word });
}
