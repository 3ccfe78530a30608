import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TrendPoint } from '../api/schemas.ts';
import { asZone } from '../shared/zone.ts';
import { ZoneLetter } from '../shared/zone-mark.tsx';
import css from './period-nav.module.css';

/** The periods as links: each is an address of its own, and the zone of each is seen before it is opened. */
export function PeriodNav({ items, selected }: { items: readonly TrendPoint[]; selected: string }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('institution.period')} className={`${css.periods} no-print`}>
      {items.map((item) => (
        <Link
          key={item.period}
          to="."
          search={(now) => ({ ...now, period: item.period })}
          resetScroll={false}
          aria-current={item.period === selected ? 'true' : undefined}
          data-zone={asZone(item.zone) ?? 'unknown'}
        >
          {item.period}
          <ZoneLetter category={item.category} zone={item.zone} />
        </Link>
      ))}
    </nav>
  );
}
