/** What `pantau rescore` asks of scoring and of ingestion. */
import type { Language } from '@pantau/contracts';
import { z } from 'zod';
import { ask as askService } from '../ask.ts';

export interface Target {
  /** "http://127.0.0.1:8082" */
  readonly scoringUrl: string;
  readonly ingestionUrl: string;
  readonly language: Language;
  /** Who asks; believed only on the machine that the services run on. */
  readonly subject: string;
}

const standing = z.object({ score: z.string().nullable(), category: z.string().nullable(), zone: z.string().nullable() });
const sides = z.object({ before: standing, after: standing });
const reason = z.object({ code: z.string(), message: z.string() });
const item = z.object({
  institution: z.object({ code: z.string(), name: z.string() }),
  period: z.string(),
  fromRuleVersion: z.string(),
  status: z.enum(['changes', 'same', 'skipped']),
  reason: reason.nullable(),
  computed: sides,
  published: sides,
  crossesBand: z.boolean(),
  units: z.object({ total: z.number(), changed: z.number(), refused: z.number() }),
  refused: z.array(reason.extend({ unit: z.string(), product: z.string().nullable() })),
  digest: z.string(),
});
const page = z.object({
  to: z.string(),
  items: z.array(item),
  next: z.object({ institution: z.string(), period: z.string() }).nullable(),
});
const adoption = z.object({
  id: z.string(),
  instrument: z.string(),
  to: z.string(),
  state: z.enum(['proposed', 'approved', 'written']),
  digest: z.string(),
  scorecardCount: z.number(),
  reason: z.string(),
  proposedBy: z.string(),
  proposedAt: z.string(),
  approvedBy: z.string().nullable(),
});

export type Standing = z.output<typeof standing>;
export type Sides = z.output<typeof sides>;
export type DryRunItem = z.output<typeof item>;
export type Adoption = z.output<typeof adoption>;

export interface DryRun {
  readonly to: string;
  readonly items: readonly DryRunItem[];
}

/** Every page of it. */
export async function dryRun(target: Target, instrument: string, to: string | undefined): Promise<DryRun> {
  const items: DryRunItem[] = [];
  let after: z.output<typeof page>['next'] = null;
  // Every page is asked of one version, also where a newer one is deployed meanwhile.
  let version = to;
  do {
    const body = { instrument, ...(version === undefined ? {} : { to: version }), ...(after === null ? {} : { after }) };
    const answer: z.output<typeof page> = page.parse(await ask(target, target.scoringUrl, '/v1/rescores/dry-run', body));
    items.push(...answer.items);
    version = answer.to;
    after = answer.next;
  } while (after !== null);
  return { to: version ?? '', items };
}

export async function propose(target: Target, run: DryRun, why: string): Promise<Adoption> {
  const body = { to: run.to, reason: why, scorecards: toAdopt(run) };
  return adoption.parse(await ask(target, target.ingestionUrl, '/v1/rule-adoptions', body));
}

/** The scorecards that a dry run would adopt the version for. */
export function toAdopt({ items }: DryRun) {
  return items
    .filter(({ status }) => status !== 'skipped')
    .map(({ institution, period, fromRuleVersion, digest }) => ({
      institution: institution.code,
      period,
      fromRuleVersion,
      digest,
    }));
}

export async function approve(target: Target, id: string, digest: string): Promise<Adoption> {
  return adoption.parse(
    await ask(target, target.ingestionUrl, `/v1/rule-adoptions/${encodeURIComponent(id)}/approval`, { digest }),
  );
}

export async function find(target: Target, id: string): Promise<Adoption> {
  return adoption.parse(await ask(target, target.ingestionUrl, `/v1/rule-adoptions/${encodeURIComponent(id)}`));
}

export async function list(target: Target): Promise<readonly Adoption[]> {
  return z.object({ items: z.array(adoption) }).parse(await ask(target, target.ingestionUrl, '/v1/rule-adoptions')).items;
}

function ask({ language, subject }: Target, url: string, path: string, body?: object): Promise<unknown> {
  return askService({ url, language, subject }, path, body);
}
