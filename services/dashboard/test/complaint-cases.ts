import { eventually } from '@pantau/runtime/testing';

/** Monday, 5 January 2026, nine in the morning in Lampung. */
export const BEGINNING = '2026-01-05T02:00:00Z';

export interface Told {
  readonly id: string;
  readonly pin: string;
  readonly operator: string | null;
}

/** A simulation whose clock the test moves, as citizens and officers of a real channel would use it. */
export async function startSimulation(gateway: string, tenant: string) {
  const url = `${gateway}/api/complaints/v1`;
  await ask(`${url}/simulations`, 'POST', { tenant, policyOf: '18', seed: tenant, start: BEGINNING });
  return {
    async file(description: string, rest: object = {}): Promise<Told> {
      const place = { lat: -5.39, lon: 105.26, accuracyM: 30 };
      return (await ask(`${url}/cases`, 'POST', { tenant, description, place, ...rest })) as Told; // the services' own tests hold their shapes
    },
    act: (id: string, action: string, given: object = {}, officer = 'op-1') =>
      ask(`${url}/cases/${id}/actions`, 'POST', { action, ...given }, { 'x-pantau-subject': officer }),
    /** All that falls due until then has been fired when this resolves. */
    setTime: (now: string) => ask(`${url}/simulations/${tenant}/clock`, 'PUT', { now }),
    /** Until the command view's figures know of so many breaches. */
    untilReported: (day: string, breaches: number) =>
      eventually(
        async () => {
          const totals = await Promise.all(
            ['unit', 'operator'].map(async (by) => {
              const path = `/api/reporting/v1/complaints/breaches?tenant=${tenant}&day=${day}&by=${by}`;
              const reply = (await (await fetch(gateway + path)).json()) as { total?: number }; // as above
              return reply.total ?? 0;
            }),
          );
          return totals.reduce((sum, total) => sum + total, 0) === breaches;
        },
        { timeoutMs: 60_000 },
      ),
  };
}

async function ask(url: string, method: string, body: object, headers: Record<string, string> = {}): Promise<unknown> {
  const init = { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
  const reply = await fetch(url, init);
  if (!reply.ok) throw new Error(`${method} ${url}: ${reply.status} ${await reply.text()}`);
  return reply.json();
}
