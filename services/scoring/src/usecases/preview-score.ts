import { type Fraction, type Instrument, type Refusal, withOwnWeights } from '@pantau/rulebook';
import { type Assessment, assess, type GivenUnit } from './assess.ts';
import { invalid, knownInstrument } from './classify-score.ts';
import { givenUnits, problemsOf, type UnitRequest } from './given-units.ts';

export interface PreviewRequest {
  readonly instrument: string;
  readonly period: string;
  readonly units: readonly UnitRequest[];
  /** Own weights of the elements, by code, where the instrument allows them. */
  readonly weights?: Readonly<Record<string, string>> | undefined;
}

export interface Preview {
  readonly instrument: Instrument;
  readonly assessment: Assessment;
}

/** Units as if each had been sent; nothing is kept. Throws `invalid` with a pointer to whatever breaks a rule. */
export function previewScore(request: PreviewRequest): Preview {
  const { instrument, units } = readAssessed(request);
  return { instrument, assessment: assessed(instrument, units) };
}

/** The instrument in force in the period, with own weights where some were given, and the units by it. */
export function readAssessed({ instrument: id, period, units, weights }: PreviewRequest): {
  readonly instrument: Instrument;
  readonly units: readonly GivenUnit[];
} {
  const known = knownInstrument(id, period);
  const instrument = weights === undefined ? known : weighted(known, weights);
  return { instrument, units: givenUnits(instrument, units) };
}

/** Throws `invalid` with a pointer to every value that breaks a rule, or to the units where they make no institution. */
export function assessed(instrument: Instrument, units: readonly GivenUnit[]): Assessment {
  const assessment = assess(instrument, units);
  if (assessment.kind === 'refused') throw refused(instrument, units, assessment);
  return assessment;
}

/** The rulebook stops at the first unit that it refuses; the caller is told of all at once. */
function refused(instrument: Instrument, units: readonly GivenUnit[], refusal: Refusal) {
  const broken = units.flatMap((unit, result) => {
    const alone = assess(instrument, [unit]);
    return alone.kind === 'refused' ? alone.problems.map((problem) => ({ ...problem, result })) : [];
  });
  return invalid(...problemsOf(broken.length > 0 ? { ...refusal, problems: broken } : refusal));
}

export function weighted(instrument: Instrument, weights: Readonly<Record<string, string>>): Instrument {
  const read: Record<string, Fraction> = {};
  for (const [code, text] of Object.entries(weights)) {
    const weight = readWeight(text);
    if (weight === undefined) throw invalid({ pointer: `/weights/${code}`, code: 'not_a_weight' });
    read[code] = weight;
  }
  const own = withOwnWeights(instrument, read);
  if (!('refused' in own)) return own;
  const unknown = Object.keys(read).find((code) => !codesOf(instrument).has(code));
  const pointer = own.refused === 'unknown_code' ? `/weights/${unknown}` : '/weights';
  throw invalid({ pointer, code: own.refused, params: { instrument: instrument.id, value: unknown ?? '' } });
}

/** "1/9", "12.5%" or "0.125": exact, as instrument files write weights. */
function readWeight(text: string): Fraction | undefined {
  const ratio = /^(\d{1,4})\/([1-9]\d{0,3})$/.exec(text);
  if (ratio !== null) return { numerator: Number(ratio[1]), denominator: Number(ratio[2]) };
  const percent = /^(\d{1,3})(?:\.(\d{1,4}))?%$/.exec(text);
  if (percent !== null) return decimal(percent[1], percent[2], 100);
  const share = /^([01])(?:\.(\d{1,6}))?$/.exec(text);
  return share === null ? undefined : decimal(share[1], share[2], 1);
}

function decimal(whole = '', decimals = '', over: number): Fraction {
  return { numerator: Number(whole + decimals), denominator: over * 10 ** decimals.length };
}

export function codesOf({ dimensions }: Instrument): ReadonlySet<string> {
  const codes = new Set<string>();
  const visit = ({ code, parts }: Instrument['dimensions'][number]): void => {
    codes.add(code);
    parts.forEach(visit);
  };
  dimensions.forEach(visit);
  return codes;
}
