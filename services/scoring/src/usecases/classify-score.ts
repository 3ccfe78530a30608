import { AppError } from '@pantau/contracts';
import { type Classification, classify, type E4, formatScore, type Instrument, instrument, parseDecimal } from '@pantau/rulebook';

export interface Classified {
  readonly instrument: Instrument;
  readonly score: E4;
  readonly classification: Classification;
}

/** Throws `invalid` with pointers: unknown_instrument, not_a_decimal, out_of_scale. */
export function classifyScore(request: { readonly instrument: string; readonly score: string | number }): Classified {
  const known = knownInstrument(request.instrument);
  const score = parseDecimal(request.score);
  if (score === undefined) throw invalid({ pointer: '/score', code: 'not_a_decimal' });
  const { min, max } = known.scale;
  if (score < min || score > max) {
    const params = { value: String(request.score), min: formatScore(min) ?? '', max: formatScore(max) ?? '' };
    throw invalid({ pointer: '/score', code: 'out_of_scale', params });
  }
  return { instrument: known, score, classification: classify(known, score) };
}

export function knownInstrument(id: string): Instrument {
  const known = instrument(id);
  if (known === undefined) throw invalid({ pointer: '/instrument', code: 'unknown_instrument', params: { instrument: id } });
  return known;
}

export function invalid(...problems: AppError['problems']): AppError {
  return new AppError('invalid', 'invalid_request', undefined, { problems });
}
