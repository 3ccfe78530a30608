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

/** Figures of one part of a period, and such as were hardly counted, tell nothing of the year. */
const NOT_OF_THE_PERIOD: ReadonlySet<string> = new Set(['part-of-period', 'looks-like-target']);

/** The one that is shown of what sources say of one figure; undefined where none knows it for the whole period. */
export function knownFigure(said: readonly SaidFigure[]): KnownFigure | undefined {
  const usable = said.filter((each): each is KnownFigure => each.value !== null && !NOT_OF_THE_PERIOD.has(each.noteCode));
  const { shown } = shownFigure(usable[0]?.channel ?? '', usable);
  return shown === undefined ? undefined : usable[shown];
}

export function isSameSource(a: SaidFigure, b: SaidFigure): boolean {
  return sourceKey(a.source) === sourceKey(b.source);
}
