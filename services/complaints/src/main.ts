import { fileURLToPath } from 'node:url';
import { CASES } from '@pantau/contracts';
import { kafkaAdmin, kafkaProducer } from '@pantau/kafka';
import { migratePostgres, observeOutbox, postgres } from '@pantau/postgres';
import { createMetrics, httpServer, runService } from '@pantau/runtime';
import { postgresAttachments } from './adapters/attachment-store.ts';
import { postgresAttempts } from './adapters/attempts.ts';
import { postgresCalendar } from './adapters/calendar-store.ts';
import { postgresCaseStore } from './adapters/cases/postgres-case-store.ts';
import { createRelay } from './adapters/cases/relay.ts';
import { loadPlaces } from './adapters/gazetteer/places.ts';
import { ledgerKeys } from './adapters/ledger/ledger-keys.ts';
import { observeLedger } from './adapters/ledger/observe-ledger.ts';
import { postgresLedger } from './adapters/ledger/postgres-ledger.ts';
import { postgresSealStore } from './adapters/ledger/postgres-seal-store.ts';
import { postgresOfficers } from './adapters/officers/postgres-officers.ts';
import { cleanPhoto } from './adapters/photo.ts';
import { repeated } from './adapters/repeated.ts';
import { postgresSimulations } from './adapters/simulation-store.ts';
import { postgresVault } from './adapters/vault/postgres-vault.ts';
import { createComplaints } from './app.ts';
import { readConfig } from './config.ts';
import { removeUnused } from './usecases/attachments.ts';
import { createCalendar, createCalendarWatch } from './usecases/calendar.ts';
import { createSealer } from './usecases/seal-ledger.ts';

const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));
/** How late a rung may be noticed, and a change published that nobody woke the relay for. */
const TIMERS_EVERY_MS = 500;
const RELAY_EVERY_MS = 200;
/** A row of the ledger can be altered unseen until it is sealed. */
const SEAL_EVERY_MS = 250;
/** Until the cases of who is away from today on are somebody else's. */
const HAND_OVER_EVERY_MS = 60_000;
/** Until a change of the calendar that another copy took counts here too. */
const CALENDAR_EVERY_MS = 5_000;
/** How long beyond its day a photo stays that no case took. */
const UNUSED_EVERY_MS = 3_600_000;

await runService('complaints', readConfig(), async (scope, { config, log, clock, health }) => {
  const metrics = createMetrics('complaints');
  const kafka = { ...config.kafka, clientId: 'complaints' };
  await migratePostgres(config.postgres, MIGRATIONS, log);
  const db = await scope.start(postgres(config.postgres, log, metrics));
  observeOutbox(db, metrics);
  observeLedger(db, metrics);
  const admin = await scope.start(kafkaAdmin(kafka, log));
  await admin.provision([CASES], []);
  const publisher = await scope.start(kafkaProducer(kafka, log, metrics));
  const now = () => clock.now().getTime();
  const calendar = await createCalendar(postgresCalendar(db));
  const keys = ledgerKeys({
    signing: config.ledger.signingKeySecret,
    retired: config.ledger.retired,
    masterKeys: config.vault.masterKeySecrets.map(({ secret }) => Buffer.from(secret, 'base64')),
  });
  const attachments = postgresAttachments(db);
  const store = postgresCaseStore(db, now);
  const masterKeys = config.vault.masterKeySecrets.map(({ id, secret }) => ({ id, key: Buffer.from(secret, 'base64') }));
  const vault = postgresVault(db, masterKeys);
  const complaints = createComplaints({
    store,
    vault,
    officers: postgresOfficers(db),
    ledger: postgresLedger(db),
    ledgerKeys: keys,
    places: await loadPlaces(config.places.boundariesFile),
    simulations: postgresSimulations(db),
    attachments,
    attempts: postgresAttempts(db),
    cleanPhoto,
    calendar,
    clock,
    log,
  });
  await scope.start(repeated('publishing cases', RELAY_EVERY_MS, createRelay(db, publisher), log));
  await scope.start(
    repeated('sealing the ledger', SEAL_EVERY_MS, createSealer({ store: postgresSealStore(db), keys, log, now }), log),
  );
  await scope.start(
    repeated('handing cases over', HAND_OVER_EVERY_MS, () => complaints.queue.handOverAll().then(() => false), log),
  );
  await scope.start(repeated('the calendar', CALENDAR_EVERY_MS, createCalendarWatch(calendar, complaints.retimeAll, now), log));
  const unusedPhotos = removeUnused(attachments, now);
  const forgetOld = async () => {
    await store.forgetKeys(now());
    await vault.wipe(now() - 2 * UNUSED_EVERY_MS);
    return unusedPhotos();
  };
  await scope.start(repeated('removing what is not needed', UNUSED_EVERY_MS, forgetOld, log));
  await scope.start(repeated('timers', TIMERS_EVERY_MS, async () => (await complaints.timers.run()) > 0, log));
  await scope.start(
    httpServer(config.http, { title: 'Pantau complaints', version: '1', routes: complaints.routes, log, health, metrics }),
  );
});
