/** Breaking the glass, and erasing: both with a reason, both logged before they happen. */
import { AppError } from '@pantau/contracts';
import { defineRoute, type RequestContext, type Route } from '@pantau/runtime';
import { z } from 'zod';
import type { CaseStore, Officers, Vault } from '../../ports.ts';
import { actorOf, readCase } from '../../usecases/act-on-case.ts';
import { type ForgetReporter, OPENERS } from '../../usecases/forget-reporter.ts';
import type { Tenants } from '../../usecases/tenants.ts';
import { maskKnown } from '../../usecases/texts.ts';
import { callerOf } from './case-routes.ts';
import { instant } from './case-view.ts';
import { caseId } from './schemas.ts';

const params = z.object({ id: caseId });
const body = { kind: 'json', schema: z.strictObject({ reason: z.string().trim().min(10).max(500) }), maxBytes: 4_096 } as const;

export function vaultRoutes(ports: {
  readonly store: CaseStore;
  readonly officers: Officers;
  readonly tenants: Tenants;
  readonly vault: Vault;
  readonly forget: ForgetReporter;
}): Route[] {
  const { store, officers, tenants, vault, forget } = ports;
  const enter = async (context: RequestContext<{ id: string }>) => {
    const found = await readCase(store, context.params.id);
    const actor = await actorOf(officers, found, callerOf(context));
    if (!actor.roles.some((role) => OPENERS.includes(role)))
      throw new AppError('invalid', 'not_an_opener', actor.roles.join(), { http: 403 });
    return { found, actor, at: (await tenants.find(found.tenant)).now() };
  };
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/cases/{id}/identity',
      summary: 'See who reported, and the text as it was written',
      description: 'With a reason; who, when and why are logged before the answer. 410 after erasure.',
      params,
      body,
      replies: { 200: z.looseObject({ identity: z.looseObject({}).nullable() }) },
      async handler(context) {
        const { found, actor, at } = await enter(context);
        const reason = maskKnown(vault, found, context.body.reason).text;
        const parts = await vault.open(found.id, { subject: actor.subject, reason, at });
        if (parts === undefined)
          throw new AppError('not_found', 'identity_erased', `the key of ${found.id} was destroyed`, { http: 410 });
        const of = (field: string): unknown => JSON.parse(parts.find((part) => part.field === field)?.text ?? 'null');
        const notes = parts.flatMap(({ field, text }) => {
          const [, step, what] = /^step\.(\d+)\.(\w+)$/.exec(field) ?? [];
          return step === undefined ? [] : { step: Number(step), what, text };
        });
        return {
          status: 200,
          headers: { 'cache-control': 'no-store' },
          body: { identity: of('identity'), text: of('text'), notes },
        };
      },
    }),
    defineRoute({
      method: 'POST',
      path: '/v1/cases/{id}/erasure',
      summary: 'Forget who reported, for ever',
      description:
        'Destroys the key of the case, what it sealed, and the photos, and leaves a step. The case, its masked texts and its ledger stay (UU 27/2022). `erased` is false where it was done before; after an error send it again.',
      params,
      body,
      replies: { 200: z.object({ erased: z.boolean() }) },
      async handler(context) {
        const { found, actor } = await enter(context);
        const { traceparent, body: given } = context;
        return { status: 200, body: { erased: await forget(found.id, { actor, reason: given.reason, traceparent }) } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/cases/{id}/identity/log',
      summary: 'Who opened the identity of a case, when and why',
      params,
      replies: {
        200: z.object({ items: z.array(z.looseObject({ action: z.string(), subject: z.string(), reason: z.string() })) }),
      },
      async handler(context) {
        const { found } = await enter(context);
        return {
          status: 200,
          body: { items: (await vault.log(found.id)).map(({ at, ...rest }) => ({ ...rest, at: instant(at) })) },
        };
      },
    }),
  ];
}
