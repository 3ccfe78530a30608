import type { TFunction } from 'i18next';
import type { ReportParams } from '../api/report.ts';
import type { PeriodEntry } from '../api/schemas.ts';
import type { Kind } from '../shared/kind.ts';
import type { AnalysisSearch } from './analysis-search.ts';
import { wasOther } from './borders.ts';

/** What a page of analysis asks: the address, with what it leaves open chosen. */
export interface Question {
  readonly family: string;
  readonly period: string;
  readonly province: string | undefined;
  readonly kind: readonly Kind[];
  readonly borders: 'today' | undefined;
  readonly asOf: string | undefined;
  readonly vintage: string | undefined;
}

/** What the address leaves open: the family by the first letter of the alphabet that has data, and its newest period. Undefined while there is none. */
export function chooseQuestion(search: AnalysisSearch, periods: readonly PeriodEntry[]): Question | undefined {
  const family = search.family ?? periods.map((entry) => entry.family).sort()[0];
  const newest = periods
    .filter((entry) => entry.family === family)
    .map((entry) => entry.period)
    .sort()
    .at(-1);
  const period = search.period ?? newest;
  if (family === undefined || period === undefined) return undefined;
  const { province, kind = [], borders, asOf, vintage } = search;
  return { family, period, province, kind, borders, asOf, vintage };
}

/** As reporting takes it; what the report does not know (`movers` no `kind`) is left out by `only`. */
export function questionParams(question: Question, only?: readonly (keyof Question)[]): ReportParams {
  const all: ReportParams = { ...question };
  return only === undefined ? all : Object.fromEntries(Object.entries(all).filter(([name]) => only.some((key) => key === name)));
}

/** "Lampung", "Papua (batas sekarang)" where the borders asked for are not those of the period, "Indonesia". */
export function placeOf({ province, period, borders }: Question, t: TFunction): string {
  const name = __PROVINCES__.find(({ code }) => code === province)?.name;
  if (name === undefined) return t('league.indonesia');
  return borders === 'today' && wasOther(period, province, __REDRAWN__) ? t('bordersBy.place', { province: name }) : name;
}
