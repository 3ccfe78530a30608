/** What every input speaks of: an institution, an instrument and a period, checked against the rulebook. */
import {
  checkPeriod,
  type Instrument,
  instrument as instrumentById,
  readRegionName,
  region,
  ruleVersion,
} from '@pantau/rulebook';
import type { Fields, TextRule } from './fields.ts';

export interface Subject {
  readonly institution: string;
  readonly instrument: Instrument;
  readonly period: string;
  readonly ruleVersion: string;
}

const CODE: TextRule = { max: 16 };
const NAME: TextRule = { max: 120 };
const INSTRUMENT: TextRule = { max: 32, pattern: /^[A-Z0-9]+-\d{4}$/, looksLike: 'ORI-2022' };
const PERIOD: TextRule = { max: 16, pattern: /^\d{4}([A-Z0-9-]{1,6})?$/, looksLike: '2022' };

/** The subject from `institution` (or `institutionName`), `instrument` and `period`. */
export function readSubject(fields: Fields): Subject | undefined {
  const institution = readInstitution(fields);
  const id = fields.requiredText('instrument', INSTRUMENT);
  const period = fields.requiredText('period', PERIOD);
  const instrument = id === undefined ? undefined : instrumentInForce(fields, id, period);
  if (instrument === undefined || period === undefined) return undefined;
  if (!checkPeriod(instrument, period)) return outOfForce(fields, instrument, period);
  if (institution === undefined) return undefined;
  return { institution, instrument, period, ruleVersion: ruleVersion(instrument) };
}

/** The institution's code, as given or read from the name that a source printed. */
export function readInstitution(fields: Fields): string | undefined {
  const name = fields.text('institutionName', NAME);
  const code = fields.text('institution', CODE);
  if (code !== undefined) {
    if (region(code) === undefined) return fields.problem('institution', 'unknown_institution', { institution: code });
    if (name !== undefined && !mayMean(name, code)) {
      return fields.problem('institutionName', 'institution_name_disagrees', { institution: code, name });
    }
    return code;
  }
  if (fields.raw('institution') !== undefined) return undefined;
  if (name === undefined) {
    return fields.raw('institutionName') === undefined ? fields.problem('institution', 'required') : undefined;
  }
  const found = readRegionName(name);
  if (found === undefined) return fields.problem('institutionName', 'unknown_institution', { institution: name });
  if ('ambiguous' in found) {
    const candidates = found.ambiguous.map((candidate) => `${region(candidate)?.name ?? ''} (${candidate})`).join(', ');
    return fields.problem('institutionName', 'ambiguous_institution', { institution: name, candidates });
  }
  return found.code;
}

/** A printed name may be unreadable or fit several institutions; it must not read as another one than the code says. */
function mayMean(name: string, code: string): boolean {
  const found = readRegionName(name);
  if (found === undefined) return true;
  return 'ambiguous' in found ? found.ambiguous.includes(code) : found.code === code;
}

/** The version in force in the period judges; without a period, or in one out of force, the newest tells what is wrong. */
function instrumentInForce(fields: Fields, id: string, period: string | undefined): Instrument | undefined {
  return instrumentById(id, period) ?? fields.problem('instrument', 'unknown_instrument', { instrument: id });
}

function outOfForce(fields: Fields, { id, validity: { from, to } }: Instrument, period: string): undefined {
  if (to === null) return fields.problem('period', 'period_before_force', { period, instrument: id, from });
  return fields.problem('period', 'wrong_period', { period, instrument: id, from, to });
}
