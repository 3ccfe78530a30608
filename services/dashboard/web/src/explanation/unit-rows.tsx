import { useTranslation } from 'react-i18next';
import type { ExplainedUnit } from '../api/explanation.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { categoryWord } from '../shared/zone-mark.tsx';
import css from './explanation.module.css';
import { PartRows } from './part-rows.tsx';
import { PointsBar } from './points-bar.tsx';

/** What each unit (or product) brought to the institution's score, and under it why it has its own. */
export function UnitRows({ units }: { units: readonly ExplainedUnit[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const scale = Math.max(...units.map(({ contribution, lost }) => Number(contribution ?? 0) + Number(lost ?? 0)));
  return (
    <ul className={css.rows}>
      {units.map((unit) => {
        const name = unit.product == null ? unit.name : `${unit.name}: ${unit.product.name}`;
        const score = t('explanation.unitScore', { score: formatScore(unit.score, language) });
        return (
          <li key={`${unit.code}/${unit.product?.code}`}>
            <div className={css.row}>
              <span className={css.name}>
                {name}{' '}
                <small className="muted">
                  {[score, ...(unit.category == null ? [] : [categoryWord(unit.category, t)])].join(' · ')}
                </small>
              </span>
              {unit.contribution != null && <PointsBar contribution={unit.contribution} lost={unit.lost ?? null} scale={scale} />}
            </div>
            {unit.parts.length > 0 && (
              <details className={css.below} open={units.length === 1 ? true : undefined}>
                <summary>{t('explanation.detail', { unit: name })}</summary>
                <PartRows parts={unit.parts} />
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
