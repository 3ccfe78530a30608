import { useTranslation } from 'react-i18next';
import type { LeagueRow } from '../api/schemas.ts';
import { formatCount, formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { scaleOf, shareOn } from '../shared/scale.ts';
import { ZONES } from '../shared/zone.ts';
import { categoryWord } from '../shared/zone-mark.tsx';
import { summarize } from './summarize.ts';
import css from './summary.module.css';

/** The league in one glance: how many, in which zones, how far apart. */
export function Summary({ rows }: { rows: readonly LeagueRow[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { count, zones, categories, spread } = summarize(rows);
  // Instruments without a traffic light: a bar that is mostly grey would say little.
  const categorized = [...categories.values()].reduce((sum, size) => sum + size, 0);
  const byCategory = categorized > count - zones.unknown;
  const shown = [...ZONES, 'unknown' as const].filter((zone) => zones[zone] > 0);
  const word = (zone: (typeof shown)[number]) => (zone === 'unknown' ? t('league.unknownZone') : t(`zone.${zone}`));
  return (
    <div className={css.summary}>
      <section className={css.panel}>
        <h2>{byCategory ? t('league.columns.category') : t('league.zonesTitle')}</h2>
        <div className={css.bar} aria-hidden="true">
          {byCategory
            ? [...categories].map(([category, size]) => <span key={category} data-zone="unknown" style={{ flexGrow: size }} />)
            : shown.map((zone) => <span key={zone} data-zone={zone} style={{ flexGrow: zones[zone] }} />)}
        </div>
        <ul className={css.counts}>
          {byCategory
            ? [...categories].map(([category, size]) => (
                <li key={category}>
                  <b className="number">{formatCount(size, language)}</b> {categoryWord(category, t)}
                </li>
              ))
            : shown.map((zone) => (
                <li key={zone} data-zone={zone}>
                  <b className="number">{formatCount(zones[zone], language)}</b> {word(zone)}
                </li>
              ))}
          <li className={css.total}>{t('league.counts', { count })}</li>
        </ul>
      </section>
      {spread !== null && (
        <section className={css.panel}>
          <h2>{t('league.stripTitle')}</h2>
          <Strip rows={rows} />
          <p className="number">
            {t('league.spread', {
              low: formatScore(spread.low, language),
              high: formatScore(spread.high, language),
              median: formatScore(spread.median, language),
            })}
          </p>
        </section>
      )}
    </div>
  );
}

/** One tick per institution on the instrument's scale, in its zone's colour. The sentence below it says the same in words. */
function Strip({ rows }: { rows: readonly LeagueRow[] }) {
  const language = useLanguage();
  const { min, max } = scaleOf(rows[0]?.instrument ?? '');
  return (
    <div className={css.strip} aria-hidden="true">
      {rows.map(
        (row) =>
          row.score != null && (
            <i
              key={row.institution.code}
              data-zone={row.zone ?? 'unknown'}
              style={{ left: `${shareOn(row.instrument, row.score)}%` }}
            />
          ),
      )}
      <span>{formatCount(min, language)}</span>
      <span>{formatCount((min + max) / 2, language)}</span>
      <span>{formatCount(max, language)}</span>
    </div>
  );
}
