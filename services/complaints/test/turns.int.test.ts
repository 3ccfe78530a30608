import { fileURLToPath } from 'node:url';
import { engineUrls } from '@pantau/engines/testing';
import { migratePostgres, type Postgres, postgres } from '@pantau/postgres';
import { type TestDatabase, testDatabase } from '@pantau/postgres/testing';
import { createScope } from '@pantau/runtime';
import { capturedLog, randomFrom } from '@pantau/runtime/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresOfficers } from '../src/adapters/officers/postgres-officers.ts';
import { isOnDuty, type Shift } from '../src/domain/duty.ts';
import type { OfficerRegister } from '../src/ports.ts';

/** Whose turn it is, by the statement that runs in service. */
const scope = createScope();
const { log } = capturedLog('error');
const MONDAY = Date.parse('2026-01-05T00:00:00+07:00');
const HOUR_MS = 3_600_000;
let database: TestDatabase;
let db: Postgres;
let officers: OfficerRegister;

beforeAll(async () => {
  database = await testDatabase(engineUrls().databaseUrl);
  const config = { url: database.url, pool: 8 };
  await migratePostgres(config, fileURLToPath(new URL('../migrations', import.meta.url)), log);
  db = await scope.start(postgres(config, log));
  officers = postgresOfficers(db);
});
afterAll(async () => {
  await scope.stop();
  await database.drop();
});

let tenants = 0;
async function channel(shifts: readonly (readonly Shift[] | null)[]): Promise<string> {
  const tenant = `t-${tenants++}`;
  for (const [i, each] of shifts.entries()) {
    await officers.put(tenant, { id: `op-${i}`, roles: ['operator'], unit: null, shifts: each, absences: [] });
  }
  return tenant;
}

function counted(ids: readonly (string | null)[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

describe('a turn', () => {
  it('is nobody’s when nobody is on duty, and never one’s who is not an operator', async () => {
    const tenant = await channel([[{ weekday: 1, from: '08:00', to: '16:00' }]]);
    await officers.put(tenant, { id: 'chief', roles: ['pemutus'], unit: null, shifts: null, absences: [] });
    expect(await officers.assign(tenant, MONDAY + 7 * HOUR_MS)).toBeNull();
    expect(await officers.assign(tenant, MONDAY + 8 * HOUR_MS)).toBe('op-0');
    expect(await officers.assign('none', MONDAY)).toBeNull();
  });

  it('goes round: however many ask at once, from however many copies, nobody is ahead by more than one', async () => {
    const tenant = await channel(Array.from({ length: 7 }, () => null));
    const copies = [officers, postgresOfficers(db), postgresOfficers(db)];
    const ids = await Promise.all(Array.from({ length: 500 }, (_, i) => copies[i % 3]?.assign(tenant, MONDAY)));
    const counts = [...counted(ids as string[]).values()];
    expect(counts).toHaveLength(7);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('does not give who comes back all that he missed', async () => {
    const evening = [{ weekday: 1, from: '12:00', to: '20:00' }];
    const tenant = await channel([null, null, evening]);
    for (let i = 0; i < 100; i++) await officers.assign(tenant, MONDAY + HOUR_MS);
    const ids = [];
    for (let i = 0; i < 30; i++) ids.push(await officers.assign(tenant, MONDAY + 12 * HOUR_MS));
    for (const count of counted(ids).values()) expect(Math.abs(count - 10)).toBeLessThanOrEqual(1);
  });

  it('is counted where somebody took a case himself', async () => {
    const tenant = await channel([null, null]);
    await officers.assign(tenant, MONDAY);
    await officers.assign(tenant, MONDAY);
    await officers.took(tenant, 'op-0');
    expect(await officers.assign(tenant, MONDAY)).toBe('op-1');
  });
});

it('is fair within 10 % over random shifts: to each his part of every case that came while he was on duty', async () => {
  const shift = fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    start: fc.integer({ min: 0, max: 23 }),
    hours: fc.integer({ min: 4, max: 12 }),
  });
  const clock = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(shift, { minLength: 3, maxLength: 6 }), { minLength: 3, maxLength: 12 }),
      fc.integer(),
      async (weeks, seed) => {
        const shifts = weeks.map((week) =>
          week.map(({ weekday, start, hours }) => ({ weekday, from: clock(start), to: clock(start + hours) })),
        );
        const tenant = await channel(shifts);
        const random = randomFrom(seed);
        const fair = shifts.map(() => 0);
        const got = shifts.map(() => 0);
        for (let hour = 0; hour < 7 * 24; hour++) {
          const at = MONDAY + hour * HOUR_MS;
          const onDuty = shifts.flatMap((each, i) => (isOnDuty({ shifts: each, absences: [] }, at, 7) ? [i] : []));
          const arrivals = Math.floor(random() * 60);
          for (const i of onDuty) fair[i] = (fair[i] ?? 0) + arrivals / onDuty.length;
          const ids = await Promise.all(Array.from({ length: arrivals }, () => officers.assign(tenant, at)));
          for (const id of ids) {
            if (id === null) expect(onDuty).toEqual([]);
            else got[Number(id.slice(3))] = (got[Number(id.slice(3))] ?? 0) + 1;
          }
        }
        // A tenth, and a case for every hour at which somebody else came or went amid a round.
        for (const [i, share] of fair.entries()) expect(Math.abs((got[i] ?? 0) - share)).toBeLessThanOrEqual(0.1 * share + 3);
      },
    ),
    { numRuns: 6 },
  );
});
