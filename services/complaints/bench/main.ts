/**
 * `npm run bench -w services/complaints`: filings and actions a second, through the use cases and one Postgres, beside a raw loop
 * that inserts the same case rows and nothing else; then the look for due clocks among a million open cases, without and with a
 * million closed ones beside them.
 */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { migratePostgres, postgres } from '@pantau/postgres';
import { systemClock } from '@pantau/runtime';
import { printTable, quiet, timed, withEngines } from '../../../scripts/bench/harness.ts';
import { postgresAttachments } from '../src/adapters/attachment-store.ts';
import { postgresAttempts } from '../src/adapters/attempts.ts';
import { postgresCalendar } from '../src/adapters/calendar-store.ts';
import { postgresCaseStore } from '../src/adapters/cases/postgres-case-store.ts';
import { ledgerKeys } from '../src/adapters/ledger/ledger-keys.ts';
import { postgresLedger } from '../src/adapters/ledger/postgres-ledger.ts';
import { postgresOfficers } from '../src/adapters/officers/postgres-officers.ts';
import { postgresSimulations } from '../src/adapters/simulation-store.ts';
import { postgresVault } from '../src/adapters/vault/postgres-vault.ts';
import { createComplaints } from '../src/app.ts';
import { createCalendar } from '../src/usecases/calendar.ts';
import { dueScan } from './due-scan.ts';
import { rawInsert } from './raw-insert.ts';

const COUNT = Number(process.argv[2] ?? 20_000);
const AT_ONCE = 64;
const OFFICERS = 99;

const caller = { principal: { subject: 'bench', roles: ['operator', 'opd', 'verifikator'], regions: 'all' as const } };

await withEngines(['postgres'], async ({ engines, scope }) => {
  await migratePostgres({ url: engines.databaseUrl, pool: 1 }, fileURLToPath(new URL('../migrations', import.meta.url)), quiet);
  const db = await scope.start(postgres({ url: engines.databaseUrl, pool: 8 }, quiet));
  const masterKey = randomBytes(32);
  const now = () => Date.now();
  const officers = postgresOfficers(db);
  for (let i = 0; i < OFFICERS; i++)
    await officers.put('18', { id: `op-${i}`, roles: ['operator'], unit: null, shifts: null, absences: [] });
  const { file, act } = createComplaints({
    ...{
      store: postgresCaseStore(db, now),
      vault: postgresVault(db, [{ id: 'bench', key: masterKey }]),
      officers,
      clock: systemClock,
      log: quiet,
    },
    ...{ ledger: postgresLedger(db), ledgerKeys: ledgerKeys({ masterKeys: [masterKey] }), simulations: postgresSimulations(db) },
    ...{
      attachments: postgresAttachments(db),
      attempts: postgresAttempts(db),
      calendar: await createCalendar(postgresCalendar(db)),
    },
    places: { find: () => ({ province: '18', regency: '18.71', approximate: true, distanceKm: 1 }) },
    cleanPhoto: async (content) => ({ mediaType: 'image/jpeg', content }),
  });

  const ids: string[] = [];
  const complaint = (i: number) => ({
    ...{ tenant: '18', category: 'jalan-rusak', place: { lat: -5.39, lon: 105.26, accuracyM: 30 } },
    description: `Jalan berlubang di depan pasar nomor ${i}, sudah tiga bulan tidak diperbaiki. Hubungi saya di 0812-3456-7890.`,
    reporter: { name: 'Warga Pelapor', phone: '081234567890' },
  });
  const filings = await timed(() =>
    many(COUNT, async (i) => void ids.push((await file(complaint(i), { ...caller, idempotencyKey: `k-${i}` })).case.id)),
  );
  const actions = await timed(() =>
    many(COUNT, async (i) => {
      const id = ids[i] ?? '';
      await act(id, { action: 'verifikasi' }, caller);
      await act(id, { action: 'disposisi', task: { institution: '18', unit: 'dinas-bmbk' } }, caller);
    }).then((count) => count * 2),
  );
  const raw = await rawInsert(db, COUNT);
  printTable(`Filing: ${COUNT} complaints, ${AT_ONCE} at once, ${OFFICERS} officers`, 'filings', [
    { what: 'complaints: place, mask, seal, number, officer, write', ...filings, ours: true },
    { what: 'raw: INSERT of the same case rows, one a statement', ...raw.single },
    { what: 'raw: INSERT of the same case rows, 64 a statement', ...raw.many },
  ]);
  printTable(`Acting: ${COUNT * 2} actions (verify, forward), ${AT_ONCE} cases at once`, 'actions', [
    { what: 'complaints: read, judge, write', ...actions, ours: true },
    { what: 'raw: INSERT of the same case rows, one a statement', ...raw.single },
  ]);
  await dueScan(db);
});

/** Runs `work` for 0 to `count` - 1, so many at a time; answers `count`. */
async function many(count: number, work: (i: number) => Promise<void>): Promise<number> {
  let next = 0;
  const lane = async () => {
    for (let i = next++; i < count; i = next++) await work(i);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return count;
}
