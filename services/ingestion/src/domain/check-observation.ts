/** An observation at the door: one figure of a measure of the rulebook, of an institution or unit in a period, as one source gives it. */
import { measure as knownMeasure, type Measure, measures, parseQuantity, readPeriod } from '@pantau/rulebook';
import { MAX_REVISION } from './check-submission.ts';
import { WITHDRAWAL_REASONS } from './check-withdrawal.ts';
import { type Checked, collect } from './checked.ts';
import { Fields, type TextRule } from './fields.ts';
import type { Observation, ObservationWithdrawal } from './input.ts';
import { OFFICE_CODE, readUnit } from './office.ts';
import { readSource } from './source.ts';
import { readInstitution } from './subject.ts';

/**
 * The whole country. No institution of the rulebook: nobody assesses it. Sources do count its complaints and its people, and a
 * figure of the nation put down to some province would be wrong.
 */
export const NATION = '00';

const NOTE_CODES = ['part-of-period', 'rounded', 'looks-like-target'] as const;
const MEASURE: TextRule = { max: 64 };
const CHANNEL: TextRule = { max: 32, pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, looksLike: 'sp4n-lapor' };
const PERIOD: TextRule = { max: 10 };
const NOTE: TextRule = { max: 300 };
const E4 = 10_000;

/** Reads one observation; `pointer` is where it stands in what was sent. */
export function checkObservation(input: unknown, pointer: string): Checked<Observation> {
  return collect((problems) => {
    const fields = Fields.of(input, pointer, problems);
    if (fields === undefined) return undefined;
    const key = readKey(fields);
    const unitFields = fields.object('unit');
    const unit = unitFields && readUnit(unitFields, { codeFromName: true });
    const value = readValue(fields, key.measure);
    const noteCode = fields.oneOf('noteCode', NOTE_CODES) ?? '';
    const note = fields.text('note', NOTE) ?? '';
    const source = readSource(fields);
    const revision = fields.integer('revision', 1, MAX_REVISION) ?? 1;
    fields.refuseUnknown();
    const { institution, measure, channel, period } = key;
    if (institution === undefined || measure === undefined || period === undefined || source === undefined) return undefined;
    return {
      institution,
      ...(unit === undefined ? {} : { unit }),
      measure: measure.code,
      channel,
      ...period,
      ...(value === undefined ? {} : { valueE4: value }),
      source,
      revision,
      noteCode,
      note,
    };
  });
}

/** Reads the withdrawal of an observation. `revision` must be greater than the one taken back. */
export function checkObservationWithdrawal(input: unknown, pointer: string): Checked<ObservationWithdrawal> {
  return collect((problems) => {
    const fields = Fields.of(input, pointer, problems);
    if (fields === undefined) return undefined;
    const { institution, measure, channel, period } = readKey(fields);
    const unitCode = fields.text('unit', OFFICE_CODE) ?? '';
    const source = readSource(fields);
    if (fields.raw('revision') === undefined) fields.problem('revision', 'required');
    const revision = fields.integer('revision', 2, MAX_REVISION);
    const reason = fields.oneOf('reason', WITHDRAWAL_REASONS) ?? 'withdrawn';
    fields.refuseUnknown();
    if (institution === undefined || measure === undefined || period === undefined) return undefined;
    if (source === undefined || revision === undefined) return undefined;
    return { institution, unitCode, measure: measure.code, channel, ...period, source, revision, reason };
  });
}

/** What figures are told apart by, beside the unit and the source. */
function readKey(fields: Fields) {
  const institution = fields.raw('institution') === NATION ? readNation(fields) : readInstitution(fields);
  const code = fields.requiredText('measure', MEASURE);
  const measure = code === undefined ? undefined : (knownMeasure(code) ?? unknownMeasure(fields, code));
  const channel = fields.text('channel', CHANNEL) ?? '';
  const text = fields.requiredText('period', PERIOD);
  const read = text === undefined ? undefined : readPeriod(text);
  if (text !== undefined && read === undefined) fields.problem('period', 'bad_format', { expected: PERIODS });
  const period = text === undefined || read === undefined ? undefined : { grain: read.grain, period: text };
  return { institution, measure, channel, period };
}

const PERIODS = '2022, 2022-H1, 2022-Q3, 2022-07, 2022-07-05';

function readNation(fields: Fields): string {
  fields.text('institutionName', { max: 120 });
  return NATION;
}

function unknownMeasure(fields: Fields, measure: string): undefined {
  const known = measures().map(({ code }) => code);
  return fields.problem('measure', 'unknown_measure', { measure, known: known.join(', ') });
}

/** Null says that the figure is not known; a field left out would leave in doubt whether it was forgotten. */
function readValue(fields: Fields, measure: Measure | undefined): number | undefined {
  const raw = fields.raw('value');
  if (raw === undefined) return fields.has('value') ? undefined : fields.problem('value', 'required');
  const value = typeof raw === 'number' || (typeof raw === 'string' && raw.length <= 40) ? parseQuantity(raw) : undefined;
  if (value === undefined) return fields.problem('value', 'not_a_decimal');
  if (measure?.kind === 'count' && (value < 0 || value % E4 !== 0)) return fields.problem('value', 'not_a_count');
  if (measure?.kind === 'share' && (value < 0 || value > 100 * E4)) {
    return fields.problem('value', 'out_of_range', { min: 0, max: 100 });
  }
  return value;
}
