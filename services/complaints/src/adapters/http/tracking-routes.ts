/** For reporters: their case by number and PIN. */
import { defineRoute, type RequestContext, type Route } from '@pantau/runtime';
import { z } from 'zod';
import type { Command } from '../../domain/act.ts';
import type { Tenants } from '../../usecases/tenants.ts';
import type { TrackedCase, Tracking } from '../../usecases/track-case.ts';
import { callerOf } from './case-routes.ts';
import { publicView } from './case-view.ts';
import { caseId, command } from './schemas.ts';

const pin = z.string().min(4).max(16).meta({ description: 'As it was given when the case was filed.' });
const params = z.object({ id: caseId });
const publicCase = z
  .looseObject({
    id: z.string(),
    state: z.string(),
    clocks: z.array(z.looseObject({})),
    steps: z.array(z.looseObject({})),
    actions: z.array(z.string()),
  })
  .meta({ id: 'PublicCase' });
const own = command.pick({ action: true, note: true, rating: true, proof: true, reason: true }).extend({ pin });

export function trackingRoutes(tracking: Tracking, tenants: Tenants): Route[] {
  const reply = async (tracked: TrackedCase, { language }: RequestContext) => {
    const tenant = await tenants.find(tracked.case.tenant);
    const body = publicView(tracked.case, tracked.steps, tenant.now(), tenants.rulesOf(tracked.case), language);
    return { status: 200, headers: { 'cache-control': 'no-store' }, body };
  };
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/tracking/{id}',
      summary: 'Follow a case by its number and PIN',
      description:
        'A wrong PIN and a number that is not there get the same 404. After ten wrong PINs the case is closed to tracking for a quarter of an hour (429). A POST, so that the PIN stands in no address.',
      params,
      body: { kind: 'json', schema: z.strictObject({ pin }), maxBytes: 1_024 },
      replies: { 200: publicCase },
      handler: async (context) => reply(await tracking.look(context.params.id, context.body.pin), context),
    }),
    defineRoute({
      method: 'POST',
      path: '/v1/tracking/{id}/actions',
      summary: 'Answer, complete, withdraw, reopen or rate one’s own case',
      params,
      body: { kind: 'json', schema: own, maxBytes: 65_536 },
      replies: { 200: publicCase },
      async handler(context) {
        const { pin: given, ...rest } = context.body;
        return reply(await tracking.act(context.params.id, given, rest as Command, callerOf(context)), context);
      },
    }),
  ];
}
