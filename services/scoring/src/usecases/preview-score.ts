import type { Problem } from '@pantau/contracts';
import { checkPeriod, type DimensionScore, type Instrument, parseDecimal, scoreUnit } from '@pantau/rulebook';
import { type Computed, computed } from '../domain/computed.ts';
import { flags } from '../domain/flags.ts';
import type { SubmissionInput, Value } from '../domain/input.ts';
import { judge } from '../domain/judge.ts';
import { emptyScorecard } from '../domain/scorecard.ts';
import { invalid, knownInstrument } from './classify-score.ts';
import { meanContributions } from './mean-contributions.ts';

export interface PreviewRequest {
  readonly instrument: string;
  readonly period: string;
  readonly units: readonly PreviewUnit[];
}

interface PreviewUnit {
  readonly code: string;
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
  readonly product?: { readonly code: string; readonly name?: string | undefined } | undefined;
  readonly values: readonly {
    readonly code: string;
    readonly value: string | number;
    readonly basis?: 'score' | 'points' | undefined;
  }[];
}

export interface Preview {
  readonly instrument: Instrument;
  readonly computed: Computed;
  readonly dimensions: readonly { readonly code: string; readonly contribution: number }[];
  readonly flags: readonly string[];
}

/**
 * Folds the units, as if each had been sent, over a scorecard that nobody keeps. Throws `invalid` with a pointer to every
 * value that breaks a rule; a unit named twice would be a conflict, and is refused as `duplicate_unit`.
 */
export function previewScore(request: PreviewRequest): Preview {
  const instrument = knownInstrument(request.instrument);
  if (!checkPeriod(instrument, request.period)) throw invalid(wrongPeriod(instrument, request.period));
  const read = request.units.map((unit, index) => readUnit(instrument, request.period, unit, index));
  const problems = read.flatMap((unit) => unit.problems);
  if (problems.length > 0) throw invalid(...problems);

  let card = emptyScorecard({ institution: 'preview', instrument: instrument.id, period: request.period }, instrument);
  for (const [index, { input }] of read.entries()) {
    const { decision, next } = judge(card, input);
    if (decision.outcome !== 'applied') {
      throw invalid({ pointer: `/units/${index}/code`, code: 'duplicate_unit', params: { unit: input.unit.code } });
    }
    card = next;
  }
  const result = computed(card);
  if (result === null) throw invalid({ pointer: '/units', code: 'no_units' });
  return {
    instrument,
    computed: result,
    dimensions: meanContributions(
      instrument,
      result.scoreE4,
      read.map(({ input, dimensions }) => ({ product: input.product?.code, dimensions })),
    ),
    flags: flags(card, result, null),
  };
}

interface ReadUnit {
  readonly input: SubmissionInput;
  readonly dimensions: readonly DimensionScore[];
  readonly problems: readonly Problem[];
}

function readUnit(instrument: Instrument, period: string, unit: PreviewUnit, index: number): ReadUnit {
  const pointer = `/units/${index}/values`;
  const values: Value[] = [];
  const problems: Problem[] = [];
  for (const [at, { code, value, basis = 'score' }] of unit.values.entries()) {
    const valueE4 = parseDecimal(value);
    if (valueE4 === undefined) problems.push({ pointer: `${pointer}/${at}/value`, code: 'not_a_decimal' });
    else values.push({ code, valueE4, basis });
  }
  const scored = problems.length > 0 ? undefined : scoreUnit(instrument, values);
  if (scored?.kind === 'refused') {
    for (const { index: at, field, code, params = {} } of scored.problems) {
      problems.push({ pointer: at === undefined ? pointer : `${pointer}/${at}/${field}`, code, params });
    }
  }
  const input: SubmissionInput = {
    kind: 'submission',
    eventId: `preview-${index}`,
    eventType: 'preview',
    institution: 'preview',
    instrument,
    period,
    revision: 1,
    ruleVersion: '',
    recordedAt: 0,
    submissionId: '',
    unit: { code: unit.code, name: unit.name ?? '', kind: unit.kind ?? '' },
    product: unit.product === undefined ? null : { code: unit.product.code, name: unit.product.name ?? '' },
    values,
  };
  return { input, dimensions: scored?.kind === 'scored' ? scored.dimensions : [], problems };
}

function wrongPeriod(instrument: Instrument, period: string): Problem {
  const { from, to } = instrument.validity;
  return { pointer: '/period', code: 'wrong_period', params: { period, instrument: instrument.id, from, to } };
}
