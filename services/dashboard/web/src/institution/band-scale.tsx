import { useTranslation } from 'react-i18next';
import type { Instrument } from '../api/schemas.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { asZone } from '../shared/zone.ts';
import { categoryWord, letterOf } from '../shared/zone-mark.tsx';
import { bandRanges, nextBand, shareOfScale } from './band-ranges.ts';
import css from './result.module.css';

/** The bands as one ruler over the instrument's scale and the score on it; the sentence below says how far the next band is. */
export function BandScale({ score, instrument }: { score: string; instrument: Instrument }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const ranges = bandRanges(instrument);
  if (ranges.length === 0) return <p className="muted">{t('institution.noCuts')}</p>;
  const next = nextBand(instrument.bands, score);
  return (
    <>
      <div
        className={css.ruler}
        role="img"
        aria-label={t('institution.bands', { score: formatScore(score, language), instrument: instrument.id })}
      >
        {ranges.map((band) => (
          <span key={band.from} data-zone={asZone(band.zone) ?? 'unknown'} style={{ flexGrow: band.to - band.from }}>
            {letterOf(band.category)}
          </span>
        ))}
        <i style={{ left: `${shareOfScale(instrument, score)}%` }} />
      </div>
      <p className="muted number">
        {next === undefined
          ? t('institution.top')
          : t('institution.toNext', {
              gap: formatScore(next.gap, language),
              category: categoryWord(next.category, t),
              from: formatScore(next.from, language),
            })}
      </p>
    </>
  );
}
