import { Skeleton } from '@mantine/core';
import { lazy, type RefObject, Suspense } from 'react';
import css from './chart.module.css';
import type { MakeOption } from './chart-drawing.tsx';

const Drawing = lazy(async () => ({ default: (await import('./chart-drawing.tsx')).ChartDrawing }));

export interface ChartProps {
  /** Memoized by its data: a new function draws anew. */
  readonly option: MakeOption;
  /** What it shows. To a screen reader the chart is one named picture: a table or sentences beside it must say the same. */
  readonly label: string;
  readonly height: number;
  /** For ExportMenu: `drawing: () => frame.current?.querySelector('svg') ?? null`. */
  readonly frame?: RefObject<HTMLDivElement | null>;
}

/** A drawing by ECharts, whose 170 kB come with the first chart that is shown. */
export function Chart({ option, label, height, frame }: ChartProps) {
  return (
    <div ref={frame} className={css.frame} style={{ height }}>
      <Suspense fallback={<Skeleton height={height} radius="sm" />}>
        <Drawing option={option} label={label} />
      </Suspense>
    </div>
  );
}
