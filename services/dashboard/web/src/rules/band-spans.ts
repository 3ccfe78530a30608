import type { Band, Instrument } from '@pantau/rulebook';

export interface BandSpan {
  readonly band: Band;
  /** Both ends belong to it, at the two decimals that scores are shown with. Null where no source gives the cut. */
  readonly from: number | null;
  readonly to: number | null;
  /** Of the length of the scale; where cuts are not known all bands are drawn alike. */
  readonly share: number;
}

const ONE_HUNDREDTH = 100;

/** Bands from the best down, each with its edges in ten-thousandths of a point. */
export function bandSpans({ bands, scale }: Pick<Instrument, 'bands' | 'scale'>): readonly BandSpan[] {
  return bands.map((band, index) => {
    const better = index === 0 ? undefined : bands[index - 1];
    const end = better === undefined ? scale.max : better.from;
    if (band.from === null || end === null) return { band, from: null, to: null, share: 1 / bands.length };
    const to = better === undefined ? end : end - ONE_HUNDREDTH;
    return { band, from: band.from, to, share: (end - band.from) / (scale.max - scale.min) };
  });
}
