import type { Instrument } from '@pantau/rulebook';
import { useTranslation } from 'react-i18next';
import { formatE4 } from '../format/e4.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { Cited } from '../shared/cited.tsx';
import { asZone } from '../shared/zone.ts';
import { type BandSpan, bandSpans } from './band-spans.ts';
import bands from './bands.module.css';
import css from './rules.module.css';

/** The categories from the best down, each as tall as its range: a list to read and a drawing at once. */
export function BandsFigure({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation();
  const spans = bandSpans(instrument);
  const known = spans.every(({ from }) => from !== null);
  return (
    <section className={css.section}>
      <h2>{t('rules.bands')}</h2>
      <p className="muted">{spans.length === 0 ? t('rules.bandsNone') : t(known ? 'rules.bandsHelp' : 'rules.bandsUnknown')}</p>
      <ol className={bands.bands} data-unknown={!known || undefined}>
        {spans.map((span) => (
          <BandItem key={span.band.category} span={span} />
        ))}
      </ol>
    </section>
  );
}

function BandItem({ span: { band, from, to, share } }: { span: BandSpan }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const range =
    from === null || to === null
      ? t('rules.unknown')
      : t('rules.bandRange', { from: formatE4(from, language), to: formatE4(to, language) });
  const zone = asZone(band.zone);
  const letter = band.category.length <= 2 ? band.category : undefined;
  return (
    <li data-zone={zone ?? 'unknown'} style={{ flexGrow: share * 1000 }}>
      <span className={bands.bandName}>
        {letter !== undefined && <b>{letter}</b>} {band.label[language]}
        <small className="muted">
          {[
            zone === undefined ? t('rules.noZone') : t(`zone.${zone}`),
            ...(band.alsoPrinted.length === 0 ? [] : [t('rules.alsoPrinted', { words: band.alsoPrinted.join(', ') })]),
          ].join(' · ')}
        </small>
      </span>
      <span className={`${bands.bandRange} number`}>{range}</span>
      <Cited facts={[{ fact: t('rules.fact.cut'), cited: band.cited }]} />
    </li>
  );
}
