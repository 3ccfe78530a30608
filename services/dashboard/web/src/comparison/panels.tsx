import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readMoment } from '../analysis/analysis-search.ts';
import type { Compared, ComparedPoint, Comparison } from '../api/analysis.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { letterOf, ZoneMark } from '../shared/zone-mark.tsx';
import { breakColumns, comparableRuns, newestKnown, type PlacedPoint } from './comparable-runs.ts';
import { type PanelFrame, panelFrame } from './panel-frame.ts';
import css from './panels.module.css';
import { pointText } from './point-text.ts';

interface PanelsProps {
  readonly family: string;
  readonly comparison: Comparison;
}

/**
 * One small panel per institution, all with the same years and the same scale: its own series in the accent, the others' in grey
 * behind it. Eight lines over one another in eight colours are told apart by nobody.
 */
export function Panels({ family, comparison }: PanelsProps) {
  const frame = panelFrame(comparison);
  const breaks = breakColumns(comparison);
  const runs = comparison.items.map(({ points }) => comparableRuns(points, breaks));
  return (
    <ul className={css.panels}>
      {comparison.items.map((item, index) => (
        <li key={item.institution.code} data-figure-part>
          <PanelHead family={family} item={item} />
          {frame !== undefined && (
            <Panel
              item={item}
              periods={comparison.periods}
              frame={frame}
              breaks={breaks}
              own={runs[index] ?? []}
              others={runs.filter((_, at) => at !== index).flat()}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function PanelHead({ family, item: { institution, points } }: { family: string; item: Compared }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const newest = newestKnown(points);
  return (
    <div className={css.head}>
      <h3>
        <Link to="/instansi/$code" params={{ code: institution.code }} search={(now) => ({ family, ...readMoment(now) })}>
          {institution.name}
        </Link>
      </h3>
      {newest === undefined ? (
        <p className="muted">{t('comparison.nothingKnown')}</p>
      ) : (
        <p className={css.newest}>
          {newest.point.score == null ? (
            <span className="muted">{t('noValue')}</span>
          ) : (
            <b className="number">{formatScore(newest.point.score, language)}</b>
          )}
          <ZoneMark category={newest.point.category} zone={newest.point.zone} />
          <span className="muted number">{newest.point.period}</span>
        </p>
      )}
    </div>
  );
}

interface PanelProps {
  readonly item: Compared;
  readonly periods: readonly string[];
  readonly frame: PanelFrame;
  readonly breaks: ReadonlySet<number>;
  readonly own: readonly PlacedPoint[][];
  readonly others: readonly PlacedPoint[][];
}

function Panel({ item, periods, frame, breaks, own, others }: PanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = item.points
    .map((point, at) => `${periods[at]} ${point === null ? t('comparison.notKnown') : pointText(point, t, language)}`)
    .join('; ');
  const { width, height, left, right, top, bottom } = frame;
  return (
    <svg
      className={css.panel}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('comparison.panelLabel', { name: item.institution.name, points: said })}
    >
      {frame.ticks.map((tick) => (
        <g key={tick}>
          <line className={css.grid} x1={left} x2={width - right} y1={frame.y(tick)} y2={frame.y(tick)} />
          <text className={css.tick} x={left - 6} y={frame.y(tick) + 3.5} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {[...breaks].map((column) => (
        <line
          key={column}
          className={css.break}
          x1={betweenColumns(frame, column)}
          x2={betweenColumns(frame, column)}
          y1={top - 8}
          y2={height - bottom}
        />
      ))}
      {others.map((run) => (
        <Run key={runKey(run)} run={run} frame={frame} className={css.other} />
      ))}
      {own.map((run) => (
        <Run key={runKey(run)} run={run} frame={frame} className={css.own} dots />
      ))}
      {shownPeriods(periods, frame).map(({ period, column }) => (
        <text key={period} className={css.tick} x={frame.x(column)} y={height - 6} textAnchor="middle">
          {period}
        </text>
      ))}
    </svg>
  );
}

function Run({
  run,
  frame,
  className,
  dots,
}: {
  run: readonly PlacedPoint[];
  frame: PanelFrame;
  className: string | undefined;
  dots?: boolean;
}) {
  const path = run.map(({ at, score }, index) => `${index === 0 ? 'M' : 'L'}${frame.x(at)} ${frame.y(score)}`).join('');
  const alone = run.length === 1 && dots !== true;
  return (
    <g className={className}>
      {run.length > 1 && <path d={path} />}
      {(dots === true || alone) &&
        run.map(({ at, score, point }) => <Dot key={at} x={frame.x(at)} y={frame.y(score)} point={point} small={alone} />)}
    </g>
  );
}

function Dot({ x, y, point, small }: { x: number; y: number; point: ComparedPoint; small: boolean }) {
  // Computed of what was sent, not printed by anybody: hollow, as everywhere on these pages.
  return (
    <circle cx={x} cy={y} r={small ? 1.6 : 3.4} data-basis={point.basis ?? undefined} data-category={letterOf(point.category)} />
  );
}

function betweenColumns(frame: PanelFrame, column: number): number {
  return (frame.x(column - 1) + frame.x(column)) / 2;
}

/** Every period where they fit, else every second or third counted from the newest: the newest is always named. */
function shownPeriods(periods: readonly string[], frame: PanelFrame): { period: string; column: number }[] {
  const every = Math.max(1, Math.ceil(30 / (2 * frame.half)));
  return periods.flatMap((period, column) => ((periods.length - 1 - column) % every === 0 ? [{ period, column }] : []));
}

function runKey(run: readonly PlacedPoint[]): string {
  return run.map(({ at, score }) => `${at}:${score}`).join();
}
