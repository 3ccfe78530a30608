/** Asks each question and reads each page for a second, by so many readers at once. */
import { SCORES } from '@pantau/contracts';
import { ask, type Target } from '../../../../scripts/bench/raw/clickhouse.ts';
import type { Asked } from '../../../../scripts/bench/raw/postgres-asked.ts';
import type { Readers, Timed } from './clients.ts';
import { type Draw, drawer, type Habit } from './draw.ts';
import { PLAIN } from './plain.ts';
import { CLICKHOUSE, POSTGRES } from './plain-sql.ts';
import type { Plan } from './plan.ts';
import type { Page, Question } from './questions.ts';
import { type ByClients, CLIENTS } from './report.ts';

export interface Asking {
  readonly plan: Plan;
  readonly readers: Readers;
  /** The service's own database. */
  readonly service: Asked;
}

export interface PlainTimes {
  readonly clickhouse: number | undefined;
  readonly postgres: number | undefined;
}

const SEED = 20_261_123;
const TURN_MS = 1_000;
/** Answers are kept as long as the state of the data: half of the shortest time for which a service holds it known. */
const RENEW_MS = 250;
const MOVED = `INSERT INTO sink_progress (topic, partition, next_offset) VALUES ('${SCORES.name}', 9999, 1)
  ON CONFLICT (topic, partition) DO UPDATE SET next_offset = sink_progress.next_offset + 1`;
const PLAIN_RUNS = 3;
const PLAIN_PATIENCE_MS = 20_000;

/** Those that are answered; of the others it says what they were answered with. */
export async function answered({ plan, readers }: Asking, questions: readonly Question[]): Promise<readonly Question[]> {
  const known: Question[] = [];
  for (const question of questions) {
    const draw = drawer(plan, 'usual', SEED);
    const path = question.path(draw());
    const { status } = await readers.ask(path);
    if (status === 200) known.push(question);
    else console.log(`left out: ${question.name}: ${status} for ${path}`);
  }
  return known;
}

/** Answers made anew: each about something else, and none kept for longer than half a second. */
export async function askQuestion(asking: Asking, { path }: Question, clients: readonly number[]): Promise<ByClients> {
  return askPage(asking, [{ name: '', path }], 'any', clients);
}

export async function readPage(asking: Asking, { questions }: Page, habit: Habit): Promise<ByClients> {
  return askPage(asking, questions, habit, CLIENTS);
}

async function askPage(
  asking: Asking,
  questions: readonly Question[],
  habit: Habit,
  clients: readonly number[],
): Promise<ByClients> {
  const found = new Map<number, Timed>();
  for (const atOnce of clients) {
    const draw = drawer(asking.plan, habit, SEED + atOnce);
    const page = () => {
      const drawn = draw();
      return questions.map(({ path }) => path(drawn));
    };
    const renewing = habit === 'any' ? renew(asking.service) : undefined;
    try {
      found.set(atOnce, await asking.readers.read(page, atOnce, TURN_MS));
    } finally {
      await renewing?.stop();
    }
  }
  return found;
}

/** Tells the service that results were written, without touching any: another partition of their topic, which nobody reads, moves on. */
function renew(service: Asked): { stop(): Promise<void> } {
  let last = Promise.resolve();
  const timer = setInterval(() => {
    last = last.then(() => service.run(MOVED));
  }, RENEW_MS);
  return {
    async stop() {
      clearInterval(timer);
      await last;
    },
  };
}

/** The median of some runs, each about something else. */
export async function plainTimes(plan: Plan, { plain }: Question, target: Target, twin: Asked | undefined): Promise<PlainTimes> {
  if (plain === undefined) return { clickhouse: undefined, postgres: undefined };
  const median = async (run: (draw: Draw) => Promise<number>) => {
    const draw = drawer(plan, 'any', SEED);
    const times: number[] = [];
    for (let turn = 0; turn < PLAIN_RUNS && !times.includes(Number.POSITIVE_INFINITY); turn++) times.push(await run(draw()));
    return times.includes(Number.POSITIVE_INFINITY) ? Number.POSITIVE_INFINITY : times.sort((a, b) => a - b)[1];
  };
  const clickhouse = await median(async (draw) => {
    const from = performance.now();
    await ask(target, PLAIN[plain](draw, CLICKHOUSE));
    return performance.now() - from;
  });
  const postgres =
    twin && (await median((draw) => twin.time(PLAIN[plain](draw, POSTGRES), PLAIN_PATIENCE_MS).catch((error) => tooLong(error))));
  return { clickhouse, postgres };
}

function tooLong(error: unknown): number {
  if (error instanceof Error && error.message.includes('statement timeout')) return Number.POSITIVE_INFINITY;
  throw error;
}
