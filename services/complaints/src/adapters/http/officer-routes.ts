/** The register of officers, and the operators' queue. */
import { AppError } from '@pantau/contracts';
import { defineRoute, type RequestContext, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { isOnDuty } from '../../domain/duty.ts';
import type { CaseStore, OfficerRegister, RegisteredOfficer } from '../../ports.ts';
import { actorOf } from '../../usecases/act-on-case.ts';
import type { Queue } from '../../usecases/queue.ts';
import type { Tenants } from '../../usecases/tenants.ts';
import { callerOf } from './case-routes.ts';
import { caseView, instant } from './case-view.ts';
import { caseReply, code, listOf, tenantCode } from './schemas.ts';

export interface OfficerRoutePorts {
  readonly officers: OfficerRegister;
  readonly store: CaseStore;
  readonly tenants: Tenants;
  readonly queue: Queue;
  /** Hours ahead of UTC of whose policy it is. */
  offsetHours(policyOf: string): number;
}

/** Roles that write the register: not who is on it to handle cases. */
const LEADERS = ['pimpinan', 'verifikator'];
const ROLES = ['operator', 'opd', 'verifikator', 'pemutus', 'pimpinan'] as const;

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const shift = z.strictObject({
  weekday: z.int().min(1).max(7).meta({ description: '1 is Monday; the day on which it begins.' }),
  from: clockTime,
  to: clockTime.meta({ description: 'Not later than `from`: on the day after.' }),
});
const absence = z
  .strictObject({ from: z.iso.date(), to: z.iso.date(), reason: code })
  .refine(({ from, to }) => from <= to, { path: ['to'] });
const officerBody = z.strictObject({
  roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
  institution: z.string().max(16).nullish(),
  unit: code.nullish(),
  shifts: z
    .array(shift)
    .max(50)
    .nullish()
    .meta({ description: 'In local times of the channel; null: on duty whenever not absent.' }),
  absences: z.array(absence).max(100).default([]).meta({ description: 'Local dates, both included.' }),
});
const officerReply = z
  .object({
    ...{
      tenant: z.string(),
      id: z.string(),
      roles: z.array(z.string()),
      institution: z.string().nullable(),
      unit: z.string().nullable(),
    },
    ...{ shifts: z.array(shift).nullable(), absences: z.array(z.looseObject({ from: z.string(), to: z.string() })) },
    onDuty: z.boolean(),
    served: z.int().meta({ description: 'Position in the fair share: comparable within a channel.' }),
  })
  .meta({ id: 'Officer' });
const officerId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/)
  .meta({ description: 'A staff number, never a name: it stands in events.' });

export function officerRoutes(ports: OfficerRoutePorts): Route[] {
  const { officers, store, tenants, queue } = ports;
  const viewAt = (tenant: string, now: number, offset: number) => (officer: RegisteredOfficer) => {
    const { id, roles, unit, shifts, absences, served } = officer;
    const place = { institution: unit?.institution ?? null, unit: unit?.unit ?? null };
    return { tenant, id, roles, ...place, shifts, absences, onDuty: isOnDuty(officer, now, offset), served };
  };
  const enter = async (id: string, context: RequestContext) => {
    const tenant = await tenants.find(id);
    const actor = await actorOf(officers, { tenant: id }, callerOf(context));
    return { actor, isSimulated: tenant.simulated, now: tenant.now(), offset: ports.offsetHours(tenant.policyOf) };
  };
  return [
    defineRoute({
      method: 'GET',
      path: '/v1/officers',
      summary: 'Who works for a channel, and who is on duty now',
      query: z.object({ tenant: tenantCode.default('18') }),
      replies: { 200: listOf(officerReply) },
      async handler(context) {
        const { tenant } = context.query;
        const { now, offset } = await enter(tenant, context);
        const items = (await officers.list(tenant)).map(viewAt(tenant, now, offset));
        return { status: 200, body: { items, next: null, asOf: instant(now), watermark: instant(now) } };
      },
    }),
    defineRoute({
      method: 'PUT',
      path: '/v1/officers/{tenant}/{id}',
      summary: 'Put an officer on the register, or change his roles, shifts and absences',
      description:
        'An absence that has begun hands his open cases that no unit has yet to those on duty, before the answer; one of later, when it begins. Nobody changes his own entry.',
      params: z.object({ tenant: tenantCode, id: officerId }),
      body: { kind: 'json', schema: officerBody, maxBytes: 65_536 },
      replies: { 200: officerReply },
      async handler(context) {
        const { tenant, id } = context.params;
        const { actor, isSimulated, now, offset } = await enter(tenant, context);
        // Whoever begins a simulation peoples it.
        const mayWrite = isSimulated || actor.roles.some((role) => LEADERS.includes(role));
        if (actor.subject === id || !mayWrite) {
          throw new AppError('invalid', 'not_a_leader', `${actor.subject} as ${actor.roles.join()}`, { http: 403 });
        }
        const { roles, institution, unit, shifts, absences } = context.body;
        const place = institution == null || unit == null ? null : { institution, unit };
        await officers.put(tenant, { id, roles, unit: place, shifts: shifts ?? null, absences });
        await queue.handOver(tenant);
        const found = (await officers.list(tenant)).find((each) => each.id === id);
        if (found === undefined) throw new AppError('bug', 'bug', `officer ${id} was written and is not there`);
        return { status: 200, body: viewAt(tenant, now, offset)(found) };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/queue',
      summary: 'Open cases by due time',
      description: 'With `operator` his own, with `unassigned=true` those that nobody has yet.',
      query: z.object({
        tenant: tenantCode.default('18'),
        operator: z.string().max(64).optional(),
        unassigned: z.enum(['true', 'false']).default('false'),
        limit: z.coerce.number().int().min(1).max(500).default(50),
      }),
      replies: { 200: listOf(caseReply) },
      async handler(context) {
        const { tenant, operator, unassigned, limit } = context.query;
        const { actor, now } = await enter(tenant, context);
        const whose = unassigned === 'true' ? { operator: null } : operator === undefined ? {} : { operator };
        const found = await store.list({ tenant, ...whose, open: true, order: 'due', limit });
        const items = found.map((each) => caseView(each, actor.roles, tenants.rulesOf(each), context.language));
        return { status: 200, body: { items, next: null, asOf: instant(now), watermark: instant(now) } };
      },
    }),
    defineRoute({
      method: 'POST',
      path: '/v1/queue/take',
      summary: 'Take the next case that nobody has',
      description: 'The one due first; two who ask at once get two. `case` is null when there is none.',
      body: { kind: 'json', schema: z.strictObject({ tenant: tenantCode }), maxBytes: 1_024 },
      replies: { 200: z.object({ case: caseReply.nullable() }) },
      async handler(context) {
        const { tenant } = context.body;
        const { actor } = await enter(tenant, context);
        const taken = await queue.take(tenant, callerOf(context));
        const shown = taken === undefined ? null : caseView(taken, actor.roles, tenants.rulesOf(taken), context.language);
        return { status: 200, body: { case: shown } };
      },
    }),
  ];
}
