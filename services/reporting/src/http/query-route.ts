import type { Language } from '@pantau/contracts';
import type { Route } from '@pantau/runtime';
import { z } from 'zod';
import { movesFor } from '../domain/borders.ts';
import { type Asked, FACTS, type FactCode } from '../queries/general/fact.ts';
import { FACT } from '../queries/general/facts.ts';
import { mixtureIn } from '../queries/general/mixtures.ts';
import { type Group, runGeneral } from '../queries/general/run.ts';
import { regionScope } from '../queries/scope.ts';
import { movesAsParams } from '../queries/standing.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import { madeOfGroups } from './made.ts';
import { borders, next } from './schemas.ts';
import { casesAsOf } from './service-levels-route.ts';
import { invalidQuery } from './views.ts';

const MAX_PAGE = 5000;
const PAGE = 1000;
/** Every institution there is, and some more; it bounds the length of a query. */
const MAX_VALUES = 1000;

const MAX_NAMED = 40;

const texts = z.string().max(20_000);

const query = z.object({
  fact: z.enum(FACTS),
  measures: texts.describe('"count,score.mean"; see /v1/query/catalogue'),
  dimensions: texts.default('').describe('"period,province": a group for each combination that there is; none: one group of all'),
  filter: z
    .union([texts, z.array(texts).max(50)])
    .transform((given) => [given].flat())
    .default([])
    .describe('"period:2021,2022", as often as needed: one of the values of each name. "unit:" is those without a unit'),
  borders,
  limit: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(MAX_PAGE))
    .default(PAGE)
    .describe(`Groups a page; 1 to ${MAX_PAGE}`),
  cursor: z.string().max(4096).optional(),
});

const cell = z.union([z.string(), z.number(), z.null()]);

export function queryRoute(ports: AnsweringPorts): Route {
  return answerRoute(ports, {
    path: '/v1/query',
    summary: 'Any measures by any dimensions, of one fact',
    description:
      'Names are those of /v1/query/catalogue; 422 for any other, with those that there are. 422 too where a measure would mix what must stay apart: instruments, a province and its territory, parts of an instrument, several figures. Groups come in the order of their keys; `next` is the cursor of the page after, until it is null: nothing is cut off in silence. Scores are text with two decimals, null where nothing is known.',
    query,
    reply: {
      fact: z.enum(FACTS),
      borders: borders.unwrap(),
      measures: z.array(z.object({ code: z.string(), unit: z.string(), text: z.string().describe('Its definition') })),
      dimensions: z.array(z.string()),
      items: z
        .array(z.record(z.string(), cell))
        .describe('By the names of dimensions and measures; a dimension is null where there is none'),
      next,
    },
    about: ({ fact }) => [fact === 'observations' || fact === 'cases' ? fact : 'results'],
    async answer({ query: { fact, borders: by, limit, cursor, ...given }, principal, moment, language, cursors }) {
      const { asked, values } = read(fact, given);
      const after = cursors.read(z.array(z.string()), cursor) ?? [];
      const isOfCases = fact === 'cases';
      const scope = regionScope(principal);
      const groups = await runGeneral(ports.db, moment, {
        ...{ fact, asked, values, after, limit: limit + 1 },
        bound: isOfCases ? { ...scope, caseAsOf: casesAsOf(moment) } : { ...scope, ...movesAsParams(movesFor(by)) },
      });
      const page = groups.slice(0, limit);
      const last = page.at(-1);
      return {
        body: {
          ...{ fact, borders: by, measures: asked.measures.map((name) => measureView(fact, name, language)) },
          dimensions: asked.dimensions,
          items: page.map((group) => itemOf(fact, asked, group)),
          next: last !== undefined && groups.length > page.length ? cursors.write(last.key) : null,
        },
        made: madeOfGroups(
          page,
          page.reduce((sum, { row_count }) => sum + row_count, 0),
        ),
      };
    },
  });
}

interface Given {
  readonly measures: string;
  readonly dimensions: string;
  readonly filter: readonly string[];
}

/** Names that there are, each once. Throws 422 for any other, and for a measure of what must not be mixed. */
function read(fact: FactCode, given: Given): { readonly asked: Asked; readonly values: ReadonlyMap<string, readonly string[]> } {
  const { dimensions: known, measures: measured } = FACT[fact];
  const measures = namesIn('measures', given.measures, measured);
  const dimensions = namesIn('dimensions', given.dimensions, known);
  const values = new Map<string, readonly string[]>();
  for (const text of given.filter) {
    const colon = text.indexOf(':');
    if (colon < 1) throw invalidQuery('filter', 'bad_format', { expected: 'family:ORI' });
    const [name] = namesIn('filter', text.slice(0, colon), known);
    if (name === undefined) continue;
    const wanted = text.slice(colon + 1).split(',');
    requireValues(name, wanted, known.get(name)?.values);
    values.set(name, [...new Set([...(values.get(name) ?? []), ...wanted])]);
    if ((values.get(name)?.length ?? 0) > MAX_VALUES) throw invalidQuery('filter', 'too_many', { max: String(MAX_VALUES) });
  }
  const mixed = mixtureIn(fact, measures, { dimensions, values });
  if (mixed !== undefined) throw invalidQuery('measures', mixed.mixture, { measure: mixed.measure });
  // Sorted, so that the same question in another order is the same query.
  return { asked: { measures, dimensions, filters: [...values.keys()].sort() }, values };
}

/** Those that are known are named, as far as they fit a sentence. */
function requireValues(name: string, wanted: readonly string[], values: readonly string[] | undefined): void {
  const strange = wanted.find((value) => value !== '' && values?.includes(value) === false);
  if (values === undefined || strange === undefined) return;
  const known = values.length > MAX_NAMED ? `${values.slice(0, MAX_NAMED).join(', ')}, …` : values.join(', ');
  throw invalidQuery('filter', 'query_unknown_value', { name, value: strange, known });
}

function namesIn(parameter: string, text: string, known: ReadonlyMap<string, unknown>): string[] {
  const names = [...new Set(text.split(',').map((name) => name.trim()))].filter((name) => name !== '');
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw invalidQuery(parameter, 'query_unknown_name', { name: unknown, known: [...known.keys()].join(', ') });
  }
  if (names.length === 0 && parameter === 'measures') {
    throw invalidQuery(parameter, 'query_unknown_name', { name: '', known: [...known.keys()].join(', ') });
  }
  return names;
}

function measureView(fact: FactCode, code: string, language: Language) {
  const known = FACT[fact].measures.get(code);
  return { code, unit: known?.unit[language] ?? '', text: known?.text[language] ?? '' };
}

function itemOf(fact: FactCode, { dimensions, measures }: Asked, group: Group): Record<string, string | number | null> {
  const keys = dimensions.map((name, index) => [name, group.key[index] || null]);
  const values = measures.map((name, index) => {
    const parts = group[`measure_${index}`];
    // `catchall` of the row says texts; the named columns beside it are others.
    return [name, FACT[fact].measures.get(name)?.read(Array.isArray(parts) ? parts : []) ?? null];
  });
  return Object.fromEntries([...keys, ...values]);
}
