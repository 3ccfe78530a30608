import { AppError } from '@pantau/contracts';
import {
  type Classification,
  categoryLabel,
  checkPeriod,
  classify,
  type E4,
  formatScore,
  type Instrument,
  instrument,
  type Localized,
  parseDecimal,
} from '@pantau/rulebook';

export interface ClassifyRequest {
  readonly instrument: string;
  readonly score: string | number;
  /** Whether the second axis is met; only for instruments that have one. */
  readonly secondAxisMet?: boolean | undefined;
}

export interface Classified {
  readonly instrument: Instrument;
  readonly score: E4;
  /** Null where no source gives the cuts. */
  readonly classification: Classification | null;
  /** With the words of the second axis, where it is met. */
  readonly label: Localized | null;
}

/** Throws `invalid` with pointers: unknown_instrument, not_a_decimal, out_of_scale, no_second_axis. */
export function classifyScore(request: ClassifyRequest): Classified {
  const known = knownInstrument(request.instrument);
  const score = parseDecimal(request.score);
  if (score === undefined) throw invalid({ pointer: '/score', code: 'not_a_decimal' });
  const { min, max } = known.scale;
  if (score < min || score > max) {
    const params = { value: String(request.score), min: formatScore(min) ?? '', max: formatScore(max) ?? '' };
    throw invalid({ pointer: '/score', code: 'out_of_scale', params });
  }
  if (request.secondAxisMet !== undefined && known.secondAxis === null) {
    throw invalid({ pointer: '/secondAxisMet', code: 'no_second_axis', params: { instrument: known.id } });
  }
  const classification = classify(known, score);
  const label = classification && categoryLabel(known, classification.label, request.secondAxisMet ?? false);
  return { instrument: known, score, classification, label };
}

/** The version in force in the period, where one is given. Throws unknown_instrument and wrong_period. */
export function knownInstrument(id: string, period?: string): Instrument {
  const known = instrument(id, period);
  if (known === undefined) throw invalid({ pointer: '/instrument', code: 'unknown_instrument', params: { instrument: id } });
  if (period !== undefined && !checkPeriod(known, period)) {
    const { from, to } = known.validity;
    // Without an end the sentence says "from 2022 to …": the year is open.
    const params = { period, instrument: known.id, from, to: to ?? '…' };
    throw invalid({ pointer: '/period', code: 'wrong_period', params });
  }
  return known;
}

export function invalid(...problems: AppError['problems']): AppError {
  return new AppError('invalid', 'invalid_request', undefined, { problems });
}
