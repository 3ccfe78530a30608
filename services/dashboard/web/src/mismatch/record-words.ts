import type { TFunction } from 'i18next';
import type { ComplaintRecord } from '../api/analysis.ts';
import { formatCount, formatPercent, formatQuantity } from '../format/numbers.ts';
import type { Language } from '../i18n/language.ts';

export interface RecordFigure {
  readonly key: 'inTermShare' | 'resolvedShare' | 'averageDays' | 'reports' | 'reportsPer10k' | 'judged';
  readonly label: string;
  readonly value: string;
}

/** The figures of a complaint record that are known, the one that judges first. What is not known is left out, not shown as zero. */
export function recordFigures(record: ComplaintRecord, t: TFunction, language: Language): RecordFigure[] {
  const share = (value: string) => formatPercent(value, language);
  const quantity = (value: string) => formatQuantity(value, language);
  const count = (value: number) => formatCount(value, language);
  const figures = [
    figure('inTermShare', record.inTermShare, share),
    figure('resolvedShare', record.resolvedShare, share),
    figure('averageDays', record.averageDays, quantity),
    figure('judged', record.judged, count),
    figure('reports', record.reports, count),
    figure('reportsPer10k', record.reportsPer10k, quantity),
  ];
  return figures.flatMap((each) => (each === undefined ? [] : [{ ...each, label: t(`mismatch.figure.${each.key}`) }]));
}

function figure<T>(key: RecordFigure['key'], value: T | null | undefined, format: (value: T) => string) {
  return value == null ? undefined : { key, value: format(value) };
}
