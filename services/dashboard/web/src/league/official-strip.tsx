import { useTranslation } from 'react-i18next';
import type { Question } from '../analysis/question.ts';
import type { League, Official } from '../api/schemas.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { SourceLink } from '../shared/source-list.tsx';
import css from './official-strip.module.css';

/** What the authority counted in this period, and plainly how much of it is known here: a league of a part must not pass for the whole. */
export function OfficialStrip({ league: { official, known }, question: { period } }: { league: League; question: Question }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = mostWhole(official ?? []);
  if (shown?.assessed == null) return null;
  const { assessed, hijau, kuning, merah } = shown;
  const count = (value: number) => formatCount(value, language);
  const zones =
    hijau == null || kuning == null || merah == null
      ? ''
      : t('league.officialZones', { hijau: count(hijau), kuning: count(kuning), merah: count(merah) });
  return (
    <p className={css.strip}>
      {t('league.official', { period, assessed: count(assessed), zones })}{' '}
      <span className="muted">
        ({shown.kind === 'all' ? `${t('league.officialAll')}; ` : ''}
        <SourceLink source={shown.source} />)
      </span>{' '}
      {known != null && t('league.officialKnown', { count: known.assessed })}
    </p>
  );
}

/** The count of most kinds together; of provinces alone it would say little of a league of regencies. */
function mostWhole(official: readonly Official[]): Official | undefined {
  return ['all', 'regency,city'].flatMap((kind) => official.find((one) => one.kind === kind) ?? [])[0];
}
