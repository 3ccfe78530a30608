/** Complaints as a function of its ports: what main.ts wires and tests drive. */
import { offsetHours } from '@pantau/rulebook';
import type { Clock, Log, Route } from '@pantau/runtime';
import { attachmentRoutes } from './adapters/http/attachment-routes.ts';
import { calendarRoutes } from './adapters/http/calendar-routes.ts';
import { caseRoutes } from './adapters/http/case-routes.ts';
import { ledgerRoutes } from './adapters/http/ledger-routes.ts';
import { officerRoutes } from './adapters/http/officer-routes.ts';
import { openDataRoute } from './adapters/http/open-data-route.ts';
import { policyRoutes } from './adapters/http/policy-routes.ts';
import { simulationRoutes } from './adapters/http/simulation-routes.ts';
import { trackingRoutes } from './adapters/http/tracking-routes.ts';
import { vaultRoutes } from './adapters/http/vault-routes.ts';
import type { Ledger } from './adapters/ledger/postgres-ledger.ts';
import { open311Routes } from './adapters/open311/routes.ts';
import type { CaseStore, OfficerRegister, Places, Simulations, Vault } from './ports.ts';
import { type ActOnCase, createActOnCase } from './usecases/act-on-case.ts';
import { type AttachmentStore, type CleanPhoto, createAddPhoto } from './usecases/attachments.ts';
import { type Calendar, retimeCases } from './usecases/calendar.ts';
import { createFileComplaint, type FileComplaint } from './usecases/file-complaint.ts';
import { createForgetReporter, type ForgetReporter } from './usecases/forget-reporter.ts';
import { createQueue, type Queue } from './usecases/queue.ts';
import { createTimers, type Timers } from './usecases/run-timers.ts';
import type { LedgerKeys } from './usecases/seal-ledger.ts';
import { createTenants, type Tenants } from './usecases/tenants.ts';
import { type Attempts, createTracking, type Tracking } from './usecases/track-case.ts';

export interface ComplaintsPorts {
  readonly store: CaseStore;
  readonly vault: Vault;
  readonly officers: OfficerRegister;
  readonly ledger: Ledger;
  readonly ledgerKeys: LedgerKeys;
  readonly places: Places;
  readonly simulations: Simulations;
  readonly attachments: AttachmentStore;
  readonly attempts: Attempts;
  readonly cleanPhoto: CleanPhoto;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Complaints {
  readonly routes: Route[];
  readonly timers: Timers;
  readonly queue: Queue;
  readonly tenants: Tenants;
  readonly file: FileComplaint;
  readonly act: ActOnCase;
  readonly tracking: Tracking;
  readonly forget: ForgetReporter;
  readonly calendar: Calendar;
  readonly simulations: Simulations;
  /** Counts the terms of all open cases by the calendar as it is now; answers how many moved. */
  retimeAll(calendarChange: number): Promise<number>;
}

export function createComplaints(ports: ComplaintsPorts): Complaints {
  const { store, vault, officers, places, simulations, attachments, attempts, cleanPhoto, calendar, clock, log } = ports;
  const { ledger, ledgerKeys: keys } = ports;
  const now = () => clock.now().getTime();
  const tenants = createTenants({ clock, simulations, calendar: calendar.current });
  const file = createFileComplaint({ store, vault, officers, places, tenants, attachments, now });
  const act = createActOnCase({ store, vault, officers, tenants, attachments, now });
  const forget = createForgetReporter({ store, vault, tenants, attachments });
  const queue = createQueue({ store, officers, tenants, act, offsetHours });
  const timers = createTimers({
    ...{ store, vault, tenants, now },
    failed: (error, of) => log.error({ err: error, of }, 'due terms cannot be judged; the others go on'),
  });
  const tracking = createTracking({ store, vault, attempts, act, now });
  const retimeAll = async (calendarChange: number) => {
    let moved = 0;
    for (const tenant of await store.dueTenants()) moved += await retimeCases({ store, vault, tenants }, tenant, calendarChange);
    return moved;
  };
  return {
    retimeAll,
    timers,
    queue,
    tenants,
    file,
    act,
    tracking,
    forget,
    calendar,
    simulations,
    routes: [
      ...caseRoutes({ store, officers, tenants, file, act }),
      ...trackingRoutes(tracking, tenants),
      ...vaultRoutes({ store, officers, tenants, vault, forget }),
      ...attachmentRoutes({ attachments, add: createAddPhoto(attachments, cleanPhoto), tenants, store, officers, now }),
      ...ledgerRoutes({ ledger, keys, tenants, offsetHours, now }),
      ...officerRoutes({ officers, store, tenants, queue, offsetHours }),
      openDataRoute({ store, tenants }),
      ...open311Routes({ store, tenants, file, now }),
      ...policyRoutes({ tenants, places }),
      ...calendarRoutes({ calendar, now }),
      ...simulationRoutes({ simulations, timers, tenants, queue }),
    ],
  };
}
