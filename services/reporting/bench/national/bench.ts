/**
 * Every question of every page of the dashboard, asked over HTTP of one reporting service that stands on a data set of the whole
 * country: idle and while a thousand results a second arrive, by 1, 4 and 8 readers; each beside its plain form in ClickHouse and
 * in Postgres. Engines, service, readers and sender share the machine.
 */
import { startStack } from '@pantau/engines';
import { kafkaProducer } from '@pantau/kafka';
import { kafkaOf, machine, quiet, withEngines } from '../../../../scripts/bench/harness.ts';
import { ask, type Target } from '../../../../scripts/bench/raw/clickhouse.ts';
import { type Asked, askedPostgres } from '../../../../scripts/bench/raw/postgres-asked.ts';
import { arrivals } from './arrivals.ts';
import { readers } from './clients.ts';
import { type Asking, answered, askQuestion, type PlainTimes, plainTimes, readPage } from './measure.ts';
import { type Plan, planFor } from './plan.ts';
import { postgresTwin } from './postgres-twin.ts';
import { PAGES, type Page, QUESTIONS, type Question } from './questions.ts';
import { type ByClients, CLIENTS, inWords, printPages, printQuestions } from './report.ts';
import { seedCases, seedObservations } from './seed-figures.ts';
import { mergeClosedYears, seedResults } from './seed-results.ts';

export interface NationalOptions {
  readonly values: number;
  /** Parts of names of questions and pages; empty: all. */
  readonly only: readonly string[];
  readonly withPostgres: boolean;
}

const CASES = 40_000;
const POSTGRES_PATIENCE_MS = 600_000;

export function benchNational({ values, only, withPostgres }: NationalOptions): Promise<void> {
  const plan = planFor(values);
  return withEngines(['kafka', 'clickhouse', 'postgres'], async ({ engines, scope, dir }) => {
    const flags = `--disable-warning=ExperimentalWarning ${process.env.BENCH_NODE_OPTIONS ?? ''}`;
    const env = { LOG_LEVEL: 'error', NODE_OPTIONS: flags };
    const onEnded = (name: string, how: string) => console.error(`${name} ended by itself: ${how}`);
    const stack = await startStack({ engines, logDir: dir, services: ['reporting'], isolation: 'random', env, onEnded });
    const asked: Asked[] = [];
    const http = readers(stack.url('reporting'));
    try {
      const target = { url: engines.clickhouseUrl, database: stack.facts.clickhouseDatabase };
      await fill(target, plan);
      const twin = withPostgres ? await postgresTwin(target, engines.databaseUrl, POSTGRES_PATIENCE_MS) : undefined;
      const own = new URL(engines.databaseUrl);
      own.pathname = `/${stack.facts.databases.reporting}`;
      const service = await askedPostgres(own.href);
      asked.push(service, ...(twin === undefined ? [] : [twin]));
      const asking: Asking = { plan, readers: http, service };

      const known = await answered(asking, QUESTIONS);
      const isChosen = ({ name }: { readonly name: string }) => only.length === 0 || only.some((part) => name.includes(part));
      const questions = known.filter(isChosen);
      const pages = PAGES.filter(isChosen)
        .map((page) => ({ ...page, questions: page.questions.filter((each) => known.includes(each)) }))
        .filter((page) => page.questions.length > 0);
      const plain = new Map<Question, PlainTimes>();
      for (const question of questions) plain.set(question, await plainTimes(plan, question, target, twin));

      const idle = await measured(asking, questions, pages, CLIENTS);
      const coming = arrivals(plan, await scope.start(kafkaProducer(kafkaOf(stack.facts), quiet)));
      let loaded: Measurements;
      try {
        loaded = await measured(asking, questions, pages, [4]);
      } finally {
        const { count, rate } = await coming.stop();
        console.log(`\n${count.toLocaleString('en')} results arrived meanwhile, ${rate.toFixed(0)} a second`);
      }
      console.log(`${await resultsBehind(stack.url('reporting'))} of them were not yet in the tables`);
      console.log(`${title(plan)}\n${machine()}`);
      printQuestions(
        questions.map((question) => ({
          name: question.name,
          idle: idle.questions.get(question) ?? new Map(),
          underLoad: loaded.questions.get(question)?.get(4),
          clickhouse: plain.get(question)?.clickhouse,
          postgres: plain.get(question)?.postgres,
        })),
      );
      const none: ByClients = new Map();
      printPages(
        pages.map((page) => ({
          name: page.name,
          fresh: idle.fresh.get(page) ?? none,
          served: idle.served.get(page) ?? none,
          freshUnderLoad: loaded.fresh.get(page) ?? none,
          servedUnderLoad: loaded.served.get(page) ?? none,
        })),
      );
    } finally {
      http.stop();
      for (const each of asked) await each.stop();
      await stack.stop().catch(() => undefined);
    }
  });
}

interface Measurements {
  readonly questions: Map<Question, ByClients>;
  /** Pages of answers made anew, and as readers ask. */
  readonly fresh: Map<Page, ByClients>;
  readonly served: Map<Page, ByClients>;
}

async function measured(
  asking: Asking,
  questions: readonly Question[],
  pages: readonly Page[],
  clients: readonly number[],
): Promise<Measurements> {
  const found: Measurements = { questions: new Map(), fresh: new Map(), served: new Map() };
  const note = (name: string, ...all: readonly ByClients[]) => console.error([name, ...all.map(inWords)].join('  '));
  for (const question of questions) {
    const asked = await askQuestion(asking, question, clients);
    found.questions.set(question, asked);
    note(question.name, asked);
  }
  for (const page of pages) {
    const fresh = await readPage(asking, page, 'any');
    const served = await readPage(asking, page, 'usual');
    found.fresh.set(page, fresh);
    found.served.set(page, served);
    note(page.name, fresh, served);
  }
  return found;
}

async function fill(target: Target, plan: Plan): Promise<void> {
  console.log(title(plan));
  const from = performance.now();
  await seedResults(target, plan);
  await seedObservations(target);
  await seedCases(target, CASES);
  const made = performance.now();
  await mergeClosedYears(target, plan);
  console.log(
    `made in ${((made - from) / 1_000).toFixed(0)} s, closed years merged in ${((performance.now() - made) / 1_000).toFixed(0)} s`,
  );
  console.log(Buffer.from(await ask(target, SIZES)).toString());
}

const SIZES = `
  SELECT p.table AS name, sum(p.rows) AS count, count() AS parts, formatReadableSize(sum(p.data_compressed_bytes)) AS compressed,
    round(sum(p.data_compressed_bytes) / sum(p.rows), 1) AS bytes_a_row
  FROM system.parts AS p
  WHERE active AND database = currentDatabase() AND p.table LIKE '%_v1'
  GROUP BY p.table ORDER BY p.table FORMAT PrettyCompactMonoBlock`;

function title({ rounds, unitResults, unitsPerInstitution, values }: Plan): string {
  const million = (values / 1_000_000).toFixed(1);
  return `${million} million indicator values: ${unitResults.toLocaleString('en')} unit results, ${unitsPerInstitution} for each institution in ${rounds.length} rounds`;
}

/** Results that the broker has and the tables do not. */
async function resultsBehind(url: string): Promise<number> {
  const { topics } = JSON.parse(await (await fetch(`${url}/v1/freshness`)).text());
  const read: { reader: string; lagMessages: number }[] = topics;
  return read.reduce((sum, { reader, lagMessages }) => sum + (reader === 'reporting' ? lagMessages : 0), 0);
}
