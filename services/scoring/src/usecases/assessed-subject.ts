/** Whose score a question is about: units that the request gives, or a scorecard that is stored. */
import type { Instrument } from '@pantau/rulebook';
import { type Published, published } from '../domain/published.ts';
import type { Scorecard, ScorecardKey } from '../domain/scorecard.ts';
import type { GivenUnit } from './assess.ts';
import { invalid, knownInstrument } from './classify-score.ts';
import type { UnitRequest } from './given-units.ts';
import { readAssessed, weighted } from './preview-score.ts';
import { printedUnits } from './printed-units.ts';
import { storedUnits } from './stored-units.ts';

export interface SubjectRequest {
  readonly instrument: string;
  readonly period: string;
  readonly institution?: string | undefined;
  readonly units?: readonly UnitRequest[] | undefined;
  readonly weights?: Readonly<Record<string, string>> | undefined;
}

export interface Subject {
  readonly instrument: Instrument;
  readonly period: string;
  readonly basis: 'given' | 'computed' | 'printed';
  /** Of a stored scorecard those that have a score, else those that sources printed; there may be none. */
  readonly units: readonly GivenUnit[];
  readonly published: Published | null;
}

/** With the values of every unit; throws where there is none or where the caller may not see it. */
export type ReadScorecard = (key: ScorecardKey) => Promise<Scorecard>;

/**
 * Throws `invalid`: scope_or_units, and whatever the units or the own weights break. A stored scorecard is asked about by
 * its own version of the rules, for all its units.
 */
export async function readSubject(request: SubjectRequest, read: ReadScorecard): Promise<Subject> {
  const { institution, units, instrument: id, period, weights } = request;
  if ((institution === undefined) === (units === undefined)) throw invalid({ pointer: '', code: 'scope_or_units' });
  if (units !== undefined) {
    return { ...readAssessed({ instrument: id, period, units, weights }), period, basis: 'given', published: null };
  }
  knownInstrument(id, period);
  const card = await read({ institution: institution ?? '', instrument: id, period });
  const instrument = weights === undefined ? card.instrument : weighted(card.instrument, weights);
  const printed = published(card);
  const sent = storedUnits(card);
  const known = sent.length > 0 ? sent : printedUnits(card, printed);
  const basis = known === sent || known.length === 0 ? 'computed' : 'printed';
  return { instrument, period, basis, units: known, published: printed };
}
