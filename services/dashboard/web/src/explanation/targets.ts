import type { Band, E4, Instrument } from '@pantau/rulebook';

/** Bands above a score, the one to aim at first: the lowest green one where the instrument has zones, else the next. */
export function targetsAbove({ bands }: Instrument, score: E4): readonly Band[] {
  const above = bands.filter(({ from }) => from !== null && from > score).reverse();
  const green = above.find(({ zone }) => zone === 'hijau');
  return green === undefined ? above : [green, ...above.filter((band) => band !== green)];
}
