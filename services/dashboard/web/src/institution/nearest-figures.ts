import type { ComplaintFigure } from '../api/schemas.ts';

export type KnownFigure = ComplaintFigure & { readonly value: string };

const AT_MOST = 3;

/**
 * The known figures of the year of a result, or, where there are none, of the newest year before it: what people knew when it came out.
 * Never of a later year, and at most three, one per measure.
 */
export function nearestFigures(figures: readonly ComplaintFigure[], period: string): KnownFigure[] {
  const year = period.slice(0, 4);
  const known = figures.filter((figure): figure is KnownFigure => figure.value !== null && figure.period.slice(0, 4) <= year);
  const newest = known
    .map((figure) => figure.period.slice(0, 4))
    .sort()
    .at(-1);
  const ofYear = known.filter((figure) => figure.period.slice(0, 4) === newest);
  return [...new Map(ofYear.map((figure) => [figure.measure.code, figure])).values()].slice(0, AT_MOST);
}
