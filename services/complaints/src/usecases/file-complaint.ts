/** A complaint comes in: placed, masked, sealed, given a number and an operator, and written. */
import { AppError, type Problem } from '@pantau/contracts';
import { offsetHours, region } from '@pantau/rulebook';
import type { Principal } from '@pantau/runtime';
import { mayActFor } from '@pantau/runtime';
import type { Attachment, Case, CasePlace } from '../domain/case.ts';
import { fileCase } from '../domain/file-case.ts';
import { guessCategory } from '../domain/guess-category.ts';
import { nameKeys } from '../domain/masking.ts';
import { type PlaceWarning, placeWarnings } from '../domain/place.ts';
import type { CaseStore, Officers, Places, PlainPart, Vault } from '../ports.ts';
import type { AttachmentStore } from './attachments.ts';
import { outgoing } from './outgoing.ts';
import type { Tenants } from './tenants.ts';
import { mask } from './texts.ts';
import { withinDays } from './within.ts';

export interface Complaint {
  readonly tenant?: string | undefined;
  readonly class?: string | undefined;
  readonly category?: string | undefined;
  readonly title?: string | undefined;
  readonly description: string;
  readonly place?:
    | {
        readonly lat?: number | undefined;
        readonly lon?: number | undefined;
        readonly accuracyM?: number | undefined;
        readonly address?: string | undefined;
        readonly regency?: string | undefined;
      }
    | undefined;
  readonly channel?: string | undefined;
  readonly externalNumber?: string | undefined;
  /** ms; the true receipt, where it was entered later on somebody's behalf. */
  readonly receivedAt?: number | undefined;
  readonly anonymous?: boolean | undefined;
  readonly confidential?: boolean | undefined;
  readonly reporter?:
    | {
        readonly name?: string | undefined;
        readonly nik?: string | undefined;
        readonly phone?: string | undefined;
        readonly email?: string | undefined;
      }
    | undefined;
  readonly attachments?: readonly string[] | undefined;
}

export interface Caller {
  readonly principal: Principal;
  readonly idempotencyKey?: string | undefined;
  readonly traceparent?: string | undefined;
}

export interface Filed {
  readonly case: Case;
  readonly pin: string;
  /** The same request came before, and this is what it led to. */
  readonly again: boolean;
  /** Codes of what the reporter may want to mend; nothing was refused for it. */
  readonly warnings: readonly PlaceWarning[];
}

/** Requests are remembered so long. */
export const IDEMPOTENCY_DAYS = 7;
const OLDEST_DAYS = 730;
const DEFAULT_TENANT = '18';

export interface FilingPorts {
  readonly store: CaseStore;
  readonly vault: Vault;
  readonly officers: Officers;
  readonly places: Places;
  readonly tenants: Tenants;
  readonly attachments: AttachmentStore;
  /** The service's own time: keys of requests expire by it, whatever time it is in a simulation. */
  now(): number;
}

export type FileComplaint = (complaint: Complaint, caller: Caller) => Promise<Filed>;

export function createFileComplaint(ports: FilingPorts): FileComplaint {
  const { store, vault, officers, places, tenants, attachments } = ports;
  return async (complaint, caller) => {
    const place = placeOf(complaint, places);
    const tenant = await tenants.find(complaint.tenant ?? place?.province ?? DEFAULT_TENANT);
    if (!mayActFor(caller.principal, tenant.policyOf))
      throw new AppError('invalid', 'not_your_tenant', `files for ${tenant.id}`, { http: 403 });
    const warnings = place === null ? [] : placeWarnings(place, tenant.policyOf);
    const now = tenant.now();
    const isOnBehalf = (complaint.channel ?? 'web') !== 'web' && complaint.channel !== 'open311';
    // An earlier receipt begins terms in the past: only who takes complaints in at a counter can say so.
    if (complaint.receivedAt !== undefined && !(isOnBehalf && (await isOperator(officers, tenant.id, caller))))
      throw refused('/receivedAt', 'received_at_on_behalf');
    const receivedAt = complaint.receivedAt ?? now;
    if (receivedAt > now || receivedAt < now - withinDays(OLDEST_DAYS))
      throw refused('/receivedAt', 'received_at_range', { days: OLDEST_DAYS });
    const rules = tenants.rulesAt(tenant, receivedAt);
    const { policy } = rules;
    const category = complaint.category ?? guessCategory(`${complaint.title ?? ''} ${complaint.description}`, policy.categories);
    const known = policy.categories.find(({ code }) => code === category);
    if (known === undefined)
      throw refused('/category', 'unknown_choice', {
        code: category,
        known: policy.categories.map(({ code }) => code).join(', '),
      });
    const caseClass = complaint.class ?? known.class;
    if (!policy.classes.some(({ code }) => code === caseClass)) {
      throw refused('/class', 'unknown_choice', { code: caseClass, known: policy.classes.map(({ code }) => code).join(', ') });
    }
    const { reporter = {} } = complaint;
    const names = nameKeys(reporter.name ?? '');
    const photos = await attachments.unused(tenant.id, complaint.attachments ?? []);
    const year = new Date(receivedAt + offsetHours(policy.institution) * 3_600_000).getUTCFullYear();
    const number = await store.nextNumber(tenant.id, year);
    const prefix = tenant.simulated ? tenant.id.toUpperCase() : policy.casePrefix;
    const id = `${prefix}-${year}-${String(number).padStart(6, '0')}`;
    const title = complaint.title ?? firstWords(complaint.description);
    const { wrappedKey, sealed } = await vault.seal(id, plainParts(complaint, title));
    const change = fileCase(
      {
        ...{ id, tenant: tenant.id, simulated: tenant.simulated, class: caseClass, category, tags: [] },
        title: mask(title, names).text,
        description: mask(complaint.description, names).text,
        ...{ channel: complaint.channel ?? 'web', externalNumber: complaint.externalNumber ?? null },
        ...{ anonymous: complaint.anonymous ?? known.confidential, confidential: complaint.confidential ?? known.confidential },
        place: place && { ...place, address: place.address === null ? null : mask(place.address, names).text },
        ...{
          receivedAt,
          operator: await officers.assign(tenant.id, now),
          enteredBy: isOnBehalf ? caller.principal.subject : null,
        },
        attachments: photos.map((photo): Attachment => ({ ...photo, step: 1, byReporter: true })),
        nameHashes: names.map((name) => vault.hash(id, name)),
      },
      now,
      rules,
    );
    const { subject } = caller.principal;
    const key = caller.idempotencyKey;
    // Keyed: the reporter is in it, and of a plain hash his number could be tried out in an hour.
    const fingerprint = vault.hash('file', JSON.stringify(complaint));
    const isWritten = await store.write({
      change,
      message: outgoing(change, vault, caller.traceparent),
      vault: { wrappedKey, sealed },
      attachments: photos.map((photo) => photo.id),
      ...(key === undefined
        ? {}
        : { idempotency: { subject, key, fingerprint, expiresAt: ports.now() + withinDays(IDEMPOTENCY_DAYS) } }),
    });
    if (isWritten) return { case: change.case, pin: vault.pin(id), again: false, warnings };
    const before = key === undefined ? undefined : await store.idempotent(subject, key);
    if (before === undefined) throw new AppError('bug', 'bug', `case ${id} was not written`);
    if (before.fingerprint !== fingerprint)
      throw new AppError('invalid', 'idempotency_key_reused', 'another body under the same key');
    const stored = await store.read(before.caseId);
    if (stored === undefined) throw new AppError('bug', 'bug', `case ${before.caseId} of a known key is gone`);
    return { case: stored, pin: vault.pin(stored.id), again: true, warnings };
  };
}

async function isOperator(officers: Pick<Officers, 'find'>, tenant: string, { principal }: Caller): Promise<boolean> {
  const officer = await officers.find(tenant, principal.subject);
  return (officer?.roles ?? principal.roles).includes('operator');
}

function placeOf({ place }: Complaint, places: Places): CasePlace | null {
  if (place === undefined) return null;
  const { lat, lon } = place;
  const rest = { accuracyM: place.accuracyM ?? null, address: place.address ?? null };
  if (lat === undefined || lon === undefined) {
    if (place.regency === undefined) return null;
    if (region(place.regency) === undefined) throw refused('/place/regency', 'unknown_region', { code: place.regency });
    return {
      ...rest,
      lat: null,
      lon: null,
      regency: place.regency,
      province: place.regency.slice(0, 2),
      approximate: false,
      distanceKm: null,
    };
  }
  const found = places.find(lat, lon, place.accuracyM);
  if (found === undefined) throw refused('/place', 'not_in_indonesia');
  const { regency, province, approximate, distanceKm, nearBorder } = found;
  return { ...rest, lat, lon, regency, province, approximate, distanceKm, ...(nearBorder === true ? { nearBorder } : {}) };
}

function plainParts({ description, reporter = {}, place }: Complaint, title: string): PlainPart[] {
  const parts = [{ field: 'text', text: JSON.stringify({ title, description, address: place?.address ?? null }) }];
  const isNamed = Object.values(reporter).some((value) => value !== undefined);
  return isNamed ? [...parts, { field: 'identity', text: JSON.stringify(reporter) }] : parts;
}

function firstWords(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`;
}

function refused(pointer: string, code: string, params: Problem['params'] = {}): AppError {
  return new AppError('invalid', 'invalid_request', code, { problems: [{ pointer, code, params }] });
}
