/** How every question about results is answered: at its moment, kept while the data stays as it is, and with its foot. */
import { createHash } from 'node:crypto';
import type { Language } from '@pantau/contracts';
import { defineRoute, type Principal, type Route } from '@pantau/runtime';
import { z } from 'zod';
import { VINTAGE_NAME } from '../domain/vintage-name.ts';
import type { Way } from '../domain/watermark.ts';
import type { Vintage } from '../ports.ts';
import type { Moment } from '../queries/moment.ts';
import type { DataState, Slice } from '../usecases/data-state.ts';
import type { AnsweringPorts } from './context.ts';
import { type Cursors, cursorsOf } from './cursor.ts';
import { type Keeper, keeperOf, namesOf, type Reader, readerOf } from './keeping.ts';
import type { Made } from './made.ts';
import { instant, watermark } from './schemas.ts';
import { isKnownTo } from './validator.ts';
import { invalidQuery, timestamp } from './views.ts';

const momentParams = {
  asOf: z.iso
    .datetime({ offset: true })
    .optional()
    .describe('Answer what was known at this instant: every input that was on the log by then. Not in the future'),
  vintage: z.string().regex(VINTAGE_NAME).optional().describe('Answer from this frozen vintage; not together with asOf'),
};

/** At the end of every answer. */
export const footShape = {
  asOf: instant.describe(
    'The answer holds all that was known at this instant. Of now it may hold, besides, what came in the seconds until it was read: asked again with this asOf it is exactly what was known then',
  ),
  watermark: watermark.describe(
    'Every input sent until then is in the answer, as far as it was known at asOf; null when not known',
  ),
  lagSeconds: z
    .number()
    .int()
    .nullable()
    .describe('From the watermark to asOf, rounded up; null when the watermark is not known'),
  rowCount: z.number().int().describe('How many results or figures the answer is made of'),
  ruleVersions: z.array(z.string()).describe('Versions of the rules that these results were scored or read by'),
  sources: z.array(z.string()).describe('Publishers of published figures among them'),
  vintage: z.string().nullable(),
};

export interface Question<P, Q> {
  readonly params: P;
  readonly query: Q;
  readonly principal: Principal;
  readonly moment: Moment;
  readonly language: Language;
  readonly read: Reader;
  readonly keep: Keeper;
  readonly cursors: Cursors;
  /** The rounds of a family that are best read apart, ascending; undefined: read it whole. */
  readonly periodsOf: (family: string) => readonly string[] | undefined;
}

type Shaped<S extends z.ZodObject | undefined> = S extends z.ZodObject ? z.output<S> : Record<string, never>;

/** What is only written out may be given as it is. */
type Unchanged<T> = T extends readonly (infer I)[]
  ? readonly Unchanged<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Unchanged<T[K]> }
    : T;

/** All that comes by a way, or the results of some rounds alone. */
type About = readonly [Way | Slice, ...(Way | Slice)[]];

export interface AnswerDefinition<P extends z.ZodObject | undefined, Q extends z.ZodObject, R extends z.ZodRawShape> {
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  readonly query: Q;
  /** The body without the foot. */
  readonly reply: R;
  /**
   * What its rows are of, and nothing else: the answer is kept, and known to whoever has it, until something of it changes. It is as
   * fresh as the slowest way.
   */
  readonly about: About | ((query: z.output<Q>) => About);
  /** "now": it cannot be asked of another moment. */
  readonly moments?: 'now';
  /** What it says changes with the time of day too: it is made anew each time, and its validator is of what it says. */
  readonly ages?: true;
  answer(
    question: Question<Shaped<P>, z.output<Q>>,
  ): Promise<{ readonly body: Unchanged<z.input<z.ZodObject<R>>>; readonly made: Made }>;
}

/**
 * GET with `asOf` and `vintage`, a weak ETag (304 when nothing changed), and the foot. 422 for an instant in the future and
 * for a vintage that is not there.
 */
export function answerRoute<P extends z.ZodObject | undefined, Q extends z.ZodObject, R extends z.ZodRawShape>(
  ports: AnsweringPorts,
  definition: AnswerDefinition<P, Q, R>,
): Route {
  const { path, summary, description = '', params, query, reply, moments, ages = false } = definition;
  return defineRoute({
    method: 'GET',
    ...{ path, summary, description },
    ...(params === undefined ? {} : { params }),
    query: moments === 'now' ? query : query.extend(momentParams),
    replies: {
      200: z.object({ ...footShape, ...reply }),
      304: { description: 'The data is as it was when the ETag in If-None-Match was given' },
    },
    async handler(context) {
      // The two parts were parsed by the schemas above, of which these are the output.
      const { asOf, vintage, ...asked } = context.query as z.output<Q> & { asOf?: string; vintage?: string };
      const question = { params: context.params as Shaped<P>, query: asked as z.output<Q>, principal: context.principal };
      const { language } = context;
      const about = typeof definition.about === 'function' ? definition.about(question.query) : definition.about;
      const slices = about.map((each): Slice => (typeof each === 'string' ? { way: each } : each));
      const at = await momentOf(ports, asOf, vintage);
      // Before the rows are read: what the foot says was so then, and the answer holds at least that.
      const state = at.vintage === undefined ? await ports.states.read().catch(() => undefined) : undefined;
      const names = namesOf(ports, at.vintage, state);
      const foot = await footOf(ports, at, [...new Set(slices.map(({ way }) => way))], state);
      const make = async () => {
        const keep = keeperOf(ports, names, at.moment);
        const read = readerOf(ports.db, at.moment, keep);
        const periodsOf = (family: string) => names?.periodsOf(family);
        const { limit: _, cursor: _start, ...same } = asked;
        const cursors = cursorsOf([path, question.params, same, at.moment]);
        const made = { moment: at.moment, language, read, keep, cursors, periodsOf };
        const answered = await definition.answer({ ...question, ...made });
        return JSON.stringify({ ...answered.body, ...answered.made });
      };
      if (names === undefined) return reply200(await make(), foot);
      const name = names.ofAnswer(slices);
      const { regions } = context.principal;
      const key = JSON.stringify([path, question.params, asked, at.moment, regions, language]);
      const aged = ages ? await make() : undefined;
      // With the question and who may see what: a validator of one is none of another.
      const etag = `W/"${name}.${digestOf(key, aged ?? '')}"`;
      const headers = { etag, 'cache-control': 'private, no-cache', vary: 'x-pantau-subject, accept-language' };
      if (isKnownTo(etag, context.rawRequest.headers['if-none-match'])) return { status: 304, headers };
      return reply200(aged ?? (await ports.keptAnswers.of(key, name, make)), foot, headers);
    },
  });
}

interface At {
  readonly moment: Moment;
  readonly vintage?: Vintage;
}

async function momentOf({ clock, vintages }: AnsweringPorts, asOf?: string, vintage?: string): Promise<At> {
  if (asOf !== undefined && vintage !== undefined) throw invalidQuery('asOf', 'moment_twice');
  if (asOf !== undefined) {
    const at = Date.parse(asOf);
    if (at > clock.now().getTime()) throw invalidQuery('asOf', 'as_of_in_future');
    return { moment: { kind: 'then', asOf: at } };
  }
  if (vintage === undefined) return { moment: { kind: 'now' } };
  const found = await vintages.find(vintage);
  if (found === undefined || found.contents === null) throw invalidQuery('vintage', 'unknown_vintage', { vintage });
  return { moment: { kind: 'vintage', name: vintage }, vintage: found };
}

async function footOf(
  { clock, freshness }: AnsweringPorts,
  { moment, vintage }: At,
  ways: readonly Way[],
  state: DataState | undefined,
) {
  const asOf = vintage?.asOf ?? (moment.kind === 'then' ? moment.asOf : (state?.readAt ?? clock.now().getTime()));
  const known =
    vintage === undefined
      ? await Promise.all(ways.map((way) => (state === undefined ? freshness.watermark(way) : state.watermarks[way])))
      : [asOf];
  const until = known.reduce((least, each) => (least === null || each === null ? null : Math.min(least, each)), asOf);
  return {
    asOf: timestamp(asOf),
    watermark: until === null ? null : timestamp(until),
    lagSeconds: until === null ? null : Math.ceil((asOf - until) / 1000),
    vintage: vintage?.name ?? null,
  };
}

function digestOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('base64url').slice(0, 12);
}

/** The foot goes in at the end of a text that is an object with members. */
function reply200(text: string, foot: object, headers: Readonly<Record<string, string>> = {}) {
  return {
    status: 200,
    text: `${text.slice(0, -1)},${JSON.stringify(foot).slice(1)}`,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  };
}
