import { useComputedColorScheme } from '@mantine/core';
import { LineChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instrument, TrendPoint } from '../api/schemas.ts';
import { formatScore } from '../format/numbers.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { asZone } from '../shared/zone.ts';
import { categoryWord } from '../shared/zone-mark.tsx';
import { type ChartColors, chartOptions } from './chart-options.ts';
import css from './series.module.css';

use([LineChart, GridComponent, MarkAreaComponent, MarkLineComponent, SVGRenderer]);

const NARROW_PX = 480;

interface SeriesChartProps {
  readonly name: string;
  readonly items: readonly TrendPoint[];
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly selected: string | undefined;
}

/** The drawing alone. Everything in it is also in the table that follows, so to a screen reader it is one named picture. */
export function SeriesChart({ name, items, instruments, selected }: SeriesChartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const scheme = useComputedColorScheme('light');
  const element = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes the colours that are read from the style sheet
  useEffect(() => {
    if (element.current === null) return;
    const narrow = element.current.clientWidth < NARROW_PX;
    const chart = init(element.current, undefined, { renderer: 'svg' });
    chart.setOption(
      chartOptions({
        items,
        instruments,
        selected,
        colors: readColors(element.current),
        formatScore: (score) => formatScore(score.toFixed(2), language),
        periodLabel: ({ period, score, zone }) => {
          const known = asZone(zone);
          return score == null && known !== undefined ? `${period}\n(${t(`zone.${known}`)})` : period;
        },
        // The whole of it does not fit above a narrow drawing; the table says it in any case.
        categoryLabel: (category) => categoryWord(category, t) ?? '',
        breakLabel: (from, to) => (narrow ? t('break.mark') : t('break.between', { from, to })),
      }),
    );
    const resize = new ResizeObserver(() => chart.resize());
    resize.observe(element.current);
    return () => {
      resize.disconnect();
      chart.dispose();
    };
  }, [items, instruments, selected, language, scheme, t]);

  return <div ref={element} className={css.chart} role="img" aria-label={t('institution.seriesLabel', { name })} />;
}

/** ECharts paints with plain colours; the style sheet knows them, for either theme. */
function readColors(element: HTMLElement): ChartColors {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: color('ink'),
    muted: color('muted'),
    hairline: color('hairline'),
    rule: color('rule'),
    surface: color('surface'),
    accent: color('accent'),
    zones: { hijau: color('hijau'), kuning: color('kuning'), merah: color('merah') },
  };
}
