import { useComputedColorScheme } from '@mantine/core';
import { BarChart, BoxplotChart, CustomChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import css from './chart.module.css';

use([
  ...[BarChart, BoxplotChart, CustomChart, HeatmapChart, LineChart, ScatterChart],
  ...[GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, VisualMapComponent],
  SVGRenderer,
]);

/** ECharts paints with plain colours; the style sheet knows them, for either theme. */
export interface ChartColors {
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly rule: string;
  readonly surface: string;
  readonly accent: string;
  readonly hijau: string;
  readonly kuning: string;
  readonly merah: string;
  readonly unknown: string;
}

export type MakeOption = (colors: ChartColors, width: number) => EChartsCoreOption;

export function ChartDrawing({ option, label }: { option: MakeOption; label: string }) {
  const scheme = useComputedColorScheme('light');
  const element = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes the colours that are read from the style sheet
  useEffect(() => {
    const at = element.current;
    if (at === null) return;
    const chart = init(at, undefined, { renderer: 'svg' });
    const draw = () => {
      chart.resize();
      chart.setOption(
        { animation: false, textStyle: { fontFamily: 'inherit' }, ...option(readColors(at), at.clientWidth) },
        true,
      );
    };
    // It tells of the first size too, and so draws the first time.
    const resize = new ResizeObserver(draw);
    resize.observe(at);
    return () => {
      resize.disconnect();
      chart.dispose();
    };
  }, [option, scheme]);

  return <div ref={element} className={css.drawing} role="img" aria-label={label} />;
}

function readColors(element: HTMLElement): ChartColors {
  const style = getComputedStyle(element);
  const color = (name: keyof ChartColors) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: color('ink'),
    muted: color('muted'),
    hairline: color('hairline'),
    rule: color('rule'),
    surface: color('surface'),
    accent: color('accent'),
    hijau: color('hijau'),
    kuning: color('kuning'),
    merah: color('merah'),
    unknown: color('unknown'),
  };
}
