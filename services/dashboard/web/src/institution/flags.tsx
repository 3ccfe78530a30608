import { useTranslation } from 'react-i18next';
import type { Scorecard } from '../api/schemas.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { asZone } from '../shared/zone.ts';
import css from './flags.module.css';

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

/** Told in full by what was printed and what the rules say. */
const TOLD_BY_TEXTS = ['category_contradicts_score', 'zone_contradicts_score'];

/** What scoring noticed, in words. A flag without words here is shown by its code, so that nothing is hidden. */
export function Flags({ card }: { card: Scorecard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { published, instrument } = card;
  const contradictions = published?.contradictions ?? [];
  const flags = card.flags.filter((flag) => contradictions.length === 0 || !TOLD_BY_TEXTS.includes(flag));
  const score = published?.score == null ? '' : formatScore(published.score, language);
  const zoneWord = (zone: string) => {
    const known = asZone(zone);
    return known === undefined ? zone : t(`zone.${known}`);
  };
  return (
    <aside className={css.flags} aria-label={t('institution.flags')}>
      <h3>{t('institution.flags')}</h3>
      <ul>
        {contradictions.map(({ field, printed, byRule }) => (
          <li key={field}>
            {field === 'zone'
              ? t('contradiction.zone', { printed: zoneWord(printed), byRule: zoneWord(byRule), instrument, score })
              : t('contradiction.category', { printed, byRule, instrument, score })}
          </li>
        ))}
        {flags.map((flag) => {
          const worded = WORDED.find((known) => known === flag);
          return <li key={flag}>{worded === undefined ? t('flagUnknown', { flag }) : t(`flag.${worded}`)}</li>;
        })}
      </ul>
    </aside>
  );
}
