/** The rules of a channel as data, for forms and for people; and where a point is. */
import { AppError } from '@pantau/contracts';
import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { MOVES } from '../../domain/moves.ts';
import type { Places } from '../../ports.ts';
import type { Tenants } from '../../usecases/tenants.ts';
import { tenantCode } from './schemas.ts';

const policyReply = z
  .looseObject({
    id: z.string(),
    classes: z.array(z.looseObject({ code: z.string() })),
    clocks: z.array(z.looseObject({ name: z.string() })),
    categories: z.array(z.looseObject({ code: z.string() })),
    moves: z.array(
      z.looseObject({
        action: z.string(),
        from: z.array(z.string()),
        to: z.string(),
        roles: z.array(z.string()),
        needs: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'ChannelPolicy' });

const placeReply = z
  .object({ regency: z.string(), province: z.string(), approximate: z.boolean(), distanceKm: z.number() })
  .meta({ id: 'FoundPlace' });

export function policyRoutes({ tenants, places }: { readonly tenants: Tenants; readonly places: Places }): Route[] {
  return [
    defineRoute({
      method: 'GET',
      path: '/v1/policy',
      summary: 'The rules of a channel that are in force, with their sources, and the state machine',
      query: z.object({ tenant: tenantCode.default('18') }),
      replies: { 200: policyReply },
      async handler({ query }) {
        const tenant = await tenants.find(query.tenant);
        const { policy } = tenants.rulesAt(tenant, tenant.now());
        return { status: 200, body: { ...policy, simulated: tenant.simulated, moves: MOVES } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/places',
      summary: 'The regency or city of a point',
      query: z.object({ lat: z.coerce.number().min(-90).max(90), lon: z.coerce.number().min(-180).max(180) }),
      replies: { 200: placeReply },
      handler({ query: { lat, lon } }) {
        const found = places.find(lat, lon);
        if (found === undefined) throw new AppError('not_found', 'not_in_indonesia', `${lat} ${lon}`);
        return { status: 200, body: found };
      },
    }),
  ];
}
