import { useTranslation } from 'react-i18next';
import type { NationalYear } from '../api/national.ts';
import type { Source } from '../api/schemas.ts';
import { formatCount, numberFormat } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { SourceLink } from '../shared/source-list.tsx';
import { ZONES } from '../shared/zone.ts';
import css from './glance.module.css';
import { officialCount } from './official-counts.ts';

/** The year in one look: what the authority counted, and plainly beside it how much of that is known here. */
export function Glance({ year }: { year: NationalYear }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const official = officialCount(year);
  const { assessed, zones } = year.known;
  const sources = distinct(official?.sources ?? []);
  const share =
    official === undefined || official.withMinistries || official.assessed === 0
      ? undefined
      : numberFormat(language, { style: 'percent' }).format(Math.min(1, assessed / official.assessed));
  return (
    <div className={css.glance}>
      {official !== undefined && (
        <section>
          <h2>{t(official.withMinistries ? 'national.officialAll' : 'national.officialRegions')}</h2>
          <p className={css.big}>{formatCount(official.assessed, language)}</p>
          <ul>
            {ZONES.map((zone) => (
              <li key={zone} data-zone={zone}>
                <b>{formatCount(official.zones[zone], language)}</b> {t(`zone.${zone}`)}
              </li>
            ))}
          </ul>
          <p className="muted">
            {t('definition.source')}{' '}
            {sources.map((source, at) => (
              <span key={`${source.publisher}${source.date}`}>
                {at > 0 && '; '}
                <SourceLink source={source} />
              </span>
            ))}
          </p>
        </section>
      )}
      <section>
        <h2>{t('national.knownHere')}</h2>
        <p className={css.big}>
          {formatCount(assessed, language)}
          {share !== undefined && <small>{t('national.shareOfOfficial', { share })}</small>}
        </p>
        <ul>
          {ZONES.map((zone) => (
            <li key={zone} data-zone={zone}>
              <b>{formatCount(zones[zone], language)}</b> {t(`zone.${zone}`)}
            </li>
          ))}
          {zones.unknown > 0 && (
            <li data-zone="unknown">
              <b>{formatCount(zones.unknown, language)}</b> {t('league.unknownZone')}
            </li>
          )}
        </ul>
        <p className="muted">{t(official === undefined ? 'national.noOfficial' : 'national.knownHelp')}</p>
      </section>
    </div>
  );
}

/** One article often counts all kinds; one publisher is named once. */
function distinct(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [`${source.publisher}${source.date}`, source])).values()];
}
