import { useTranslation } from 'react-i18next';
import type { ExplainedPart } from '../api/explanation.ts';
import { formatWeight } from '../format/e4.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import css from './explanation.module.css';
import { PointsBar } from './points-bar.tsx';

/** Parts with what each brought of what it could have brought; what is below a part opens under it. */
export function PartRows({ parts }: { parts: readonly ExplainedPart[] }) {
  return (
    <ul className={css.rows}>
      {parts.map((part) => (
        <PartRow key={part.code} part={part} scale={scaleOf(parts)} />
      ))}
    </ul>
  );
}

function PartRow({ part, scale }: { part: ExplainedPart; scale: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { weight, value, contribution, lost, parts } = part;
  const recorded = weight?.numerator === 0;
  const facts = [
    weight === null
      ? t('explanation.weightUnknown')
      : recorded
        ? t('explanation.recorded')
        : t('explanation.weight', { weight: formatWeight(weight, language) }),
    ...(value == null ? [] : [t('explanation.value', { value: formatScore(value, language) })]),
  ];
  return (
    <li>
      <div className={css.row}>
        <span className={css.name}>
          {part.name} <small className="muted">{facts.join(' · ')}</small>
        </span>
        {!recorded && <PointsBar contribution={contribution} lost={lost ?? null} scale={scale} />}
      </div>
      {parts.length > 0 && (
        <details className={css.below}>
          <summary>{t('rules.parts', { count: parts.length })}</summary>
          <PartRows parts={parts} />
        </details>
      )}
    </li>
  );
}

/** The most that one of these could bring: all bars of a list are drawn to it. */
function scaleOf(parts: readonly ExplainedPart[]): number {
  return Math.max(...parts.map(({ contribution, lost }) => Number(contribution) + Number(lost ?? 0)));
}
