/** The doors for filing a complaint, for reading cases and acting on them. */
import { messageText } from '@pantau/contracts';
import { defineRoute, etagOf, ifMatchOf, type RequestContext, type Route } from '@pantau/runtime';
import { z } from 'zod';
import type { Command } from '../../domain/act.ts';
import type { Case } from '../../domain/case.ts';
import type { PlaceWarning } from '../../domain/place.ts';
import type { CaseFilter, CaseStore, Officers } from '../../ports.ts';
import { type ActOnCase, actorOf, readCase } from '../../usecases/act-on-case.ts';
import type { Caller, Complaint, Filed } from '../../usecases/file-complaint.ts';
import { findSimilar } from '../../usecases/find-similar.ts';
import type { Tenants } from '../../usecases/tenants.ts';
import { caseView, instant, similarView, stepView } from './case-view.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';
import { caseId, caseReply, code, command, filedReply, filing, listOf, similarReply, stepsReply, tenantCode } from './schemas.ts';

export interface CaseRoutePorts {
  readonly store: CaseStore;
  readonly officers: Officers;
  readonly tenants: Tenants;
  readonly file: (complaint: Complaint, caller: Caller) => Promise<Filed>;
  readonly act: ActOnCase;
}

const KEYED =
  'With an `Idempotency-Key` the same request may be sent again for seven days and does nothing twice; with another body it is refused (422).';

const filters = z.object({
  tenant: tenantCode.default('18'),
  state: code.optional(),
  class: code.optional(),
  category: code.optional(),
  regency: z.string().max(5).optional(),
  operator: z.string().max(64).optional(),
  institution: z.string().max(16).optional(),
  unit: code.optional(),
  open: z.enum(['true', 'false']).optional(),
  order: z.enum(['due', 'newest']).default('newest'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(400).optional(),
});
const place = z.object({ at: z.number().nullable(), id: z.string() });

export function caseRoutes(ports: CaseRoutePorts): Route[] {
  const { store, tenants, file, act } = ports;
  const shown = async (found: Case, context: RequestContext) => {
    const { roles } = await actorOf(ports.officers, found, callerOf(context));
    return caseView(found, roles, tenants.rulesOf(found), context.language);
  };
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/cases',
      summary: 'File a complaint',
      description: `The reply holds the PIN, which no other reply does. ${KEYED}`,
      body: { kind: 'json', schema: filing, maxBytes: 65_536 },
      replies: { 201: filedReply },
      async handler(context) {
        const { case: filed, pin, warnings } = await file(context.body, callerOf(context));
        const headers = { etag: etagOf(filed.version), location: `/v1/cases/${filed.id}`, 'cache-control': 'no-store' };
        return { status: 201, headers, body: { ...(await shown(filed, context)), pin, warnings: warnings.map(warned(context)) } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/cases',
      summary: 'Cases of a channel, by due time or the newest first',
      query: filters,
      replies: { 200: listOf(caseReply) },
      async handler(context) {
        const { open, cursor, limit, ...rest } = context.query;
        const after = readCursor(place, cursor);
        const tenant = await tenants.find(rest.tenant);
        const filter = {
          ...rest,
          ...(open === 'true' ? { open: true } : {}),
          ...(after === undefined ? {} : { after }),
          limit: limit + 1,
        };
        // A state that is none finds nothing; the schema holds the rest.
        const found = await store.list(filter as CaseFilter);
        const items = found.slice(0, limit);
        const last = items.at(-1);
        const asOf = instant(tenant.now());
        return {
          status: 200,
          body: {
            items: await Promise.all(items.map((each) => shown(each, context))),
            next: found.length > limit && last !== undefined ? writeCursor(positionOf(last, rest.order)) : null,
            ...{ asOf, watermark: asOf },
          },
        };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/cases/{id}',
      summary: 'One case',
      params: z.object({ id: caseId }),
      replies: { 200: caseReply },
      async handler(context) {
        const found = await readCase(store, context.params.id);
        return { status: 200, headers: { etag: etagOf(found.version) }, body: await shown(found, context) };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/cases/{id}/similar',
      summary: 'Open cases that this one may double',
      description:
        'Of the same category, within 250 m and what the points are inaccurate by, and 30 days; the most alike first, at most five. Suggestions: nothing is joined by it.',
      params: z.object({ id: caseId }),
      replies: { 200: similarReply },
      async handler(context) {
        const found = await readCase(store, context.params.id);
        await actorOf(ports.officers, found, callerOf(context));
        return { status: 200, body: { items: (await findSimilar(store, found)).map(similarView) } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/cases/{id}/steps',
      summary: 'All that happened to a case: who, when, why',
      params: z.object({ id: caseId }),
      replies: { 200: stepsReply },
      async handler(context) {
        const found = await readCase(store, context.params.id);
        await actorOf(ports.officers, found, callerOf(context));
        return { status: 200, body: { items: (await store.steps(found.id)).map(stepView) } };
      },
    }),
    defineRoute({
      method: 'POST',
      path: '/v1/cases/{id}/actions',
      summary: 'Do something to a case',
      description: `What may be done now stands in \`actions\`; what each needs at /v1/policy. With \`If-Match\` only on the version that you have seen (412). ${KEYED}`,
      params: z.object({ id: caseId }),
      body: { kind: 'json', schema: command, maxBytes: 65_536 },
      replies: { 200: caseReply },
      async handler(context) {
        const ifMatch = ifMatchOf(context.rawRequest);
        // zod leaves what was not given out, or undefined: to the domain both are "not given".
        const after = await act(context.params.id, context.body as Command, callerOf(context), { ifMatch });
        return { status: 200, headers: { etag: etagOf(after.version) }, body: await shown(after, context) };
      },
    }),
  ];
}

function warned({ language }: RequestContext) {
  return (code: PlaceWarning) => ({ code, message: messageText(code, language) });
}

export function callerOf({
  principal,
  rawRequest,
  traceparent,
}: Pick<RequestContext, 'principal' | 'rawRequest' | 'traceparent'>): Caller {
  return { principal, idempotencyKey: idempotencyKeyOf(rawRequest), traceparent };
}

function positionOf(last: Case, order: 'due' | 'newest') {
  if (order === 'newest') return { at: last.receivedAt, id: last.id };
  const dues = last.clocks.filter(({ state }) => state === 'running' || state === 'held').flatMap(({ dueAt }) => dueAt ?? []);
  return { at: dues.length === 0 ? null : Math.min(...dues), id: last.id };
}
