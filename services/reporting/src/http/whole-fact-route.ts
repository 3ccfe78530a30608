/** All rows of a fact, straight from ClickHouse to whoever asked. */
import { Readable } from 'node:stream';
import { instruments } from '@pantau/rulebook';
import type { Reply, RequestContext, Route } from '@pantau/runtime';
import { z } from 'zod';
import { COLUMNAR, COLUMNAR_SETTINGS } from '../adapters/columnar-files.ts';
import { headingOf } from '../exports/about.ts';
import type { Asked } from '../exports/ask.ts';
import { csvHead } from '../exports/csv.ts';
import { streamed } from '../exports/file-reply.ts';
import { type Moment, streamAt } from '../queries/moment.ts';
import { regionScope } from '../queries/scope.ts';
import { CSV_SETTINGS, columnsOfFact, factProvenance, type WholeFact, wholeFact } from '../queries/whole-facts.ts';
import { answerRoute } from './answer.ts';
import type { AnsweringPorts } from './context.ts';
import type { Wanted } from './exports-route.ts';
import { madeOfGroups } from './made.ts';
import { period } from './schemas.ts';
import { requireFamily, requireProvince } from './views.ts';

/** Answers what a fact's file is made of, with the foot and the validator of any answer; served by no path of its own. */
export function wholeFactRoute(ports: AnsweringPorts, fact: WholeFact): Route {
  return answerRoute(ports, {
    path: `/v1/exports/${fact}`,
    summary: `All rows of ${fact}`,
    query: z.object({ family: z.string().optional(), period: period.optional(), province: z.string().optional() }),
    reply: {},
    about: ['results'],
    async answer({ query, principal, read }) {
      if (query.family !== undefined) requireFamily(query.family);
      if (query.province !== undefined) requireProvince(query.province);
      const rows = await read(factProvenance[fact === 'results' ? 'results' : 'units'], {
        ...filtersOf(query),
        ...regionScope(principal),
      });
      const count = rows.reduce((sum, { n }) => sum + n, 0);
      return { body: {}, made: madeOfGroups(rows, count) };
    },
  });
}

/** `asked` was checked by the route above. */
export async function sendFact(
  { db }: AnsweringPorts,
  fact: WholeFact,
  asked: Asked,
  { format, language, locale, csvForm }: Wanted,
  headers: Record<string, string>,
  { principal, signal }: RequestContext<unknown, unknown, unknown>,
): Promise<Reply> {
  const params = { ...filtersOf(asked), ...regionScope(principal) };
  const moment = momentOf(asked);
  if (format === 'parquet' || format === 'arrow') {
    const options = { signal, settings: COLUMNAR_SETTINGS };
    return streamed(await streamAt(db, wholeFact[fact].typed, moment, params, COLUMNAR[format], options), headers);
  }
  const columns = columnsOfFact(fact);
  const written = locale === 'id' ? 'csvForExcelId' : 'csv';
  const rows = await streamAt(db, wholeFact[fact][written], moment, params, 'CSV', { signal, settings: CSV_SETTINGS[written] });
  const headings = columns.map((column) => (locale === undefined ? column.code : headingOf(column, language)));
  return streamed(Readable.from(after(csvHead(headings, csvForm), rows), { objectMode: false }), headers);
}

function filtersOf(asked: { readonly [name: string]: unknown }) {
  const text = (name: string) => (typeof asked[name] === 'string' ? asked[name] : '');
  const family = text('family');
  const ids = family === '' ? [] : instruments().flatMap(({ id, family: of }) => (of === family ? [id] : []));
  return { instruments: ids, period: text('period'), province: text('province') };
}

function momentOf({ asOf, vintage }: Asked): Moment {
  if (typeof vintage === 'string') return { kind: 'vintage', name: vintage };
  return typeof asOf === 'string' ? { kind: 'then', asOf: Date.parse(asOf) } : { kind: 'now' };
}

async function* after(head: string, rows: Readable): AsyncGenerator<Buffer> {
  yield Buffer.from(head);
  yield* rows;
}
