/**
 * Unit and institution results of the whole country, made inside ClickHouse: a number goes in, a row comes out, the same in
 * every run. Rows enter the history tables, as the sink's do, and the views fill the current ones.
 */
import { type Instrument, unitKinds } from '@pantau/rulebook';
import { ask, type Target } from '../../../../scripts/bench/raw/clickhouse.ts';
import type { Plan, Round } from './plan.ts';

/** Units arrive in so many deliveries a week apart; each leaves another version of the scorecard. */
const DELIVERIES = 4;
/** One of so many unit results was corrected, half a year later. */
const CORRECTED_OF = 25;
/** One of so many institutions has a score that was printed as well. */
const PRINTED_OF = 4;
/** One of so many institutions sent less than the floor of completeness. */
const INCOMPLETE_OF = 40;

export async function seedResults(target: Target, plan: Plan): Promise<void> {
  for (const round of plan.rounds) {
    await ask(target, unitResults(round, plan.unitsPerInstitution, 'first'));
    await ask(target, unitResults(round, plan.unitsPerInstitution, 'corrected'));
    await ask(target, institutionResults(round, plan.unitsPerInstitution));
  }
}

/** As the server does an hour after the last insert (`min_age_to_force_merge_seconds`); the running year stays as it came. */
export async function mergeClosedYears(target: Target, plan: Plan): Promise<void> {
  const years = [...new Set(plan.rounds.map(({ period }) => period))].sort().slice(0, -1);
  const tables = ['institution_result', 'unit_result', 'observation', 'case'].flatMap((of) => [
    `${of}_history_v1`,
    `${of}_current_v1`,
  ]);
  for (const table of tables) {
    for (const year of years) await ask(target, `OPTIMIZE TABLE ${table} PARTITION ${year} FINAL`);
  }
}

/** Row n is unit n % units of institution n / units. Each value is one of 161 steps, around what the institution and the year are worth. */
function unitResults({ period, instrument, rule, places, codes }: Round, units: number, which: 'first' | 'corrected'): string {
  const isFirst = which === 'first';
  const salt = text(`${instrument.id} ${period}${isFirst ? '' : ' corrected'}`);
  const kinds = unitKinds().map(({ code }) => code);
  const step = Math.max(1, Math.floor(instrument.scale.max / codes.length / 160));
  return `
    INSERT INTO unit_result_history_v1 (institution, province, kind, unit_code, unit_name, unit_kind, product_code, product_name,
      instrument, period, generation, version, withdrawn, score, category, zone, value_code, value, value_in_points, revision,
      scored_at, rule_version, submission_id, input_event_id, recorded_at)
    WITH
      ${texts(places.map(({ code }) => code))} AS institutions,
      ${texts(places.map(({ provinceCode }) => provinceCode))} AS provinces,
      ${texts(places.map(({ kind }) => kind))} AS kinds,
      ${texts(kinds)} AS unit_kinds,
      intDiv(number, ${units}) + 1 AS place,
      number % ${units} AS unit,
      institutions[place] AS institution,
      leftPad(toString(unit + 1), 3, '0') AS unit_number,
      toInt64(${Math.floor((Number(period) - 2016) * 2)} + cityHash64(institution, 'level') % 60 + cityHash64(institution, unit) % 30) AS level,
      arrayMap(k -> least(160, greatest(0, 45 + level + toInt64(cityHash64(${salt}, number, k) % 60) - 30)), range(${codes.length})) AS steps,
      ${scoreOf(instrument, `arraySum(steps) * ${step}`)} AS score_e4
    SELECT
      institution, provinces[place], kinds[place], concat('unit-', unit_number), concat('Unit layanan ', unit_number),
      unit_kinds[unit % ${kinds.length} + 1], '', '', ${text(instrument.id)}, ${text(period)}, 1, ${isFirst ? 1 : 2}, false,
      ${decimal('score_e4')}, ${bandOf(instrument, 'category')}, ${bandOf(instrument, 'zone')},
      ${texts(codes)}, arrayMap(s -> toDecimal32(toDecimal64(s * ${step}, 4) / 10000, 4), steps),
      arrayWithConstant(${codes.length}, true), ${isFirst ? 1 : 2}, 'dimension', ${text(rule)},
      concat(institution, '-', unit_number, ${text(`-${instrument.id}-${period}`)}),
      lower(hex(sipHash128(${salt}, number))), ${arrivalOf(period, which)}
    FROM numbers(${places.length * units})
    ${isFirst ? '' : `WHERE ${isCorrected(`${text(`${instrument.id} ${period}`)}, number`)}`}
    SETTINGS max_insert_threads = 1`;
}

/**
 * What scoring would have made of them: after each delivery of the units that were there, and after the corrections of all. The
 * printed score is the computed one with another last digit, from one source, of some from two that disagree.
 */
function institutionResults({ family, period, instrument, rule, levels }: Round, units: number): string {
  const received = `if(cityHash64(institution, ${text(period)}, 'incomplete') % ${INCOMPLETE_OF} = 0, ${Math.floor(units * 0.7)}, ${units})`;
  const isPrinted = `cityHash64(institution, ${text(period)}, 'printed') % ${PRINTED_OF} = 0`;
  const isDisputed = `${isPrinted} AND cityHash64(institution, 'disputed') % 5 = 0`;
  return `
    INSERT INTO institution_result_history_v1 (institution, province, kind, family, instrument, period, generation, version, score,
      category, zone, basis, published_score, predicate, disputed, rank_place, rank_of, rank_scope, rank_peer_class,
      source_publisher, source_date, source_url, computed_score, scored_at, unit_count, expected_units, received_units, difference,
      roster, level_code, level_n, level_sum, level_basis, flags, rule_version, input_event_id, recorded_at)
    WITH
      units AS (
        SELECT institution, province, kind, version, unit_code, score, value, recorded_at,
          (toUInt32(substring(unit_code, 6)) - 1) % ${DELIVERIES} + 1 AS delivery
        FROM unit_result_history_v1
        WHERE instrument = ${text(instrument.id)} AND period = ${text(period)} AND toUInt32(substring(unit_code, 6)) <= ${received}
      ),
      states AS (
        SELECT institution, any(province) AS province, any(kind) AS kind, state, toUInt32(count()) AS n, max(recorded_at) AS at,
          sumForEach(value) AS sums, sum(toDecimal128(assumeNotNull(score), 4)) AS total
        FROM (
          SELECT *, arrayJoin(range(1, ${DELIVERIES + 2})) AS state
          FROM (SELECT *, count() OVER (PARTITION BY institution, unit_code) = 2 AS corrected FROM units)
        )
        WHERE if(state > ${DELIVERIES}, version = 2 OR NOT corrected, version = 1 AND delivery <= state)
        GROUP BY institution, state
        HAVING state <= ${DELIVERIES} OR max(version) = 2
      ),
      scored AS (
        SELECT *, ${scoreOf(instrument, 'toInt64(total * 10000 / n)')} AS score_e4, ${isPrinted} AS printed, ${isDisputed} AS is_disputed
        FROM states
      )
    SELECT
      institution, province, kind, ${text(family)}, ${text(instrument.id)}, ${text(period)}, 1, state * 100, ${decimal('score_e4')},
      ${bandOf(instrument, 'category')}, ${bandOf(instrument, 'zone')}, if(printed, 'published', 'computed'),
      if(printed, ${decimal('score_e4')}, NULL), '', is_disputed,
      if(printed, [toUInt32(1 + cityHash64(institution, 'rank') % 400)], []), if(printed, [416], []),
      if(printed, ['national'], []), if(printed, ['regency'], []),
      if(printed, arraySlice(['Ombudsman RI', 'kupastuntas.co'], 1, 1 + is_disputed), []), if(printed, arrayWithConstant(1 + is_disputed, ${text(`${Number(period) + 1}-01-20`)}), []),
      if(printed, arrayWithConstant(1 + is_disputed, 'https://ombudsman.go.id/produk/lihat/opini'), []),
      ${decimal('score_e4')}, 'dimension', n, ${units}, n, if(printed, toDecimal32(0, 4), NULL),
      arrayMap(u -> concat('unit-', leftPad(toString(u), 3, '0')), range(1, ${units + 1})),
      ${texts(levels.map(({ code }) => code))}, arrayWithConstant(${levels.length}, n),
      arrayMap(p -> toDecimal64(arraySum(arrayMap(i -> sums[i], p)), 4), ${JSON.stringify(levels.map(({ positions }) => positions))}),
      arrayWithConstant(${levels.length}, 'points'), if(is_disputed, ['published_disputed'], []), ${text(rule)},
      lower(hex(sipHash128(institution, ${text(`${instrument.id} ${period}`)}, state))), at
    FROM scored
    SETTINGS max_insert_threads = 1`;
}

/** Two places, half-up, within the scale. */
function scoreOf({ scale }: Instrument, e4: string): string {
  return `least(${scale.max}, greatest(${scale.min}, intDiv(toInt64(${e4}) + 50, 100) * 100))`;
}

function bandOf({ bands }: Instrument, which: 'category' | 'zone'): string {
  const cases = bands.flatMap(({ from, category, zone }) =>
    from === null ? [] : [`score_e4 >= ${from}, ${text((which === 'category' ? category : zone) ?? '')}`],
  );
  return cases.length === 0 ? "''" : `multiIf(${cases.join(', ')}, '')`;
}

/** Deliveries from mid-January of the next year on, corrections in July. */
function arrivalOf(period: string, which: 'first' | 'corrected'): string {
  const day = `${Number(period) + 1}-${which === 'first' ? '01-15' : '07-01'}`;
  const weeks = which === 'first' ? `toIntervalWeek(unit % ${DELIVERIES}) + ` : '';
  return `toDateTime64('${day} 02:00:00', 3, 'UTC') + ${weeks}toIntervalMillisecond(number * 17)`;
}

function isCorrected(of: string): string {
  return `cityHash64(${of}, 'corrected') % ${CORRECTED_OF} = 0`;
}

function decimal(e4: string): string {
  return `toDecimal32(toDecimal64(${e4}, 4) / 10000, 4)`;
}

function texts(all: readonly string[]): string {
  return `[${all.map(text).join(', ')}]`;
}

/** Codes of the rulebook and our own: no quote is in them. */
function text(value: string): string {
  return `'${value}'`;
}
