import type { DistributionGroup } from '../api/analysis.ts';
import css from './box-plot.module.css';

interface BoxPlotProps {
  readonly group: DistributionGroup;
  readonly low: number;
  readonly high: number;
}

const WIDTH = 240;
const PAD = 6;

/** From the lowest to the highest score, the middle half as a box, the median in it, the mean as a small diamond. Each figure stands beside it. */
export function BoxPlot({ group: { min, q1, median, q3, max, mean }, low, high }: BoxPlotProps) {
  if (min == null || max == null || median == null) return null;
  const place = (score: string) => PAD + ((Number(score) - low) / (high - low || 1)) * (WIDTH - 2 * PAD);
  const [boxFrom, boxTo] = [place(q1 ?? median), place(q3 ?? median)];
  const middle = mean == null ? undefined : place(mean);
  return (
    <svg className={css.plot} viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
      <line className={css.whisker} x1={place(min)} x2={place(max)} y1="10" y2="10" />
      <line className={css.end} x1={place(min)} x2={place(min)} y1="6" y2="14" />
      <line className={css.end} x1={place(max)} x2={place(max)} y1="6" y2="14" />
      <rect className={css.box} x={boxFrom} width={Math.max(1, boxTo - boxFrom)} y="4" height="12" rx="2" />
      <line className={css.median} x1={place(median)} x2={place(median)} y1="3" y2="17" />
      {middle !== undefined && (
        <path className={css.mean} d={`M${middle} 6.5L${middle + 3.5} 10L${middle} 13.5L${middle - 3.5} 10Z`} />
      )}
    </svg>
  );
}
