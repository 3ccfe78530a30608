/** Which of several sources' figures is shown. */
import { type ClaimSource, SOURCE_CLASSES, sourceClass, sourceKey } from './claims.ts';
import { channel } from './measures.ts';

export interface Figure {
  /** Ten-thousandths; null: the source says that it is not known. */
  readonly value: number | null;
  readonly noteCode: string;
  readonly source: ClaimSource;
  /** The source says something else too, in the same revision. */
  readonly contradictsItself?: boolean;
}

/** Of part of the period, or hardly counted at all: shown only where there is nothing better. */
const LESSER: ReadonlySet<string> = new Set(['part-of-period', 'looks-like-target']);
const NOBODY = { name: '', hosts: [] as readonly string[] };

/**
 * The index of the one that is shown, and whether the sources disagree. Known figures go before unknown ones, those of the whole
 * period before those of part of it and before what looks like a target; then as claims do: who runs the channel before other government
 * before the press, the value that most print, the latest, the lower value, the source key. The order of the list never matters.
 * Disputed: two figures of equal worth differ, or a source contradicts itself.
 */
export function shownFigure(
  channelCode: string,
  figures: readonly Figure[],
): { readonly shown?: number; readonly disputed: boolean } {
  const authority = channel(channelCode)?.operator ?? NOBODY;
  const read = figures.map(({ value, noteCode, source }, index) => ({
    ...{ index, value, date: source.date ?? '', key: sourceKey(source) },
    worth: value === null ? 2 : LESSER.has(noteCode) ? 1 : 0,
    rank: SOURCE_CLASSES.indexOf(sourceClass({ authority }, source)),
  }));
  const best = Math.min(...read.map(({ worth }) => worth));
  const equal = read.filter(({ worth }) => worth === best);
  const contradicted = equal.some(({ index }) => figures[index]?.contradictsItself === true);
  const disputed = contradicted || new Set(equal.map(({ value }) => value)).size > 1;
  const rank = Math.min(...equal.map((each) => each.rank));
  const heard = equal.filter((each) => each.rank === rank);
  const timesOf = (value: number | null) => heard.filter((each) => each.value === value).length;
  const [shown] = heard.toSorted(
    (a, b) =>
      timesOf(b.value) - timesOf(a.value) || compare(b.date, a.date) || (a.value ?? 0) - (b.value ?? 0) || compare(a.key, b.key),
  );
  return shown === undefined ? { disputed: false } : { shown: shown.index, disputed };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
