import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readMoment } from '../analysis/analysis-search.ts';
import type { ComparedPoint, Comparison } from '../api/analysis.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { ExplainedMark } from '../shared/explained-mark.tsx';
import figures from '../shared/figures.module.css';
import { ZoneMark } from '../shared/zone-mark.tsx';
import { breakColumns } from './comparable-runs.ts';
import css from './comparison-table.module.css';

/** Everything that the panels draw, in figures: institutions by periods. */
export function ComparisonTable({ family, comparison }: { family: string; comparison: Comparison }) {
  const { t } = useTranslation();
  const { periods, items } = comparison;
  const breaks = breakColumns(comparison);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={figures.scroll} aria-label={t('comparison.table')} tabIndex={0}>
      <table className={figures.table}>
        <caption className="hidden">{t('comparison.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('comparison.institution')}</th>
            {periods.map((period, column) => (
              <th key={period} scope="col" data-break={breaks.has(column) || undefined}>
                {period}
                {breaks.has(column) && (
                  <div>
                    <ExplainedMark mark={t('break.mark')} label={`${period}: ${t('break.label')}`} help={t('break.help')} />
                  </div>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ institution, points }) => (
            <tr key={institution.code} data-code={institution.code}>
              <th scope="row">
                <Link to="/instansi/$code" params={{ code: institution.code }} search={(now) => ({ family, ...readMoment(now) })}>
                  {institution.name}
                </Link>
              </th>
              {periods.map((period, column) => (
                <td key={period} data-break={breaks.has(column) || undefined}>
                  <Point point={points[column] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Point({ point }: { point: ComparedPoint | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (point === null) {
    return (
      <>
        <span className="muted" aria-hidden="true">
          –
        </span>
        <span className="hidden">{t('comparison.notKnown')}</span>
      </>
    );
  }
  const basis = point.basis === 'published' || point.basis === 'computed' ? point.basis : undefined;
  return (
    <div className={css.point}>
      {point.score == null ? <span className="muted">{t('noValue')}</span> : <b>{formatScore(point.score, language)}</b>}
      {(point.category != null || point.zone != null) && <ZoneMark category={point.category} zone={point.zone} />}
      {basis !== undefined && point.score != null && <small>{t(`basis.${basis}`)}</small>}
      {point.disputed && <ExplainedMark mark={t('disputed.mark')} label={t('disputed.label')} help={t('disputed.help')} />}
    </div>
  );
}
