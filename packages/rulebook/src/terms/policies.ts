/** The policies that a build knows, each with the one it extends worked in. */
import { POLICY_SOURCES } from '../gen/policies.ts';
import type { ClockRule, Policy, RungRule } from './policy-types.ts';
import { offsetHours } from './zones.ts';

/** A policy as its file has it: what is left out is that of the one it extends. */
export interface PolicySource
  extends Partial<Omit<Policy, 'clocks' | 'id' | 'tenant' | 'from'>>,
    Pick<Policy, 'id' | 'tenant' | 'from'> {
  readonly extends?: string;
  readonly ladders?: Readonly<Record<string, readonly RungRule[]>>;
  readonly clocks?: readonly ClockSource[];
  /** Clocks of its own, in front of those that it takes over. */
  readonly clocksBefore?: readonly ClockSource[];
}

export interface ClockSource extends Omit<ClockRule, 'rungs'> {
  /** The name of a ladder. */
  readonly ladder: string;
}

/** Whose policy holds where a tenant has none of its own. */
const NATIONAL = '00';

const KNOWN = readPolicies(POLICY_SOURCES);

/**
 * Reads sources in any order. @throws RangeError for one that extends what is not there, names an unknown ladder, class or
 * citation, or is there twice.
 */
export function readPolicies(sources: readonly PolicySource[]): ReadonlyMap<string, Policy> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  if (byId.size !== sources.length) throw new RangeError('a policy is there twice');
  return new Map(sources.map((source) => [source.id, checked(resolved(source, byId))]));
}

/** The policy in force for a tenant at a moment: its own, else the national one with the tenant's zone and holidays. */
export function policyFor(tenant: string, at: number): Policy | undefined {
  // By the tenant's own date: a case of the first night is filed under the new policy.
  const date = new Date(at + offsetHours(tenant) * 3_600_000).toISOString().slice(0, 10);
  const newest = (of: string) =>
    [...KNOWN.values()]
      .filter((each) => each.tenant === of && each.from <= date)
      .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  const own = newest(tenant);
  if (own !== undefined) return own;
  const national = newest(NATIONAL);
  return national && asOf(national, tenant);
}

/** The policy that a case was filed under; undefined for one that this build does not know. */
export function policyById(id: string, tenant: string): Policy | undefined {
  const found = KNOWN.get(id);
  return found && (found.tenant === NATIONAL ? asOf(found, tenant) : found);
}

/** Every policy, in the order of tenants and dates. */
export function policies(): readonly Policy[] {
  return [...KNOWN.values()].toSorted((a, b) => (`${a.tenant} ${a.from}` < `${b.tenant} ${b.from}` ? -1 : 1));
}

function asOf(national: Policy, tenant: string): Policy {
  if (tenant === NATIONAL) return national;
  return {
    ...national,
    institution: tenant,
    casePrefix: `${national.casePrefix}${tenant.replaceAll('.', '')}`,
    fallback: { ...national.fallback, institution: tenant },
  };
}

function resolved(source: PolicySource, byId: ReadonlyMap<string, PolicySource>): Policy {
  const ladders = laddersOf(source, byId);
  const rules = (clocks: readonly ClockSource[]) =>
    clocks.map(({ ladder, ...clock }): ClockRule => ({ ...clock, rungs: rungsOf(ladders, ladder) }));
  const base = source.extends === undefined ? undefined : byId.get(source.extends);
  if (source.extends !== undefined && base === undefined)
    throw new RangeError(`${source.id} extends ${source.extends}, which is not there`);
  const from = base && resolved(base, byId);
  const { extends: _extends, ladders: _ladders, clocksBefore = [], clocks, citations, ...own } = source;
  // The schema holds what a policy without a base must say; with one, the base says the rest.
  return {
    ...from,
    ...own,
    clocks: [...rules(clocksBefore), ...(clocks === undefined ? (from?.clocks ?? []) : rules(clocks))],
    citations: { ...from?.citations, ...citations },
  } as Policy;
}

function laddersOf(source: PolicySource, byId: ReadonlyMap<string, PolicySource>): Readonly<Record<string, readonly RungRule[]>> {
  const base = source.extends === undefined ? undefined : byId.get(source.extends);
  return { ...(base && laddersOf(base, byId)), ...source.ladders };
}

function rungsOf(ladders: Readonly<Record<string, readonly RungRule[]>>, name: string): readonly RungRule[] {
  const rungs = ladders[name];
  if (rungs === undefined) throw new RangeError(`no ladder ${name}`);
  return rungs;
}

function checked(policy: Policy): Policy {
  const { citations, classes, categories, clocks, routes, archiveReasons, holdReasons, maladministration, sanctions } = policy;
  const cited = [
    ...classes,
    ...clocks,
    ...routes,
    ...archiveReasons,
    ...holdReasons,
    ...maladministration,
    ...sanctions.effects,
    sanctions,
  ];
  for (const { cite } of cited) if (citations[cite] === undefined) throw new RangeError(`${policy.id}: no citation ${cite}`);
  const codes = new Set(classes.map(({ code }) => code));
  for (const { code, class: caseClass } of categories) {
    if (!codes.has(caseClass)) throw new RangeError(`${policy.id}: ${code} is of the unknown class ${caseClass}`);
  }
  for (const route of routes) {
    if (!categories.some(({ code }) => code === route.category))
      throw new RangeError(`${policy.id}: a route of the unknown category ${route.category}`);
  }
  return policy;
}
