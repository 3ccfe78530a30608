/** Service levels of complaints on a real ClickHouse, worked out by hand, and what their public form leaves blank. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breachOf, caseVersion, HOUR, settleClock } from './case-events.ts';
import { T0 } from './events.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
const at = (hours: number) => T0 + hours * HOUR;
const day = (days: number) => at(days * 24);
const ROADS = { institution: '18', unit: 'dinas-bmbk' };
const WATER = { institution: '18.71', unit: 'pdam' };
const task = (number: number, unit: typeof ROADS, openedAtMs: number) => ({ number, ...unit, state: 'answered', openedAtMs });
const PATH = '/v1/complaints/service-levels?tenant=18&from=2026-01&to=2026-02';

/** T0 is 2026-01-05 09:00 WIB. */
beforeAll(async () => {
  store = await startStore();
  await store.add([
    // January, roads: settled in 30 hours within its term.
    caseVersion({
      ...{ caseId: 'A', version: 2, state: 'selesai', closedAtMs: at(30), tasks: [task(1, ROADS, at(1))] },
      clocks: [settleClock(at(0), { state: 'met' })],
    }),
    // January, roads and water: settled in 40 hours, its term breached; the follow-up of water came late too.
    caseVersion({
      ...{ caseId: 'B', version: 3, state: 'selesai', closedAtMs: at(40) },
      tasks: [task(1, ROADS, at(1)), task(2, WATER, at(2)), task(3, ROADS, at(3))],
      clocks: [settleClock(at(0), { state: 'late' })],
      breaches: [
        breachOf('B', 'settle', at(35), { holderRole: 'opd', holderId: 'dinas-bmbk', ...ROADS }),
        breachOf('B', 'opd-follow-up', at(20), { holderRole: 'opd', holderId: 'pdam', ...WATER }),
        breachOf('B', 'operator-forward', at(1)),
      ],
    }),
    // January, roads: open, within its term, so not judged.
    caseVersion({ caseId: 'C', version: 1, tasks: [task(1, ROADS, at(1))], clocks: [settleClock(at(0))] }),
    // 31 January 18:00 UTC is 1 February at one in the morning in Lampung. No unit has it yet; its term has passed.
    caseVersion({
      ...{ caseId: 'D', version: 2, receivedAtMs: Date.UTC(2026, 0, 31, 18) },
      clocks: [settleClock(day(26), { state: 'running' })],
      breaches: [breachOf('D', 'settle', day(40), { holderRole: 'tenant', holderId: '18', institution: '', unit: '' })],
    }),
    // Doubles and cases withdrawn are nobody's record; another channel and a simulation are other questions.
    caseVersion({ caseId: 'E', version: 2, state: 'digabung', closedAtMs: at(1), tasks: [task(1, ROADS, at(1))] }),
    caseVersion({ caseId: 'F', version: 2, state: 'dicabut', closedAtMs: at(1) }),
    caseVersion({ caseId: 'G', version: 1, tenant: '33', tasks: [task(1, ROADS, at(1))] }),
    caseVersion({ caseId: 'S', version: 1, tenant: 'sim-lampung', simulated: true }),
  ]);
  store.clock.advance(60 * 24 * HOUR);
});
afterAll(() => store?.stop());

type Item = Record<string, unknown> & { institution: { code: string } | null };
const shape = ({ institution, ...rest }: Item) => ({ ...rest, institution: institution?.code ?? null });

const ROADS_IN_JANUARY = {
  ...{ month: '2026-01', institution: '18', unit: 'dinas-bmbk', received: 3, judged: 2, inTerm: 1, share: '0.50' },
  // (30 + 40) / 2; the breach of water and that of the operator are not of roads.
  ...{ medianHoursToClose: '35.00', breaches: 1, suppressed: false },
};
const WATER_IN_JANUARY = {
  ...{ month: '2026-01', institution: '18.71', unit: 'pdam', received: 1, judged: 1, inTerm: 0, share: '0.00' },
  ...{ medianHoursToClose: '40.00', breaches: 1, suppressed: false },
};
const NOBODYS_IN_FEBRUARY = {
  ...{ month: '2026-02', institution: null, unit: null, received: 1, judged: 1, inTerm: 0, share: '0.00' },
  ...{ medianHoursToClose: null, breaches: 1, suppressed: false },
};

test('by month and unit: what was judged, in term, how long it took, and the breaches that the unit is held to', async () => {
  const { status, body } = await store.get(PATH);
  expect([status, body.items.map(shape)]).toEqual([200, [ROADS_IN_JANUARY, WATER_IN_JANUARY, NOBODYS_IN_FEBRUARY]]);
  expect(body).toMatchObject({ by: 'month,unit', simulated: false, smallestShown: null, vintage: null, sources: [] });
  // Four cases, however many units had them.
  expect([body.rowCount, body.ruleVersions]).toEqual([4, ['lampung-in@2025']]);
});

test('by month each case counts once with all its breaches; by unit over all months', async () => {
  const months = await store.get(`${PATH}&by=month`);
  expect(months.body.items.map(shape)).toEqual([
    { ...ROADS_IN_JANUARY, institution: null, unit: null, breaches: 3 },
    { ...NOBODYS_IN_FEBRUARY },
  ]);
  const units = await store.get(`${PATH}&by=unit`);
  expect(units.body.items.map(shape)).toEqual([
    { ...NOBODYS_IN_FEBRUARY, month: null },
    { ...ROADS_IN_JANUARY, month: null },
    { ...WATER_IN_JANUARY, month: null },
  ]);
});

test('as of a moment, only what had arrived by then counts', async () => {
  // Offsets 0 to 7 arrive a millisecond apart: until T0 + 1 the cases A and B.
  const asOf = encodeURIComponent(new Date(T0 + 1).toISOString());
  const { body } = await store.get(`${PATH}&by=month&asOf=${asOf}`);
  expect(body.items.map(({ month, received }: Item) => [month, received])).toEqual([['2026-01', 2]]);
  expect(body.asOf).toBe(new Date(T0 + 1).toISOString());
});

test('in public a small group is blank, and counts are rounded down so that no total gives it away', async () => {
  const open = (caseId: string, unit: typeof ROADS, days: number) =>
    caseVersion({ caseId, version: 1, tenant: '35', receivedAtMs: day(days), tasks: [task(1, unit, day(days))] });
  const several = (unit: typeof ROADS, days: number, count: number) =>
    Array.from({ length: count }, (_, index) => open(`P-${unit.unit}-${days}-${index}`, unit, days));
  const other = { institution: '18', unit: 'dinkes' };
  await store.add([
    ...several(ROADS, 0, 2),
    ...several(WATER, 0, 6),
    ...several(other, 0, 9),
    ...several(ROADS, 30, 7),
    ...several(WATER, 30, 8),
    ...several(other, 30, 9),
  ]);
  const path = '/v1/complaints/service-levels?tenant=35&from=2026-01&to=2026-12';
  const { body } = await store.get(`${path}&public=true`);
  expect(body.items.map(({ month, unit, received, suppressed }: Item) => [month, unit, received, suppressed])).toEqual([
    ['2026-01', 'dinas-bmbk', null, true],
    ['2026-01', 'dinkes', 5, false],
    ['2026-01', 'pdam', 5, false],
    ['2026-02', 'dinas-bmbk', 5, false],
    ['2026-02', 'dinkes', 5, false],
    ['2026-02', 'pdam', 5, false],
  ]);
  // Of 41; and of 17 in January, of which 2 are those of the roads.
  expect([body.smallestShown, body.rowCount]).toEqual([5, 40]);
  const months = (await store.get(`${path}&by=month&public=true`)).body.items;
  expect(months.map(({ month, received }: Item) => [month, received])).toEqual([
    ['2026-01', 15],
    ['2026-02', 20],
  ]);
  expect((await store.get(path)).body.items[0].received).toBe(2);
  // Of two instants the difference would be a case.
  // Of two ranges the difference would be a month of a unit.
  expect((await store.get(`${path.replace('2026-12', '2026-11')}&public=true`)).body.errors[0].code).toBe('public_whole_year');
  expect((await store.get(`${path}&public=true&asOf=2026-01-02T00:00:00Z`)).body.errors[0].code).toBe('public_without_as_of');
});

test('questions that cannot be answered are refused in words', async () => {
  const refused = async (query: string) => {
    const { status, body } = await store.get(`/v1/complaints/service-levels?${query}`);
    return [status, body.errors[0].pointer, body.errors[0].code];
  };
  expect(await refused('from=2026-02&to=2026-01')).toEqual([422, '/query/from', 'months_reversed']);
  expect(await refused('from=2010-01&to=2026-01')).toEqual([422, '/query/from', 'months_reversed']);
  expect((await refused('from=2026-13&to=2027-01'))[0]).toBe(422);
});

test('whoever sees one region sees the cases of its channel, of its land and of its units, and no others', async () => {
  const city = await startStore({ subject: 'bandar-lampung', roles: [], regions: ['18.71'] });
  try {
    await city.add([
      caseVersion({ caseId: 'A', version: 1, institution: '18', tasks: [task(1, ROADS, at(1))] }),
      caseVersion({ caseId: 'B', version: 1, place: { province: '18', regency: '18.72' }, tasks: [task(1, WATER, at(1))] }),
    ]);
    const { body } = await city.get(PATH);
    expect(body.items.map(({ unit, received }: Item) => [unit, received])).toEqual([['dinas-bmbk', 1]]);
  } finally {
    await city.stop();
  }
});
