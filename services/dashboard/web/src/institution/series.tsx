import { useQueries } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { instrumentQuery } from '../api/queries.ts';
import type { Founded, TrendPoint } from '../api/schemas.ts';
import page from './institution.module.css';
import css from './series.module.css';
import { SeriesNotes } from './series-notes.tsx';
import { SeriesTable } from './series-table.tsx';

const SeriesChart = lazy(async () => ({ default: (await import('./series-chart.tsx')).SeriesChart }));

interface SeriesProps {
  readonly name: string;
  readonly items: readonly TrendPoint[];
  readonly founded: Founded | null | undefined;
  readonly selected: string;
}

/** The institution's whole series: drawn, and told as a table. */
export function Series({ name, items, founded, selected }: SeriesProps) {
  const { t } = useTranslation();
  const ids = useMemo(() => [...new Set(items.map((item) => item.instrument))], [items]);
  const instruments = useQueries({
    queries: ids.map(instrumentQuery),
    combine: (results) => new Map(results.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const]))),
  });
  const drawable = items.some((item) => item.score != null);
  return (
    <section className={page.section}>
      <h2>{t('institution.series')}</h2>
      <p className="muted">{t(drawable ? 'institution.seriesHelp' : 'institution.seriesNoScores')}</p>
      {drawable && (
        <Suspense fallback={<div className={css.chart} />}>
          <SeriesChart name={name} items={items} instruments={instruments} selected={selected} />
        </Suspense>
      )}
      <SeriesNotes items={items} founded={founded} />
      <details className={css.details} open={!drawable || undefined}>
        <summary>{t('institution.seriesTable')}</summary>
        <SeriesTable items={items} />
      </details>
    </section>
  );
}
