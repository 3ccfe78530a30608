import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Movement } from '../api/schemas.ts';
import { formatChange, formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import { ExplainedMark } from './explained-mark.tsx';

/** All that reporting may name. A reason of a newer service has no words here, and is shown as having none. */
const REASONS = [
  'first_assessment',
  'break_in_series',
  'no_score',
  'incomplete',
  'unknown_coverage',
  'no_score_before',
  'incomplete_before',
  'not_ranked_before',
  'own_regions_only',
] as const;

/** Why a figure is missing, in a sentence; undefined where none is. */
export function reasonText({ reason, against }: Movement, t: TFunction): string | undefined {
  const known = REASONS.find((each) => each === reason);
  return known === undefined ? undefined : t(`movement.reason.${known}`, { against: against ?? '' });
}

/** "naik 3": places gained or lost. */
export function placesText(rank: number, t: TFunction, language: Language): string {
  if (rank === 0) return t('movement.same');
  const count = formatCount(Math.abs(rank), language);
  return rank > 0 ? t('movement.up', { count }) : t('movement.down', { count });
}

/** What the places are counted among: not the ranks shown, which stand among all who are known. */
export function ladderText({ ladder, against }: Movement, t: TFunction, language: Language): string | undefined {
  if (ladder == null) return undefined;
  const [from, to, of] = [ladder.from, ladder.to, ladder.of].map((each) => formatCount(each, language));
  return t('movement.ladder', { from, to, of, against });
}

/** How a result moved: points and places, or a short word that says on click why not. */
export function MovementMark({ movement }: { movement: Movement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const why = reasonText(movement, t);
  if (movement.score == null) {
    if (why === undefined) return <span className="muted">{t('league.noChange')}</span>;
    const mark = t(movement.reason === 'break_in_series' ? 'break.mark' : 'league.noChange');
    const label = movement.reason === 'break_in_series' ? t('break.label') : `${mark}: ${why}`;
    return <ExplainedMark mark={mark} label={label} help={movement.reason === 'break_in_series' ? t('break.help') : why} />;
  }
  const places = movement.rank == null ? t('movement.noPlaces') : placesText(movement.rank, t, language);
  const help = movement.rank == null ? why : ladderText(movement, t, language);
  return (
    <>
      <span className="number">{formatChange(movement.score, language)}</span>{' '}
      {help !== undefined && <ExplainedMark mark={places} label={`${places}. ${help}`} help={help} />}
    </>
  );
}
