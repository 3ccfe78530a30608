import { useTranslation } from 'react-i18next';
import type { Mover } from '../api/analysis.ts';
import { formatChange, formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import figures from '../shared/figures.module.css';
import { InstitutionLink } from '../shared/institution-link.tsx';
import { placesText } from '../shared/movement-mark.tsx';
import { asZone } from '../shared/zone.ts';
import { ZoneMark } from '../shared/zone-mark.tsx';
import css from './mover-table.module.css';

/** The scores between which the dumbbells are drawn: the same for both tables, so that lengths mean the same. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

interface MoverTableProps {
  readonly caption: string;
  readonly against: string;
  readonly family: string;
  readonly period: string;
  readonly movers: readonly Mover[];
  readonly reach: Reach;
}

export function MoverTable({ caption, against, family, period, movers, reach }: MoverTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={figures.scroll} aria-label={caption} tabIndex={0}>
      <table className={`${figures.table} ${css.movers}`}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('movers.institution')}</th>
            <th scope="col" data-number>
              {t('movers.change')}
            </th>
            <th scope="col">{t('movers.fromTo', { from: against, to: period })}</th>
            <th scope="col">{t('movers.category')}</th>
            <th scope="col">{t('movers.places')}</th>
          </tr>
        </thead>
        <tbody>
          {movers.map((mover) => (
            <tr key={mover.institution.code} data-code={mover.institution.code}>
              <th scope="row">
                <InstitutionLink code={mover.institution.code} family={family} period={period}>
                  {mover.institution.name}
                </InstitutionLink>
              </th>
              <td data-number>
                <b>{formatChange(mover.change, language)}</b>
              </td>
              <td className={css.track}>
                <Dumbbell mover={mover} reach={reach} />
                <span>
                  {formatScore(mover.from, language)} → {formatScore(mover.to, language)}
                </span>
              </td>
              <td>
                <CategoryMove mover={mover} />
              </td>
              <td className={css.places}>
                {mover.rankChange == null ? (
                  <span className="muted">{t('movement.noPlaces')}</span>
                ) : (
                  placesText(mover.rankChange, t, language)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** From a hollow dot to a full one, each in the colour of its zone; the figures below it say the same. */
function Dumbbell({ mover: { from, to, zoneFrom, zoneTo }, reach: { low, high } }: { mover: Mover; reach: Reach }) {
  const place = (score: string) => 4 + ((Number(score) - low) / (high - low || 1)) * 112;
  return (
    <svg className={css.dumbbell} viewBox="0 0 120 12" aria-hidden="true">
      <line x1="0" x2="120" y1="6" y2="6" />
      <line data-moved x1={place(from)} x2={place(to)} y1="6" y2="6" />
      <circle data-from data-zone={asZone(zoneFrom) ?? 'unknown'} cx={place(from)} cy="6" r="3.2" />
      <circle data-zone={asZone(zoneTo) ?? 'unknown'} cx={place(to)} cy="6" r="4" />
    </svg>
  );
}

function CategoryMove({ mover: { categoryFrom, categoryTo, zoneFrom, zoneTo } }: { mover: Mover }) {
  const { t } = useTranslation();
  if (categoryFrom === categoryTo && zoneFrom === zoneTo) return <ZoneMark category={categoryTo} zone={zoneTo} />;
  return (
    <span className={css.move}>
      <ZoneMark category={categoryFrom} zone={zoneFrom} />
      <span aria-hidden="true">→</span>
      <span className="hidden"> {t('movers.becomes')} </span>
      <ZoneMark category={categoryTo} zone={zoneTo} />
    </span>
  );
}
