/** Simulations: a channel of its own, with a clock of its own, on the same stack. */
import { AppError } from '@pantau/contracts';
import { defineRoute, type Route } from '@pantau/runtime';
import { z } from 'zod';
import type { Simulations } from '../../ports.ts';
import type { Queue } from '../../usecases/queue.ts';
import type { Timers } from '../../usecases/run-timers.ts';
import type { Tenants } from '../../usecases/tenants.ts';
import { instant } from './case-view.ts';

const name = z.string().regex(/^sim-[a-z0-9-]{1,60}$/);
const time = z.iso.datetime({ offset: true }).transform((value) => Date.parse(value));
const reply = z.object({
  tenant: z.string(),
  policyOf: z.string(),
  seed: z.string(),
  now: z.string(),
  fired: z.int().optional(),
});

export function simulationRoutes({
  simulations,
  timers,
  tenants,
  queue,
}: {
  readonly simulations: Simulations;
  readonly timers: Timers;
  readonly tenants: Tenants;
  readonly queue: Queue;
}): Route[] {
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/simulations',
      summary: 'Begin a simulation',
      description: 'A tenant whose cases say everywhere that they are simulated, and whose time moves only when it is told to.',
      body: {
        kind: 'json',
        schema: z.strictObject({ tenant: name, policyOf: z.string().max(16), seed: z.string().max(64), start: time }),
        maxBytes: 4_096,
      },
      replies: { 201: reply },
      async handler({ body: { tenant, policyOf, seed, start } }) {
        tenants.rulesAt({ id: tenant, simulated: true, policyOf, now: () => start }, start);
        if ((await simulations.find(tenant)) !== undefined)
          throw new AppError('conflict', 'simulation_is_there', tenant, { params: { tenant } });
        await simulations.create({ tenant, policyOf, seed, now: start });
        return { status: 201, body: { tenant, policyOf, seed, now: instant(start) } };
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/simulations',
      summary: 'Simulations, the newest first',
      replies: { 200: z.object({ items: z.array(reply) }) },
      async handler() {
        const items = (await simulations.list()).map((each) => ({ ...each, now: instant(each.now) }));
        return { status: 200, body: { items } };
      },
    }),
    defineRoute({
      method: 'PUT',
      path: '/v1/simulations/{tenant}/clock',
      summary: 'Let the time of a simulation pass',
      description: 'Fires all that falls due until then, in order, before it answers. Time never goes back.',
      params: z.object({ tenant: name }),
      body: { kind: 'json', schema: z.strictObject({ now: time }), maxBytes: 1_024 },
      replies: { 200: reply },
      async handler({ params: { tenant }, body: { now } }) {
        const found = await simulations.find(tenant);
        if (found === undefined) throw new AppError('not_found', 'no_such_tenant', tenant, { params: { tenant } });
        if (now < found.now)
          throw new AppError('conflict', 'time_goes_on', `${now} before ${found.now}`, { params: { now: instant(found.now) } });
        await simulations.setNow(tenant, now);
        const fired = await timers.runFor(tenant, now);
        await queue.handOver(tenant);
        return { status: 200, body: { tenant, policyOf: found.policyOf, seed: found.seed, now: instant(now), fired } };
      },
    }),
  ];
}
