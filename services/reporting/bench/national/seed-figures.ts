/** Observations and complaints of the same country, made inside ClickHouse: what stands beside the scores. */
import { regions } from '@pantau/rulebook';
import { ask, type Target } from '../../../../scripts/bench/raw/clickhouse.ts';

/** Figures by year for ten years, by month for three, by day for one. */
const OBSERVED = [
  { measure: 'population', channel: '', grain: 'year', from: 2016, count: 10, value: '20000 + hash % 4000000' },
  { measure: 'lapor.reports', channel: 'sp4n-lapor', grain: 'year', from: 2016, count: 10, value: '50 + hash % 4000' },
  { measure: 'lapor.resolved-share', channel: 'sp4n-lapor', grain: 'year', from: 2016, count: 10, value: '30 + hash % 70' },
  { measure: 'lapor.avg-days', channel: 'sp4n-lapor', grain: 'year', from: 2016, count: 10, value: '2 + hash % 40' },
  { measure: 'lapor.reports', channel: 'sp4n-lapor', grain: 'month', from: 2023, count: 36, value: 'hash % 400' },
  { measure: 'lapor.reports', channel: 'sp4n-lapor', grain: 'day', from: 2025, count: 365, value: 'hash % 20' },
] as const;

export async function seedObservations(target: Target): Promise<void> {
  for (const observed of OBSERVED) await ask(target, observationsOf(observed));
}

function observationsOf({ measure, channel, grain, from, count, value }: (typeof OBSERVED)[number]): string {
  const places = regions();
  const list = (texts: readonly string[]) => `[${texts.map((text) => `'${text}'`).join(', ')}]`;
  const add = { year: 'toIntervalYear', month: 'toIntervalMonth', day: 'toIntervalDay' }[grain];
  const shown = { year: '%Y', month: '%Y-%m', day: '%Y-%m-%d' }[grain];
  return `
    INSERT INTO observation_history_v1 (institution, province, kind, unit_code, unit_name, unit_kind, measure, channel, grain, period,
      period_from, period_to, source_key, source_publisher, source_date, source_url, source_title, revision, withdrawn, value,
      note_code, note, event_id, log_offset, recorded_at)
    WITH
      ${list(places.map(({ code }) => code))} AS institutions,
      ${list(places.map(({ provinceCode }) => provinceCode))} AS provinces,
      ${list(places.map(({ kind }) => kind))} AS kinds,
      intDiv(number, ${count}) + 1 AS place,
      toDate('${from}-01-01') + ${add}(number % ${count}) AS first,
      cityHash64('${measure} ${grain}', number) AS hash
    SELECT institutions[place], provinces[place], kinds[place], '', '', '', '${measure}', '${channel}', '${grain}',
      formatDateTime(first, '${shown}'), first, first + ${add}(1) - toIntervalDay(1), 'bench', 'Pengelola LAPOR!', '2026-01-10',
      'https://www.lapor.go.id', 'Statistik', 1, false, toDecimal64(${value}, 4), '', '', lower(hex(sipHash128('${measure} ${grain}', number))),
      number, toDateTime64('2026-01-10 02:00:00', 3, 'UTC') + toIntervalMillisecond(number)
    FROM numbers(${places.length * count})`;
}

/** Of one channel, over two years; nine of ten are settled, one of ten after its term. Each has four steps. */
export async function seedCases(target: Target, count: number): Promise<void> {
  await ask(target, casesOf(count));
  await ask(target, stepsOf(count));
}

const TENANT = '18';

/** What every statement about case n says of it. */
const CASE = `
  cityHash64('case', number) AS hash,
  concat('18-', leftPad(toString(number), 8, '0')) AS id,
  toDateTime64('2024-09-01 01:00:00', 3, 'UTC') + toIntervalSecond(number * SPACING) AS received,
  hash % 10 AS luck,
  luck < 9 AS settled,
  luck >= 8 AS late`;

function casesOf(count: number): string {
  return `
    INSERT INTO case_history_v1 (tenant, simulated, case_id, version, zone_hours, class, category, state, channel, anonymous, confidential,
      province, regency, approximate, institution, unit, received_at, filed_at, changed_at, closed_at, forwards, reopens, supporters,
      policy, task_number, task_institution, task_unit, task_state, task_opened_at, task_followed_up_at, task_closed_at, clock_name,
      clock_number, clock_kind, clock_limit, clock_started_at, clock_due_at, clock_state, clock_stopped_at, clock_holder_role,
      clock_holder_id, clock_rule, breach_id, breach_clock, breach_number, breach_holder_role, breach_holder_id, breach_institution,
      breach_unit, breach_due_at, breach_recorded_at, breach_stage, breach_rung, recorded_at)
    WITH ${caseColumns(count)},
      received + toIntervalHour(24 * (2 + hash % 12 + if(late, 14, 0))) AS closed,
      received + toIntervalDay(20) AS due,
      arrayElement(['dinas-bmbk', 'disdukcapil', 'dinkes', 'dinas-lh', 'dpmptsp', 'disdik'], 1 + intDiv(hash, 10) % 6) AS opd
    SELECT '${TENANT}', false, id, 4, 7, 'pengaduan', arrayElement(['jalan-rusak', 'sampah', 'ktp', 'banjir'], 1 + hash % 4),
      if(settled, 'selesai', 'diproses'), 'web', false, false, '18', arrayElement(['18.71', '18.72', '18.01', '18.10'], 1 + intDiv(hash, 7) % 4),
      false, '18', opd, received, received, if(settled, closed, received), if(settled, closed, NULL), 1, 0, 0, 'lampung-in@2025',
      [1], ['18'], [opd], [if(settled, 'answered', 'open')], [received + toIntervalHour(5)], [received + toIntervalHour(30)],
      [if(settled, closed, NULL)], ['operator-forward', 'settle'], [1, 1], ['clock-hours', 'working-days'], [24, 14],
      [received, received], [received + toIntervalHour(24), due], ['met', multiIf(late, 'late', settled, 'met', 'running')],
      [received + toIntervalHour(5), if(settled, closed, NULL)], ['operator', 'tenant'],
      [concat('op-', toString(hash % 40)), '18'], ['lampung-in@2025', 'permenpanrb-5-2025@1'],
      if(late, [concat(id, '.settle.1')], []), if(late, ['settle'], []), if(late, [1], []), if(late, ['opd'], []), if(late, [opd], []),
      if(late, ['18'], []), if(late, [opd], []), if(late, [due], []), if(late, [due], []), if(late, ['breach'], []), if(late, ['100'], []),
      received + toIntervalMinute(1)
    FROM numbers(${count})`;
}

function stepsOf(count: number): string {
  return `
    INSERT INTO case_step_v1 (tenant, simulated, case_id, number, action, role, actor, at, entered_at, from_state, to_state, reason,
      note_hash, task, clock, clock_number, rung, received_at, filed_at, recorded_at)
    WITH ${caseColumns(count)}
    SELECT '${TENANT}', false, id, step, arrayElement(['terima', 'verifikasi', 'disposisi', 'tindak-lanjut'], step), 'operator',
      concat('op-', toString(hash % 40)), received + toIntervalHour(step), received + toIntervalHour(step), '', '', '', '', 0, '', 0, '',
      received, received, received + toIntervalHour(step)
    FROM (SELECT number, arrayJoin([1, 2, 3, 4]) AS step FROM numbers(${count}))`;
}

function caseColumns(count: number): string {
  const twoYears = 2 * 365 * 86_400;
  return CASE.replace('SPACING', String(Math.floor(twoYears / count)));
}
