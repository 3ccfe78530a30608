import { useTranslation } from 'react-i18next';
import type { Compared, ComparedPart } from '../api/analysis.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import figures from '../shared/figures.module.css';
import { shareOn } from '../shared/scale.ts';
import css from './dimensions.module.css';

interface DimensionsProps {
  readonly period: string;
  readonly items: readonly Compared[];
}

/** The dimensions of one period side by side. Means of scores and of points are different things, and are labelled so. */
export function Dimensions({ period, items }: DimensionsProps) {
  const { t } = useTranslation();
  const rows = partsOf(items);
  if (rows.length === 0) return <p className="muted">{t('comparison.noDimensions', { period })}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={figures.scroll} aria-label={t('comparison.dimensions', { period })} tabIndex={0}>
      <table className={figures.table}>
        <caption className="hidden">{t('comparison.dimensions', { period })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('comparison.dimension')}</th>
            {items.map(({ institution }) => (
              <th key={institution.code} scope="col" className={css.wraps}>
                {institution.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              {items.map((item) => (
                <td key={item.institution.code}>
                  <Part item={item} part={item.dimensions.find((part) => part.code === code)} period={period} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Part({ item, part, period }: { item: Compared; part: ComparedPart | undefined; period: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (part?.mean == null) return <span className="muted">{t('comparison.notSent')}</span>;
  const instrument = item.points.find((point) => point?.period === period)?.instrument;
  const units = t('units.count', { count: part.n });
  return (
    <div className={css.part}>
      <b>{formatScore(part.mean, language)}</b>
      {part.basis === 'score' && instrument !== undefined && (
        <span className={css.meter} aria-hidden="true">
          <i style={{ width: `${shareOn(instrument, part.mean)}%` }} />
        </span>
      )}
      <small>{part.basis === 'points' ? t('comparison.points', { units }) : units}</small>
    </div>
  );
}

/** The dimensions of any of them, in the order of the first that has them; instruments may differ. */
function partsOf(items: readonly Compared[]): { code: string; name: string }[] {
  const found = new Map(items.flatMap(({ dimensions }) => dimensions.map(({ code, name }) => [code, { code, name }] as const)));
  return [...found.values()];
}
