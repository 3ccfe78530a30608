/** GeoReport v2 over the same cases: what any Open311 client can read, file and follow. */
import { AppError } from '@pantau/contracts';
import { defineRoute, type RequestContext, type Route } from '@pantau/runtime';
import { z } from 'zod';
import type { Case } from '../../domain/case.ts';
import type { CaseFilter, CaseStore } from '../../ports.ts';
import { readCase } from '../../usecases/act-on-case.ts';
import type { FileComplaint } from '../../usecases/file-complaint.ts';
import type { Tenants } from '../../usecases/tenants.ts';
import { callerOf } from '../http/case-routes.ts';
import { caseId, tenantCode } from '../http/schemas.ts';
import { complaintOf, DEFAULT_TENANT, given, requestForm } from './complaint-of.ts';
import { errorDocument, type Format, listDocument, oneDocument } from './documents.ts';
import { serviceRequest, zoned } from './service-requests.ts';
import { SERVICE_ATTRIBUTES, serviceOf } from './services.ts';

export interface Open311Ports {
  readonly store: CaseStore;
  readonly tenants: Tenants;
  readonly file: FileComplaint;
  now(): number;
}

const DAY_MS = 86_400_000;
/** The span of GeoReport's lists: ninety days, or a thousand requests. */
const SPAN_DAYS = 90;
const MOST = 1_000;
const LISTED = { list: 'service_requests', item: 'request' };
const INNER = { notes: 'note', clocks: 'clock', attributes: 'attribute', values: 'value' };

const jurisdiction = z.object({
  jurisdiction_id: given(tenantCode).transform((id) => id ?? DEFAULT_TENANT),
  api_key: z.string().max(200).optional(),
});
const codes = z
  .string()
  .max(2_000)
  .transform((text) => text.split(',').map((each) => each.trim()));
const moment = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const wanted = jurisdiction.extend({
  service_request_id: given(codes),
  service_code: given(codes),
  start_date: given(moment),
  end_date: given(moment),
  status: given(codes),
  extensions: z.enum(['true', 'false']).optional(),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
  page_size: z.coerce.number().int().min(1).max(MOST).default(MOST),
});

export function open311Routes(ports: Open311Ports): Route[] {
  return (['json', 'xml'] as const).flatMap((format) => formatRoutes(ports, format));
}

function formatRoutes({ store, tenants, file, now }: Open311Ports, format: Format): Route[] {
  const at = (path: string) => `/open311/v2/${path}.${format}`;
  const mediaType = format === 'json' ? 'application/json' : 'text/xml';
  const common = { problem: errorDocument(format), replies: { 200: { description: 'As GeoReport v2 has it', mediaType } } };
  const policyOf = async (tenantId: string) => {
    const tenant = await tenants.find(tenantId);
    return tenants.rulesAt(tenant, tenant.now()).policy;
  };
  const shown = async (cases: Awaited<ReturnType<CaseStore['list']>>, extended: boolean, { language }: RequestContext) =>
    Promise.all(
      cases.map(async (each) => {
        const steps = extended ? await store.steps(each.id) : [];
        return serviceRequest(each, { policy: tenants.rulesOf(each).policy, language, extended, steps });
      }),
    );
  return [
    defineRoute({
      ...{
        method: 'GET',
        path: at('discovery'),
        summary: 'Where this endpoint is and what it speaks',
        query: jurisdiction,
        ...common,
      },
      handler: () => oneDocument(format, 'discovery', discovery(now()), { formats: 'format', endpoints: 'endpoint' }),
    }),
    defineRoute({
      ...{ method: 'GET', path: at('services'), summary: 'Kinds of complaints', query: jurisdiction, ...common },
      async handler({ query, language }) {
        const { categories } = await policyOf(query.jurisdiction_id);
        return listDocument(
          format,
          { list: 'services', item: 'service' },
          categories.map((each) => serviceOf(each, language)),
        );
      },
    }),
    defineRoute({
      ...{
        method: 'GET',
        path: at('services/{code}'),
        summary: 'What else may be told of a kind',
        query: jurisdiction,
        ...common,
      },
      params: z.object({ code: z.string().max(64) }),
      async handler({ query, params, language }) {
        const { categories } = await policyOf(query.jurisdiction_id);
        if (!categories.some(({ code }) => code === params.code)) throw noService(params.code);
        const definition = { service_code: params.code, attributes: SERVICE_ATTRIBUTES[language] };
        return oneDocument(format, 'service_definition', definition, INNER);
      },
    }),
    defineRoute({
      ...{ method: 'POST', path: at('requests'), summary: 'File a complaint', ...common },
      description: 'The PIN to follow it with stands in `service_notice`; api_key is not asked for as long as there is no login.',
      // Some clients put these two into the address.
      query: z.object({ jurisdiction_id: given(tenantCode), api_key: z.string().max(200).optional() }),
      body: { kind: 'form', schema: requestForm, maxBytes: 65_536 },
      async handler(context) {
        const { language, query } = context;
        const body = {
          ...context.body,
          jurisdiction_id: context.body.jurisdiction_id ?? query.jurisdiction_id ?? DEFAULT_TENANT,
        };
        const { categories } = await policyOf(body.jurisdiction_id);
        if (!categories.some(({ code }) => code === body.service_code)) throw noService(body.service_code);
        const filed = await file(complaintOf(body), callerOf(context));
        const notice =
          language === 'en'
            ? `To follow it: ${filed.case.id}, PIN ${filed.pin}`
            : `Untuk melacak: ${filed.case.id}, PIN ${filed.pin}`;
        const item = { service_request_id: filed.case.id, service_notice: notice, account_id: null };
        return listDocument(format, LISTED, [item]);
      },
    }),
    defineRoute({
      ...{
        method: 'GET',
        path: at('tokens/{token}'),
        summary: 'The number of a request by its token',
        query: jurisdiction,
        ...common,
      },
      params: z.object({ token: caseId }),
      async handler({ params }) {
        const { id } = await readPublic(store, params.token);
        return listDocument(format, LISTED, [{ service_request_id: id, token: id }]);
      },
    }),
    defineRoute({
      ...{ method: 'GET', path: at('requests'), summary: 'Requests, the newest first', query: wanted, ...common },
      async handler(context) {
        const { query } = context;
        const tenant = await tenants.find(query.jurisdiction_id);
        const found = await store.list(filterOf(query, tenant.now()));
        return listDocument(format, LISTED, await shown(found, query.extensions === 'true', context), INNER);
      },
    }),
    defineRoute({
      ...{ method: 'GET', path: at('requests/{id}'), summary: 'One request', ...common },
      params: z.object({ id: caseId }),
      query: jurisdiction.extend({ extensions: z.enum(['true', 'false']).optional() }),
      async handler(context) {
        const found = await readPublic(store, context.params.id);
        return listDocument(format, LISTED, await shown([found], context.query.extensions === 'true', context), INNER);
      },
    }),
  ];
}

/** Asked for by number there is no span; else ninety days, ending now or where the caller says. */
function filterOf(query: z.output<typeof wanted>, now: number): CaseFilter {
  const before =
    query.end_date ?? (query.start_date === undefined ? now + 1 : Math.min(now + 1, query.start_date + SPAN_DAYS * DAY_MS));
  const from = Math.max(query.start_date ?? 0, before - SPAN_DAYS * DAY_MS);
  const states = new Set(query.status ?? ['open', 'closed']);
  return {
    tenant: query.jurisdiction_id,
    isPublic: true,
    ...(query.service_request_id === undefined ? { from, before } : { ids: query.service_request_id }),
    ...(query.service_code === undefined ? {} : { categories: query.service_code }),
    ...(states.has('open') === states.has('closed') ? {} : { closed: states.has('closed') }),
    order: 'newest',
    limit: query.page_size,
    skip: (query.page - 1) * query.page_size,
  };
}

/** One that is confidential is answered as if it were not there. */
async function readPublic(store: CaseStore, id: string): Promise<Case> {
  const found = await readCase(store, id);
  if (found.confidential) throw new AppError('not_found', 'no_such_case', 'confidential', { params: { id } });
  return found;
}

function noService(code: string): AppError {
  return new AppError('not_found', 'no_such_service', code, { params: { code } });
}

function discovery(now: number) {
  return {
    changeset: zoned(now, '18'),
    contact: 'https://www.lapor.go.id',
    key_service: 'api_key is not asked for',
    endpoints: [
      {
        ...{
          specification: 'http://wiki.open311.org/GeoReport_v2',
          url: '/open311/v2',
          changeset: zoned(now, '18'),
          type: 'production',
        },
        formats: ['text/xml', 'application/json'],
      },
    ],
  };
}
