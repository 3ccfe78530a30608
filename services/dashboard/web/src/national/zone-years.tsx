import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NationalYear } from '../api/national.ts';
import { formatCount } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useWidth } from '../shared/use-width.ts';
import { ZONES, type Zone } from '../shared/zone.ts';
import { officialCount } from './official-counts.ts';
import css from './zone-years.module.css';

interface ZoneYearsProps {
  readonly years: readonly NationalYear[];
  readonly selected: string;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

const [LEFT, RIGHT, TOP, BELOW, HEIGHT] = [34, 4, 22, 40, 300];
/** Below this width a year has no room for more than its last two digits. */
const NARROW = 560;
/** A count is written into its part where it is at least so high. */
const ROOM = 15;

type Counts = Readonly<Partial<Record<Zone | 'unknown', number>>>;

/**
 * Two columns a year on one scale: what the authority counted, in outline, and what is known here, filled. A dashed line stands
 * where the way of assessing changed. The table below says all of it in words and figures.
 */
export function ZoneYears({ years, selected, drawing }: ZoneYearsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [frame, width] = useWidth<HTMLDivElement>();
  const title = useId();
  const most = Math.max(1, ...years.map((year) => Math.max(year.known.assessed, officialCount(year)?.assessed ?? 0)));
  const ticks = ticksTo(most);
  const top = ticks.at(-1) ?? most;
  const inner = Math.max(0, width - LEFT - RIGHT);
  const step = inner / Math.max(1, years.length);
  const bar = Math.min(34, step * 0.36);
  const y = (count: number) => HEIGHT - BELOW - (count / top) * (HEIGHT - BELOW - TOP);
  const isNarrow = width < NARROW;
  return (
    <div ref={frame} className={css.frame} style={{ height: HEIGHT }}>
      {width > 0 && (
        <svg ref={drawing} width={width} height={HEIGHT} role="img" aria-labelledby={title} className={css.drawing}>
          <title id={title}>{t('national.yearsLabel')}</title>
          {ticks.map((tick) => (
            <g key={tick}>
              <line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} className={tick === 0 ? css.axis : css.grid} />
              <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end" className={css.tick}>
                {formatCount(tick, language)}
              </text>
            </g>
          ))}
          {years.map((year, at) => {
            const middle = LEFT + step * (at + 0.5);
            const official = officialCount(year);
            const isSelected = year.period === selected;
            return (
              <g key={year.period}>
                {isSelected && (
                  <rect
                    x={middle - step / 2 + 1}
                    width={step - 2}
                    y={TOP - 6}
                    height={HEIGHT - BELOW - TOP + 6}
                    className={css.selected}
                  />
                )}
                {official !== undefined && (
                  <Column x={middle - bar - 1} width={bar} counts={official.zones} y={y} className={css.official} />
                )}
                {official?.withMinistries === true && (
                  <text x={middle - bar / 2 - 1} y={y(official.assessed) - 2} textAnchor="middle">
                    *
                  </text>
                )}
                <Column
                  x={official === undefined ? middle - bar / 2 : middle + 1}
                  width={bar}
                  counts={year.known.zones}
                  y={y}
                  className={css.known}
                />
                <text x={middle} y={HEIGHT - BELOW + 17} textAnchor="middle" className={isSelected ? css.selectedYear : css.year}>
                  {isNarrow ? `’${year.period.slice(2)}` : year.period}
                </text>
              </g>
            );
          })}
          {spans(years).map(({ instrument, from, to }) => (
            <text
              key={`${instrument}${from}`}
              x={LEFT + (step * (from + to + 1)) / 2}
              y={HEIGHT - 6}
              textAnchor="middle"
              className={css.instrument}
            >
              {(to - from + 1) * step > 62 ? instrument : ''}
            </text>
          ))}
          {years.map(
            (year, at) =>
              at > 0 &&
              year.breakBefore && (
                <line
                  key={year.period}
                  x1={LEFT + step * at}
                  x2={LEFT + step * at}
                  y1={TOP - 12}
                  y2={HEIGHT - 2}
                  className={css.break}
                />
              ),
          )}
        </svg>
      )}
    </div>
  );
}

interface ColumnProps {
  readonly x: number;
  readonly width: number;
  readonly counts: Counts;
  readonly y: (count: number) => number;
  readonly className: string | undefined;
}

/** Green on the ground, so that its height can be compared across years without looking at the others. */
function Column({ x, width, counts, y, className }: ColumnProps) {
  const language = useLanguage();
  let base = 0;
  return (
    <g className={className}>
      {[...ZONES, 'unknown' as const].map((zone) => {
        const count = counts[zone] ?? 0;
        if (count === 0) return null;
        const [low, high] = [y(base), y(base + count)];
        base += count;
        const height = Math.max(1, low - high - 1);
        return (
          <g key={zone} data-zone={zone}>
            <rect x={x} y={high} width={width} height={height} />
            {height >= ROOM && width >= 22 && (
              <text x={x + width / 2} y={(low + high) / 2 + 3.5} textAnchor="middle">
                {formatCount(count, language)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Round steps from nothing to at least `most`. */
function ticksTo(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => most / each <= 6) ?? 2000;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}

/** Neighbouring years of one instrument, to be named once. */
function spans(years: readonly NationalYear[]): { instrument: string; from: number; to: number }[] {
  const found: { instrument: string; from: number; to: number }[] = [];
  years.forEach(({ instrument }, at) => {
    const last = found.at(-1);
    if (last !== undefined && last.instrument === instrument) last.to = at;
    else if (instrument != null) found.push({ instrument, from: at, to: at });
  });
  return found;
}
