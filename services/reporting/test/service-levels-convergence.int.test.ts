/**
 * Service levels, and complaints and figures in the general query, over histories with repeats, late rows and corrections: the
 * answers are those of a plain computation, now and as of any moment.
 */
import { observationRecorded, observationWithdrawn } from '@pantau/contracts';
import { shownFigure } from '@pantau/rulebook';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breachOf, caseVersion, HOUR, settleClock } from './case-events.ts';
import { type Sent, T0, through } from './events.ts';
import { twoDecimals } from './plain-query.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
/** The offset of the next event, which is also when it arrives: T0 plus as many ms. */
let offset = 0;
beforeAll(async () => {
  store = await startStore();
  store.clock.advance(100 * 24 * HOUR);
});
afterAll(() => store?.stop());

const UNITS = [
  { institution: '18', unit: 'bmbk' },
  { institution: '18', unit: 'dinkes' },
  { institution: '18.71', unit: 'pdam' },
] as const;
const pick = <T>(from: readonly T[], at: number): T => {
  const found = from[at % from.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

const version = fc.record({
  of: fc.nat(5),
  version: fc.integer({ min: 1, max: 4 }),
  state: fc.constantFrom('diterima', 'selesai', 'dicabut', 'digabung'),
  units: fc.array(fc.nat(2), { maxLength: 3 }),
  hours: fc.integer({ min: 1, max: 500 }),
  hasTerm: fc.boolean(),
  /** Of the whole term, held against one of the units, and of an operator. */
  late: fc.option(fc.nat(2)),
  operatorLate: fc.boolean(),
});
type Version = ReturnType<typeof version.generate>['value'];

/** Days 0 to 65 after T0, each at one in the morning by the clock of Lampung: the third on 1 February, which is January in UTC. */
const receivedAt = (of: number) => T0 + (of * 13 * 24 + 16) * HOUR;
const caseId = (run: number, of: number) => `R${run}-${of}`;

function eventOf(each: Version, run: number): Sent {
  const receivedAtMs = receivedAt(each.of);
  const id = caseId(run, each.of);
  const held = each.late === null ? undefined : pick(UNITS, each.late);
  return caseVersion({
    ...{ caseId: id, version: each.version, tenant: tenantOf(run), state: each.state, receivedAtMs },
    ...(each.state === 'selesai' ? { closedAtMs: receivedAtMs + each.hours * HOUR } : {}),
    tasks: each.units.map((at, index) => ({ number: index + 1, ...pick(UNITS, at), state: 'open', openedAtMs: receivedAtMs })),
    clocks: each.hasTerm ? [settleClock(receivedAtMs)] : [],
    breaches: [
      ...(held === undefined ? [] : [breachOf(id, 'settle', receivedAtMs + HOUR, { ...held, holderRole: 'opd' })]),
      // An operator's is no unit's, whatever it names.
      ...(each.operatorLate ? [breachOf(id, 'operator-forward', receivedAtMs + HOUR, { ...UNITS[0] })] : []),
    ],
  });
}

/** Runs do not see each other's cases. A regency's channel has the zone of its province: seven hours. */
const tenantOf = (run: number) => `18.${String(run).padStart(2, '0')}`;

const monthOf = (of: number) => new Date(receivedAt(of) + 7 * HOUR).toISOString().slice(0, 7);

function plainLevels(versions: readonly Version[], byMonth: boolean, byUnit: boolean) {
  const current = [...Map.groupBy(versions, ({ of }) => of).values()].map((same) =>
    same.reduce((best, each) => (each.version > best.version ? each : best)),
  );
  const onRecord = current.filter(({ state }) => state === 'diterima' || state === 'selesai');
  const members = onRecord.flatMap((each) => {
    const units = [...new Set(each.units.map((at) => pick(UNITS, at)))];
    const groups = !byUnit || units.length === 0 ? [undefined] : units;
    return groups.map((unit) => ({ each, unit, month: byMonth ? monthOf(each.of) : '' }));
  });
  const keyOf = ({ unit, month }: (typeof members)[number]) => [month, unit?.institution ?? '', unit?.unit ?? ''];
  return [...Map.groupBy(members, (member) => JSON.stringify(keyOf(member))).values()]
    .map((group) => {
      const [key, cases] = [keyOf(group[0] as (typeof members)[number]), group.map(({ each }) => each)]; // groups are not empty
      const judged = cases.filter(({ hasTerm, state, late }) => hasTerm && (state === 'selesai' || late !== null)).length;
      const inTerm = cases.filter(({ hasTerm, state, late }) => hasTerm && state === 'selesai' && late === null).length;
      const times = cases.filter(({ state }) => state === 'selesai').map(({ hours }) => hours);
      const unit = group[0]?.unit;
      const breaches = cases.reduce((sum, { late, operatorLate }) => {
        const isHeld = late !== null && (!byUnit || pick(UNITS, late) === unit);
        return sum + Number(isHeld) + Number(operatorLate && !byUnit);
      }, 0);
      return { key, received: cases.length, judged, inTerm, times, breaches };
    })
    .sort((a, b) => (a.key.join('\u0000') < b.key.join('\u0000') ? -1 : 1))
    .map(({ key, judged, inTerm, times, ...rest }) => ({
      ...{ key, judged, inTerm, ...rest, share: judged === 0 ? null : twoDecimals(BigInt(inTerm), BigInt(judged)) },
      medianHours: medianOf(times),
    }));
}

function medianOf(times: readonly number[]): string | null {
  const sorted = times.toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  const [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return twoDecimals(BigInt(low + high), 2n);
}

/** Sends some of the events again, in any order; of what had arrived by a moment, the first copy tells when. */
async function played<T>(
  all: readonly T[],
  { repeats, order, cut }: Mess,
  eventOfOne: (each: T) => Sent,
): Promise<{ readonly by: (arrived: number | null) => T[]; readonly first: number; readonly count: number }> {
  const sent = [...all, ...repeats.map((at) => pick(all, at))];
  const shuffled = sent
    .map((each, index) => ({ each, place: order[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each);
  const first = offset;
  offset += shuffled.length;
  for (let at = 0; at < shuffled.length; at += cut) await store.add(shuffled.slice(at, at + cut).map(eventOfOne));
  return {
    ...{ first, count: shuffled.length },
    by: (arrived) => [...new Set(shuffled.filter((_, index) => arrived === null || index <= arrived))],
  };
}

const mess = fc.record({
  repeats: fc.array(fc.nat(), { maxLength: 6 }),
  order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  cut: fc.integer({ min: 1, max: 10 }),
});
type Mess = ReturnType<typeof mess.generate>['value'];

async function get(path: string) {
  const { status, body } = await store.get(path);
  expect(status, `${path} ${JSON.stringify(body)}`).toBe(200);
  return body;
}
const at = (arrived: number | null, first: number) =>
  arrived === null ? '' : `&asOf=${new Date(T0 + first + arrived).toISOString()}`;

let runs = 10;

test('service levels, and the general query of complaints, equal the plain computation', async () => {
  const versions = fc.uniqueArray(version, { minLength: 1, maxLength: 15, selector: (each) => `${each.of} ${each.version}` });
  await fc.assert(
    fc.asyncProperty(versions, mess, fc.option(fc.nat(20)), async (all, how, drawn) => {
      runs += 1;
      const run = runs;
      const { by, first, count } = await played(all, how, (each) => eventOf(each, run));
      const arrived = drawn === null ? null : drawn % count;
      for (const [groups, byMonth, byUnit] of [
        ['month', true, false],
        ['unit', false, true],
        ['month,unit', true, true],
      ] as const) {
        const expected = plainLevels(by(arrived), byMonth, byUnit);
        const levels = await get(
          `/v1/complaints/service-levels?tenant=${tenantOf(run)}&from=2026-01&to=2026-12&by=${groups}${at(arrived, first)}`,
        );
        type Item = Record<string, unknown> & { institution: { code: string } | null };
        expect(
          levels.items.map(({ month, institution, unit, medianHoursToClose, suppressed, ...rest }: Item) => ({
            ...{ key: [month ?? '', institution?.code ?? '', unit ?? ''], ...rest, medianHours: medianHoursToClose },
          })),
        ).toEqual(expected);
        const query = await get(
          `/v1/query?fact=cases&measures=${CASE_MEASURES}&dimensions=${groups === 'month' ? 'month' : `${groups.replace('unit', 'institution')},unit`}&filter=tenant:${tenantOf(run)}${at(arrived, first)}`,
        );
        expect(
          query.items.map((item: Record<string, unknown>) => ({
            key: [item.month ?? '', item.institution ?? '', item.unit ?? ''],
            ...{ received: item['complaints.received'], judged: item['complaints.judged'], inTerm: item['complaints.inTerm'] },
            ...{ share: item['complaints.inTermShare'], medianHours: item['complaints.medianHoursToClose'] },
            breaches: item['complaints.breaches'],
          })),
        ).toEqual(expected);
      }
    }),
    { numRuns: 7 },
  );
}, 240_000);

const CASE_MEASURES =
  'complaints.received,complaints.judged,complaints.inTerm,complaints.inTermShare,complaints.medianHoursToClose,complaints.breaches';

const statement = fc.record({
  institution: fc.constantFrom('18', '18.71', '00'),
  period: fc.constantFrom('2021', '2022-Q3'),
  unit: fc.constantFrom('', 'rsud'),
  publisher: fc.constantFrom('a', 'b', 'c'),
  revision: fc.integer({ min: 1, max: 3 }),
  value: fc.option(fc.integer({ min: 0, max: 9 })),
  withdrawn: fc.boolean(),
});
type Statement = ReturnType<typeof statement.generate>['value'];
const figureOf = ({ institution, period, unit }: Statement) => [institution, period, unit].join(' ');

test('figures equal the plain computation: of each source the latest revision, of the sources the one that is shown', async () => {
  const statements = fc.uniqueArray(statement, {
    ...{ minLength: 1, maxLength: 20 },
    selector: (each) => `${figureOf(each)} ${each.publisher} ${each.revision}`,
  });
  await fc.assert(
    fc.asyncProperty(statements, mess, fc.option(fc.nat(20)), async (all, how, drawn) => {
      runs += 1;
      const channel = `run-${runs}`;
      const { by, first, count } = await played(all, how, (each) => observed(each, channel));
      const arrived = drawn === null ? null : drawn % count;
      const latest = [...Map.groupBy(by(arrived), (each) => `${figureOf(each)} ${each.publisher}`).values()]
        .map((same) => same.reduce((best, each) => (each.revision > best.revision ? each : best)))
        .filter(({ withdrawn }) => !withdrawn);
      const path = `/v1/query?fact=observations&filter=channel:${channel}&filter=measure:lapor.reports${at(arrived, first)}`;
      const whole = await get(`${path}&measures=count,value&dimensions=institution,period,unit`);
      expect(whole.items).toEqual(
        [...Map.groupBy(latest, figureOf)]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, said]) => {
            const { institution, period, unit } = said[0] as Statement; // groups are not empty
            return { institution, period, unit: unit || null, count: said.length, value: shownOf(channel, said) };
          }),
      );
      const counts = await get(`${path}&measures=count,figures.count&dimensions=grain`);
      expect(counts.items).toEqual(
        [...Map.groupBy(latest, ({ period }) => (period === '2021' ? 'year' : 'quarter'))]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([grain, said]) => ({ grain, count: said.length, 'figures.count': new Set(said.map(figureOf)).size })),
      );
    }),
    { numRuns: 7 },
  );
}, 240_000);

function observed({ institution, period, unit, publisher, revision, value, withdrawn }: Statement, channel: string): Sent {
  const about = {
    institution,
    measure: 'lapor.reports',
    channel,
    grain: period === '2021' ? 'year' : 'quarter',
    period,
    revision,
  };
  const source = { publisher };
  if (withdrawn) return through(observationWithdrawn, { ...about, source, unitCode: unit });
  return through(observationRecorded, {
    ...{ ...about, source },
    ...(value === null ? {} : { valueE4: value * 10_000 }),
    ...(unit === '' ? {} : { unit: { code: unit } }),
  });
}

function shownOf(channel: string, said: readonly Statement[]): string | null {
  const figures = said.map(({ value, publisher }) => ({
    value: value === null ? null : value * 10_000,
    noteCode: '',
    source: { publisher },
  }));
  const { shown } = shownFigure(channel, figures);
  const value = shown === undefined ? null : (figures[shown]?.value ?? null);
  return value === null ? null : String(value / 10_000);
}
