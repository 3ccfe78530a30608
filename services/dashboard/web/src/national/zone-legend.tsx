import { useTranslation } from 'react-i18next';
import { ZONES } from '../shared/zone.ts';
import css from './zone-legend.module.css';

/** What colours and outlines mean. With `official`: also how the authority's counts are told from those here. */
export function ZoneLegend({ official = false, withBreaks = false }: { official?: boolean; withBreaks?: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className={css.legend}>
      {ZONES.map((zone) => (
        <li key={zone} data-zone={zone}>
          <i aria-hidden="true" /> {t(`zone.${zone}`)}
        </li>
      ))}
      <li data-zone="unknown">
        <i aria-hidden="true" /> {t('league.unknownZone')}
      </li>
      {official && (
        <>
          <li className={css.outline}>
            <i aria-hidden="true" /> {t('national.officialMark')}
          </li>
          <li className={css.filled}>
            <i aria-hidden="true" /> {t('national.knownMark')}
          </li>
        </>
      )}
      {withBreaks && (
        <li className={css.dashed}>
          <i aria-hidden="true" /> {t('break.mark')}
        </li>
      )}
    </ul>
  );
}
