import { useTranslation } from 'react-i18next';
import type { ZoneCounts } from '../api/analysis.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { ZONES } from '../shared/zone.ts';
import css from './zone-bar.module.css';

/** How many of a group lie in each zone: the counts beside their colours, and the words for those who do not see them. */
export function ZoneBar({ zones }: { zones: ZoneCounts }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = [...ZONES, 'unknown' as const].filter((zone) => zones[zone] > 0);
  const word = (zone: (typeof shown)[number]) => (zone === 'unknown' ? t('distribution.unknownZone') : t(`zone.${zone}`));
  return (
    <ul className={css.zones}>
      {shown.map((zone) => (
        <li key={zone} data-zone={zone}>
          {formatCount(zones[zone], language)} {word(zone)}
        </li>
      ))}
    </ul>
  );
}
