/** `pantau simulate`: a made-up week of a complaint channel on the real service. Everything in it says that it is simulated. */
import { createHash } from 'node:crypto';
import { type Language, messageText } from '@pantau/contracts';
import { offsetHours } from '@pantau/rulebook';
import { RefusedError, UnreachableError } from '../ask.ts';
import { begin, type SimulatedApi, type SimulatedBreach } from './api.ts';
import { type RunCounts, run } from './run.ts';
import { worldOf } from './world.ts';

/** Channels that can be simulated, and whose policy they run under. */
export const CHANNELS = { 'lampung-in': '18' } as const;
export type Channel = keyof typeof CHANNELS;

export interface SimulateOptions {
  readonly url: string;
  readonly operators: number;
  readonly days: number;
  readonly rate: number;
  readonly seed: string;
  /** The first local day: "2026-01-05". */
  readonly start: string;
  readonly json: boolean;
  readonly lang: Language;
}

const HOUR_MS = 3_600_000;
const AT_ONCE = 8;
/** Lines of each list in the summary. */
const WORST = 5;

/** Exit code: 0 done, 1 refused, 2 not reached. */
export async function simulate(channel: Channel, options: SimulateOptions): Promise<0 | 1 | 2> {
  const { lang, seed, days } = options;
  const say = (code: string, params: Readonly<Record<string, string | number>> = {}) => messageText(code, lang, params);
  const out = (line: string) => void process.stdout.write(`${line}\n`);
  const policyOf = CHANNELS[channel];
  const offset = offsetHours(policyOf);
  const start = Date.parse(`${options.start}T00:00:00Z`) - offset * HOUR_MS;
  try {
    const api = await begin(options.url, lang, channel, policyOf, seed, start);
    const rules = await api.rules();
    const world = worldOf(seed, options.operators, start + offset * HOUR_MS, days, rules);
    for (let i = 0; i < world.operators.length; i += AT_ONCE)
      await Promise.all(world.operators.slice(i, i + AT_ONCE).map(api.putOperator));
    await Promise.all([...world.units.map(api.putUnit), api.putVerifier('ver-1')]);
    if (!options.json) out(say('cli_simulate_began', { tenant: api.tenant, operators: options.operators, days, seed }));
    const plan = { seed, start, offset, days, perDay: options.rate, categories: rules.categories };
    const counts = await run(api, plan, world, (day, { filed, deeds }) => {
      if (!options.json) out(say('cli_simulate_day', { day, days, filed, deeds }));
    });
    const summary = await summaryOf(api, counts, seed);
    if (options.json) out(JSON.stringify(summary));
    else for (const line of summaryLines(summary, say)) out(line);
    return 0;
  } catch (error) {
    if (error instanceof UnreachableError) {
      process.stderr.write(`${say('cli_ledger_unreachable', { url: error.message })}\n`);
      return 2;
    }
    if (!(error instanceof RefusedError)) throw error;
    for (const line of [error.message, ...error.details]) process.stderr.write(`${line}\n`);
    return 1;
  }
}

export interface SimulationSummary extends RunCounts {
  readonly simulated: true;
  readonly tenant: string;
  readonly seed: string;
  readonly states: Readonly<Record<string, number>>;
  readonly breaches: Readonly<Record<string, number>>;
  readonly worstOperators: readonly (readonly [string, number])[];
  readonly worstUnits: readonly (readonly [string, number])[];
  /** Over all breaches without the simulation's name: the same for the same seed and options. */
  readonly digest: string;
}

async function summaryOf(api: SimulatedApi, counts: RunCounts, seed: string): Promise<SimulationSummary> {
  const [breaches, cases] = [await api.breaches(), await api.cases()];
  const by = <T>(items: readonly T[], key: (item: T) => string) =>
    [...Map.groupBy(items, key)]
      .map(([name, found]) => [name, found.length] as const)
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const isOf = (role: string) => breaches.filter(({ holder }) => holder.role === role);
  return {
    ...{ simulated: true, tenant: api.tenant, seed, ...counts },
    states: Object.fromEntries(by(cases, ({ state }) => state)),
    breaches: Object.fromEntries(by(breaches, ({ clock }) => clock)),
    worstOperators: by(isOf('operator'), ({ holder }) => holder.id ?? '-').slice(0, WORST),
    worstUnits: by(isOf('opd'), ({ unit }) => unit).slice(0, WORST),
    digest: digestOf(breaches),
  };
}

function digestOf(breaches: readonly SimulatedBreach[]): string {
  const lines = breaches.map(({ caseId, clock, number, dueAt, holder }) =>
    [caseId.slice(-11), clock, number, dueAt, holder.role, holder.id].join(' '),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16);
}

function summaryLines(
  summary: SimulationSummary,
  say: (code: string, params?: Readonly<Record<string, string | number>>) => string,
): readonly string[] {
  const list = (counts: readonly (readonly [string, number])[]) =>
    counts.map(([name, count]) => `${name} ${count}`).join(', ') || '-';
  return [
    say('cli_simulate_summary', { tenant: summary.tenant }),
    ...[
      say('cli_simulate_counts', { filed: summary.filed, deeds: summary.deeds, taken: summary.taken, refused: summary.refused }),
      say('cli_simulate_states', { list: list(Object.entries(summary.states)) }),
      say('cli_simulate_breaches', { list: list(Object.entries(summary.breaches)) }),
      say('cli_simulate_operators', { list: list(summary.worstOperators) }),
      say('cli_simulate_units', { list: list(summary.worstUnits) }),
      say('cli_simulate_digest', { digest: summary.digest }),
    ].map((line) => `  ${line}`),
  ];
}
