import { useTranslation } from 'react-i18next';
import type { DistributionGroup } from '../api/analysis.ts';
import { formatCount, formatQuantity } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { type Bin, filledBins } from './filled-bins.ts';
import css from './histogram.module.css';

/** How many institutions lie in each stretch of the scale. A bar is a row of a list, so that it reads as words too. */
export function Histogram({ group }: { group: DistributionGroup }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const bins = filledBins(group.bins ?? []);
  const highest = Math.max(1, ...bins.map(({ n }) => n));
  const limit = (value: string) => formatQuantity(value, language);
  return (
    <ol className={css.histogram} aria-label={t('distribution.histogram')} data-figure-part>
      {bins.map((bin, index) => (
        <li key={bin.from} style={{ '--share': bin.n / highest } as BarStyle}>
          <span className={css.count} aria-hidden="true">
            {bin.n > 0 && formatCount(bin.n, language)}
          </span>
          <i aria-hidden="true" />
          <span className={css.limit} aria-hidden="true" data-last={index === bins.length - 1 ? limit(bin.to) : undefined}>
            {limit(bin.from)}
          </span>
          <span className="hidden">{binText(bin, limit, t('distribution.inBin', { count: bin.n }))}</span>
        </li>
      ))}
    </ol>
  );
}

/** A custom property is no CSS property to the type of styles. */
type BarStyle = React.CSSProperties & { readonly '--share': number };

function binText({ from, to }: Bin, limit: (value: string) => string, count: string): string {
  return `${limit(from)}–${limit(to)}: ${count}`;
}
