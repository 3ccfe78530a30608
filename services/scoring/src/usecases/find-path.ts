/** What would lift a score into a better band, from whatever is known of it. */
import {
  type Band,
  type Classification,
  classify,
  type E4,
  type Instrument,
  type Path,
  pathToBand,
  TOTAL,
} from '@pantau/rulebook';
import type { Published } from '../domain/published.ts';
import { type Assessment, resultOf } from './assess.ts';
import type { Subject } from './assessed-subject.ts';
import { invalid } from './classify-score.ts';
import { problemsOf } from './given-units.ts';
import { assessed, codesOf } from './preview-score.ts';

export type FoundPath =
  | { readonly kind: 'units'; readonly path: Path; readonly assessment: Assessment }
  /** No units are known, only what was published: its distance is all that can be said. */
  | { readonly kind: 'score_only'; readonly score: E4; readonly standing: Classification }
  /** A zone or category was published and no score: it lies somewhere between two edges. */
  | { readonly kind: 'band_only'; readonly from: E4; readonly to: E4; readonly printed: string }
  | { readonly kind: 'nothing_known' };

export interface FindPath {
  readonly target: string;
  /** Codes whose values stay as they are. */
  readonly fixed?: readonly string[] | undefined;
}

/** A band whose cut is known. */
export interface TargetBand extends Band {
  readonly from: E4;
}

/** Throws `invalid`: unknown_band, cuts_unknown, unknown_code, steps_differ, and whatever the units break. */
export function findPath(subject: Subject, { target, fixed = [] }: FindPath): FoundPath {
  const { instrument, units, published } = subject;
  targetBand(instrument, target);
  checkFixed(instrument, fixed);
  if (units.length === 0) return published === null ? { kind: 'nothing_known' } : ofPublished(instrument, published);
  const assessment = assessed(instrument, units);
  const path = pathToBand(instrument, units.map(resultOf), target, new Set(fixed));
  if (path.kind !== 'refused') return { kind: 'units', path, assessment };
  // Whether steps are equal depends on what may move, which `fixed` decides.
  if (path.reason === 'steps_differ')
    throw invalid(...path.problems.map(({ code, params = {} }) => ({ pointer: '/fixed', code, params })));
  throw invalid(...problemsOf(path));
}

export function targetBand({ bands, id }: Instrument, category: string): TargetBand {
  const band = bands.find((each) => each.category === category);
  if (band === undefined)
    throw invalid({ pointer: '/target', code: 'unknown_band', params: { value: category, instrument: id } });
  if (band.from === null) throw invalid({ pointer: '/target', code: 'cuts_unknown' });
  return { ...band, from: band.from };
}

/** The step between two shown scores. */
const SHOWN_STEP: E4 = 100;

function ofPublished(instrument: Instrument, { scoreE4, category, zone }: Published): FoundPath {
  const standing = scoreE4 === null ? null : classify(instrument, scoreE4);
  if (scoreE4 !== null && standing !== null) return { kind: 'score_only', score: scoreE4, standing };
  const { bands, scale } = instrument;
  const named = bands.findIndex((band) => band.category === category);
  const first = named >= 0 ? named : bands.findIndex((band) => band.zone !== null && band.zone === zone);
  const last = named >= 0 ? named : bands.findLastIndex((band) => band.zone !== null && band.zone === zone);
  const from = bands[last]?.from ?? null;
  if (from === null) return { kind: 'nothing_known' };
  const above = bands[first - 1]?.from ?? null;
  return { kind: 'band_only', from, to: above === null ? scale.max : above - SHOWN_STEP, printed: named >= 0 ? category : zone };
}

function checkFixed(instrument: Instrument, fixed: readonly string[]): void {
  const known = codesOf(instrument);
  const problems = fixed.flatMap((value, index) =>
    value === TOTAL || known.has(value)
      ? []
      : [{ pointer: `/fixed/${index}`, code: 'unknown_code', params: { value, instrument: instrument.id } }],
  );
  if (problems.length > 0) throw invalid(...problems);
}
