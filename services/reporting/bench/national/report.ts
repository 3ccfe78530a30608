/** The two tables that are printed: questions beside their plain forms, and pages. */
import { percentile, type Timed } from './clients.ts';

export const CLIENTS = [1, 4, 8] as const;
export type ByClients = ReadonlyMap<number, Timed>;

export interface QuestionLine {
  readonly name: string;
  /** Answers made anew. */
  readonly idle: ByClients;
  readonly underLoad: Timed | undefined;
  /** ms, the median; undefined where there is no plain form. */
  readonly clickhouse: number | undefined;
  /** ms; Infinity where it did not end in time. */
  readonly postgres: number | undefined;
}

export interface PageLine {
  readonly name: string;
  readonly fresh: ByClients;
  readonly served: ByClients;
  readonly freshUnderLoad: ByClients;
  readonly servedUnderLoad: ByClients;
}

export function printQuestions(lines: readonly QuestionLine[]): void {
  console.log('\nQuestions, ms, p50/p95, answers made anew (x: of the plain form, p50 with 1 client)');
  row(['', ...CLIENTS.map((clients) => `${clients} at once`), '4, arrivals', 'CPU ms', 'kB', 'plain CH', 'x', 'Postgres', 'x']);
  for (const { name, idle, underLoad, clickhouse, postgres } of lines) {
    const alone = idle.get(1);
    const ours = alone && percentile(alone, 0.5);
    const times = (plain: number | undefined) => (plain === undefined || !ours ? '' : (plain / ours).toFixed(1));
    row([
      name,
      ...CLIENTS.map((clients) => both(idle.get(clients))),
      both(underLoad),
      alone === undefined ? '' : alone.cpuMs.toFixed(1),
      alone === undefined ? '' : (alone.bytes / alone.answers / 1_000).toFixed(0),
      ms(clickhouse),
      times(clickhouse),
      ms(postgres),
      times(postgres),
    ]);
  }
}

export function printPages(lines: readonly PageLine[]): void {
  print(
    'Pages, ms, p50/p95, all questions of a page side by side, answers made anew: idle, then while results arrive',
    lines,
    (line) => [line.fresh, line.freshUnderLoad],
  );
  print(
    'Pages as readers ask (most ask the same), % of answers kept from before: idle, then while results arrive',
    lines,
    (line) => [line.served, line.servedUnderLoad],
  );
}

function print(title: string, lines: readonly PageLine[], of: (line: PageLine) => readonly ByClients[]): void {
  console.log(`\n${title}`);
  const heads = CLIENTS.map((clients) => `${clients} at once`);
  row(['', ...heads, 'CPU ms', 'kept', ...heads, 'CPU ms', 'kept']);
  for (const line of lines) {
    row([
      line.name,
      ...of(line).flatMap((each) => [
        ...CLIENTS.map((clients) => both(each.get(clients))),
        each.get(4)?.cpuMs.toFixed(1) ?? '',
        kept(each),
      ]),
    ]);
  }
}

/** While it runs: what is measured is not lost where the rest fails. */
export function inWords(all: ByClients): string {
  return [...all.values()].map((timed) => `${both(timed)} (${timed.cpuMs.toFixed(1)} CPU)`).join(' ');
}

function kept(all: ByClients): string {
  const of = (pick: (timed: Timed) => number) => [...all.values()].reduce((sum, timed) => sum + pick(timed), 0);
  return `${(
    (100 * of(({ hits }) => hits)) /
      Math.max(
        1,
        of(({ answers }) => answers),
      )
  ).toFixed(0)} %`;
}

function both(timed: Timed | undefined): string {
  return timed === undefined ? '' : `${percentile(timed, 0.5).toFixed(0)}/${percentile(timed, 0.95).toFixed(0)}`;
}

function ms(value: number | undefined): string {
  if (value === undefined) return '';
  return value === Number.POSITIVE_INFINITY ? 'too long' : value.toFixed(0);
}

function row([name = '', ...cells]: readonly string[]): void {
  console.log(`${name.padEnd(34)} ${cells.map((cell) => cell.padStart(11)).join(' ')}`);
}
