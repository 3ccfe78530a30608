import { useTranslation } from 'react-i18next';
import { formatQuantity } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { type HeatScale, toneOf } from '../shared/heat-scale.ts';
import css from './heat-table.module.css';

/** What the colours stand for: from which score to which, the stronger the higher. */
export function HeatLegend({ scale, children }: { scale: HeatScale | undefined; children?: string | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const size = (scale?.limits.length ?? 1) - 1;
  const limit = (at: number) => formatQuantity(String(scale?.limits[at] ?? ''), language);
  return (
    <div className={css.legend}>
      {scale !== undefined && (
        <ol className={`${css.steps} ${css.tones}`} aria-label={t('heatMap.legend')}>
          {Array.from({ length: size }, (_, step) => (
            <li key={limit(step)} data-tone={toneOf(step, size)}>
              {limit(step)}–{limit(step + 1)}
            </li>
          ))}
        </ol>
      )}
      <span>{t('heatMap.unknownLegend')}</span>
      {children !== undefined && <span>{children}</span>}
    </div>
  );
}
