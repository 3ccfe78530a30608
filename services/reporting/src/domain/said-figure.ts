/** Figures of observations as sources say them, and which of them is shown. */
import { type ClaimSource, shownFigure, sourceKey } from '@pantau/rulebook';

export interface SaidFigure {
  readonly institution: string;
  readonly channel: string;
  readonly measure: string;
  readonly period: string;
  /** Ten-thousandths; null: the source says that it is not known. */
  readonly value: number | null;
  readonly noteCode: string;
  readonly source: ClaimSource;
}

/** A figure that a source does know. */
export interface KnownFigure extends SaidFigure {
  readonly value: number;
}

const PART = 'part-of-period';
/** Exact multiples of the year before: hardly counted at all. */
const TARGET = 'looks-like-target';

/** The one that is shown of what sources say of one figure, one of the whole period first; undefined where none knows it. */
export function knownFigure(said: readonly SaidFigure[]): KnownFigure | undefined {
  const usable = said.filter((each): each is KnownFigure => each.value !== null && each.noteCode !== TARGET);
  const { shown } = shownFigure(usable[0]?.channel ?? '', usable);
  return shown === undefined ? undefined : usable[shown];
}

/** A count of part of a year is not that of the year, while a share of part of it is a share. */
export function isOfWholePeriod({ noteCode }: SaidFigure): boolean {
  return noteCode !== PART;
}

export function isSameSource(a: SaidFigure, b: SaidFigure): boolean {
  return sourceKey(a.source) === sourceKey(b.source);
}
