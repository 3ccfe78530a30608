/** What a simulation asks of complaints. */
import type { Language } from '@pantau/contracts';
import { z } from 'zod';
import { ask, RefusedError } from '../ask.ts';
import type { ChannelRules, SimulatedOperator, SimulatedUnit } from './world.ts';

const storyCase = z.object({ id: z.string(), state: z.string(), category: z.string(), operator: z.string().nullable() });
const filed = storyCase.extend({ pin: z.string() });
const taken = z.object({ case: storyCase.nullable() });
const code = z.string();
const rules = z.object({
  categories: z.array(z.object({ code, keywords: z.array(z.string()) })),
  routes: z.array(z.object({ category: code, institution: code, unit: z.object({ code }) })),
  fallback: z.object({ institution: code, unit: z.object({ code }) }),
});
const breach = z.object({
  ...{ caseId: z.string(), clock: z.string(), number: z.int(), dueAt: z.string(), institution: z.string(), unit: z.string() },
  holder: z.object({ role: z.string(), id: z.string().nullable() }),
});
const breachPage = z.object({ items: z.array(breach), next: z.string().nullable() });
const casePage = z.object({ items: z.array(storyCase), next: z.string().nullable() });

export type SimulatedCase = z.output<typeof storyCase>;
export type SimulatedBreach = z.output<typeof breach>;

export type SimulatedApi = ReturnType<typeof simulatedApi>;

/** Names that are tried for a simulation before one gives up: the same seed may have been run before. */
const NAMES = 1_000;

export async function begin(
  url: string,
  language: Language,
  channel: string,
  policyOf: string,
  seed: string,
  start: number,
): Promise<SimulatedApi> {
  for (let n = 1; ; n++) {
    const tenant = `sim-${channel}-${seed}${n === 1 ? '' : `-${n}`}`;
    try {
      await ask({ url, language }, '/v1/simulations', { tenant, policyOf, seed, start: new Date(start).toISOString() });
      return simulatedApi(url, language, tenant);
    } catch (error) {
      if (!(error instanceof RefusedError) || error.status !== 409 || n === NAMES) throw error;
    }
  }
}

function simulatedApi(url: string, language: Language, tenant: string) {
  const as = (subject?: string) => ({ url, language, ...(subject === undefined ? {} : { subject }) });
  const path = (id: string) => `/v1/cases/${encodeURIComponent(id)}`;
  const pages = async <T>(of: string, page: z.ZodType<{ items: T[]; next: string | null }>): Promise<readonly T[]> => {
    const items: T[] = [];
    let next: string | null = null;
    do {
      const query = new URLSearchParams({ tenant, limit: '500', ...(next === null ? {} : { cursor: next }) });
      const answer: { items: T[]; next: string | null } = page.parse(await ask(as(), `${of}?${query}`));
      items.push(...answer.items);
      next = answer.next;
    } while (next !== null);
    return items;
  };
  return {
    tenant,
    rules: async (): Promise<ChannelRules> => rules.parse(await ask(as(), `/v1/policy?tenant=${tenant}`)),
    async putOperator({ id, shifts, absences }: SimulatedOperator) {
      await ask(as(), `/v1/officers/${tenant}/${id}`, { roles: ['operator'], shifts, absences }, 'PUT');
    },
    async putUnit({ institution, unit }: SimulatedUnit) {
      await ask(as(), `/v1/officers/${tenant}/opd-${unit}`, { roles: ['opd'], institution, unit }, 'PUT');
    },
    async putVerifier(id: string) {
      await ask(as(), `/v1/officers/${tenant}/${id}`, { roles: ['verifikator'] }, 'PUT');
    },
    async setNow(now: number) {
      await ask(as(), `/v1/simulations/${tenant}/clock`, { now: new Date(now).toISOString() }, 'PUT');
    },
    async file(complaint: object) {
      const { pin, ...rest } = filed.parse(await ask(as(), '/v1/cases', { tenant, ...complaint }));
      return { pin, case: rest };
    },
    read: async (id: string) => storyCase.parse(await ask(as(), path(id))),
    act: async (id: string, subject: string, command: object) =>
      storyCase.parse(await ask(as(subject), `${path(id)}/actions`, command)),
    async actAsReporter(id: string, pin: string, command: object) {
      await ask(as(), `/v1/tracking/${encodeURIComponent(id)}/actions`, { pin, ...command });
    },
    /** The case that is now this operator's; undefined: nobody's is left. */
    take: async (subject: string) => taken.parse(await ask(as(subject), '/v1/queue/take', { tenant })).case ?? undefined,
    breaches: () => pages('/v1/breaches', breachPage),
    cases: () => pages('/v1/cases', casePage),
  };
}
