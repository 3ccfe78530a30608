/** Complaints in this process over a real Postgres of its own, with a clock that the test drives and a list in place of the topic. */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { caseChanged, type OutgoingMessage, type pantau } from '@pantau/contracts';
import { engineUrls } from '@pantau/engines/testing';
import { migratePostgres, type Postgres, postgres } from '@pantau/postgres';
import { testDatabase } from '@pantau/postgres/testing';
import { createScope, type Principal } from '@pantau/runtime';
import { capturedLog, type FakeClock, fakeClock } from '@pantau/runtime/testing';
import { postgresAttachments } from '../src/adapters/attachment-store.ts';
import { postgresAttempts } from '../src/adapters/attempts.ts';
import { postgresCalendar } from '../src/adapters/calendar-store.ts';
import { postgresCaseStore } from '../src/adapters/cases/postgres-case-store.ts';
import { createRelay } from '../src/adapters/cases/relay.ts';
import { loadPlaces } from '../src/adapters/gazetteer/places.ts';
import { ledgerKeys } from '../src/adapters/ledger/ledger-keys.ts';
import { postgresLedger } from '../src/adapters/ledger/postgres-ledger.ts';
import { postgresOfficers } from '../src/adapters/officers/postgres-officers.ts';
import { cleanPhoto } from '../src/adapters/photo.ts';
import { postgresSimulations } from '../src/adapters/simulation-store.ts';
import { postgresVault } from '../src/adapters/vault/postgres-vault.ts';
import { type Complaints, createComplaints } from '../src/app.ts';
import type { CaseStore, Vault } from '../src/ports.ts';
import type { AttachmentStore } from '../src/usecases/attachments.ts';
import { createCalendar } from '../src/usecases/calendar.ts';
import type { Caller } from '../src/usecases/file-complaint.ts';

const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));

type CaseChanged = ReturnType<typeof pantau.complaints.v1.CaseChanged.decode>;

export interface Harness {
  readonly db: Postgres;
  readonly clock: FakeClock;
  readonly store: CaseStore;
  readonly vault: Vault;
  readonly attachments: AttachmentStore;
  readonly complaints: Complaints;
  /** Another copy of the service on the same database. */
  copy(): Promise<Complaints>;
  /** Publishes what waits, to the list. */
  relay(): Promise<boolean>;
  readonly published: OutgoingMessage[];
  events(): readonly CaseChanged[];
  stop(): Promise<void>;
}

export async function startHarness(start = '2026-01-05T02:00:00Z'): Promise<Harness> {
  const scope = createScope();
  const { log } = capturedLog('warn');
  const database = await testDatabase(engineUrls().databaseUrl);
  await migratePostgres({ url: database.url, pool: 1 }, MIGRATIONS, log);
  const db = await scope.start(postgres({ url: database.url, pool: 8 }, log));
  const clock = fakeClock(start);
  const masterKey = randomBytes(32);
  const keys = [{ id: 'test', key: masterKey }];
  const vault = postgresVault(db, keys);
  const signing = ledgerKeys({ masterKeys: [masterKey] });
  const places = await loadPlaces();
  const now = () => clock.now().getTime();
  const store = postgresCaseStore(db, now);
  const attachments = postgresAttachments(db);
  const copy = async (own: CaseStore = postgresCaseStore(db, now)) =>
    createComplaints({
      ...{
        store: own,
        vault,
        places,
        officers: postgresOfficers(db),
        simulations: postgresSimulations(db),
        cleanPhoto,
        clock,
        log,
      },
      ...{ ledger: postgresLedger(db), ledgerKeys: signing },
      ...{
        attachments,
        attempts: postgresAttempts(db),
        calendar: await createCalendar(postgresCalendar(db)),
      },
    });
  const published: OutgoingMessage[] = [];
  return {
    ...{ db, clock, store, vault, attachments, published, copy },
    complaints: await copy(store),
    relay: createRelay(db, {
      async publish(messages) {
        published.push(...messages);
      },
    }),
    events: () => published.map(({ value }) => caseChanged.codec.decode(value) as CaseChanged),
    async stop() {
      await scope.stop();
      await database.drop();
    },
  };
}

export function person(subject: string, idempotencyKey?: string): Caller {
  const principal: Principal = { subject, roles: ['operator', 'opd', 'verifikator', 'pemutus'], regions: 'all' };
  return { principal, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
}
