import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { officerHeaders, storedOfficer } from '../complaints/officer.ts';
import type { Language } from '../i18n/language.ts';
import {
  breachesSchema,
  calendarSchema,
  caseSchema,
  casesSchema,
  foundPlaceSchema,
  ledgerHeadSchema,
  policySchema,
  sanctionSchema,
  sanctionsSchema,
  similarSchema,
  stepsSchema,
} from './cases.ts';
import { getJson, queryString } from './client.ts';
import { dayBreachesSchema, summarySchema } from './complaint-figures.ts';

export const COMPLAINTS = '/api/complaints/v1';
const REPORTING = '/api/reporting/v1/complaints';

/** A command view that is older than this is not watched but remembered. */
const LIVE_MS = 3_000;
/** A queue is worked from: somebody else may have taken the case. */
const QUEUE_MS = 10_000;

export interface QueueQuestion {
  readonly tenant: string;
  readonly state?: string | undefined;
  readonly category?: string | undefined;
  readonly regency?: string | undefined;
  readonly operator?: string | undefined;
}

/** Terms, codes and moves of a channel: they change with a release. */
export const policyQuery = (tenant: string) =>
  queryOptions({
    queryKey: ['policy', tenant],
    queryFn: ({ signal }) => getJson(`${COMPLAINTS}/policy${queryString({ tenant })}`, policySchema, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Free days, to count the working days that are left. */
export const calendarQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['calendar', from, to],
    queryFn: ({ signal }) => getJson(`${COMPLAINTS}/calendar${queryString({ from, to })}`, calendarSchema, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Open cases, what is due first comes first. */
export const queueQuery = (question: QueueQuestion, language: Language) =>
  queryOptions({
    queryKey: ['cases', { ...question }, language, storedOfficer()],
    queryFn: ({ signal }) =>
      getJson(
        `${COMPLAINTS}/cases${queryString({ ...question, open: 'true', order: 'due', limit: '100' })}`,
        casesSchema,
        signal,
        officerHeaders(),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: QUEUE_MS,
  });

/** What may be done depends on who asks, and the clocks' names on the language. */
export const caseQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['case', id, language, storedOfficer()],
    queryFn: ({ signal }) => getJson(`${COMPLAINTS}/cases/${encodeURIComponent(id)}`, caseSchema, signal, officerHeaders()),
  });

export const stepsQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['steps', id, version],
    queryFn: ({ signal }) =>
      getJson(`${COMPLAINTS}/cases/${encodeURIComponent(id)}/steps`, stepsSchema, signal, officerHeaders()),
    placeholderData: keepPreviousData,
  });

export const sanctionsQuery = (question: { tenant: string; stage?: string | undefined; holder?: string | undefined }) =>
  queryOptions({
    queryKey: ['sanctions', { ...question }],
    queryFn: ({ signal }) =>
      getJson(`${COMPLAINTS}/sanctions${queryString({ ...question, limit: '100' })}`, sanctionsSchema, signal, officerHeaders()),
    placeholderData: keepPreviousData,
  });

export const ledgerHeadQuery = queryOptions({
  queryKey: ['ledger-head'],
  queryFn: ({ signal }) => getJson(`${COMPLAINTS}/ledger/head`, ledgerHeadSchema, signal),
  refetchInterval: QUEUE_MS,
});

export const placeQuery = (lat: number, lon: number) =>
  queryOptions({
    queryKey: ['place', lat, lon],
    queryFn: ({ signal }) =>
      getJson(`${COMPLAINTS}/places${queryString({ lat: String(lat), lon: String(lon) })}`, foundPlaceSchema, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const summaryQuery = (tenant: string, by: 'unit' | 'operator') =>
  queryOptions({
    queryKey: ['complaint-summary', tenant, by],
    queryFn: ({ signal }) =>
      getJson(`${REPORTING}/summary${queryString({ tenant, by, from: longAgo() })}`, summarySchema, signal),
    placeholderData: keepPreviousData,
    refetchInterval: LIVE_MS,
  });

export const dayBreachesQuery = (tenant: string, by: 'unit' | 'operator', day: string | undefined) =>
  queryOptions({
    queryKey: ['day-breaches', tenant, by, day ?? null],
    queryFn: ({ signal }) =>
      getJson(`${REPORTING}/breaches${queryString({ tenant, by, day, limit: '20' })}`, dayBreachesSchema, signal),
    placeholderData: keepPreviousData,
    refetchInterval: LIVE_MS,
  });

/** The newest breaches with how far up each has come: the service itself, not what has reached reporting. */
export const openBreachesQuery = (tenant: string) =>
  queryOptions({
    queryKey: ['breaches', tenant],
    queryFn: ({ signal }) =>
      getJson(`${COMPLAINTS}/breaches${queryString({ tenant, limit: '500' })}`, breachesSchema, signal, officerHeaders()),
    placeholderData: keepPreviousData,
    refetchInterval: LIVE_MS,
  });

/** Reporting counts the cases of a range of days, ten years at most; a case of five years ago may still be open. */
function longAgo(): string {
  return `${new Date().getUTCFullYear() - 5}-01-01`;
}

/** What time it is on the channel's clock: a simulation's is its own. */
export const tenantNowQuery = (tenant: string) =>
  queryOptions({
    queryKey: ['tenant-now', tenant],
    queryFn: ({ signal }) =>
      getJson(`${COMPLAINTS}/cases${queryString({ tenant, limit: '1' })}`, casesSchema, signal, officerHeaders()),
    refetchInterval: QUEUE_MS,
  });

/** What may be the same as this one, to be joined. */
export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: ['similar', id],
    queryFn: ({ signal }) =>
      getJson(`${COMPLAINTS}/cases/${encodeURIComponent(id)}/similar`, similarSchema, signal, officerHeaders()),
  });

export const oneSanctionQuery = (id: string) =>
  queryOptions({
    queryKey: ['sanction', id],
    queryFn: ({ signal }) =>
      getJson(`${COMPLAINTS}/sanctions/${encodeURIComponent(id)}`, sanctionSchema, signal, officerHeaders()),
  });
