/** How the rows of a question are kept, for as long as the data that it is about stays as it is. See ADR 0021. */
import type { ClickHouse, QueryDefinition } from '@pantau/clickhouse';
import type { z } from 'zod';
import type { Way } from '../domain/watermark.ts';
import type { Vintage } from '../ports.ts';
import { lastChanges, lastObservation } from '../queries/last-change.ts';
import { type Moment, runAt, type TimeQuery, type Within } from '../queries/moment.ts';
import { type DataState, periodsOf, type Slice, sliceName, slicesName } from '../usecases/data-state.ts';
import type { AnsweringPorts } from './context.ts';

/**
 * The rows of a query at the question's moment, kept while the data stays as it is: for questions so wide that many answers
 * are made of the same rows. They are shared: nobody may change them.
 */
export type Reader = <A extends z.ZodObject, R extends z.ZodType<object>>(
  query: TimeQuery<A, R>,
  params: z.input<A>,
  way?: Way,
) => Promise<readonly z.output<R>[]>;

/** The same for a query that is no report of three moments: kept under its name and params until rows come of the slice. */
export type Keeper = <T extends object>(
  query: Pick<QueryDefinition<z.ZodObject, z.ZodType>, 'name'>,
  params: object,
  slice: Way | Slice,
  run: () => Promise<readonly T[]>,
) => Promise<readonly T[]>;

/** What the data is called as it is: another name is other data. */
export interface Names {
  ofAnswer(slices: readonly Slice[]): string;
  ofRows(slice: Slice): string;
  /** As `periodsOf`; undefined for a vintage, which never changes, so that there is no need to read its rounds apart. */
  periodsOf(family: string): readonly string[] | undefined;
}

/**
 * Undefined when the state cannot be read: the answer is then made anew and has no validator. A vintage never changes; its
 * checksum is of it alone. The build stands with both, because its rules make the answer too.
 */
export function namesOf(
  { build }: Pick<AnsweringPorts, 'build'>,
  vintage: Vintage | undefined,
  state: DataState | undefined,
): Names | undefined {
  if (vintage !== undefined) {
    const name = `${build}.${vintage.name}.${vintage.contents?.checksum}`;
    return { ofAnswer: () => name, ofRows: () => name, periodsOf: () => undefined };
  }
  if (state === undefined) return undefined;
  return {
    ofAnswer: (slices) => slicesName(build, state, slices),
    ofRows: (slice) => sliceName(build, state, slice),
    periodsOf: (family) => periodsOf(state, family),
  };
}

export function keeperOf(
  { keptRows, pastRows, hot }: Pick<AnsweringPorts, 'keptRows' | 'pastRows' | 'hot'>,
  names: Names | undefined,
  moment: Moment,
): Keeper {
  return async <T extends object>(
    { name }: { readonly name: string },
    params: object,
    of: Way | Slice,
    run: () => Promise<readonly T[]>,
  ) => {
    if (names === undefined) return run();
    const slice = typeof of === 'string' ? { way: of } : of;
    const key = JSON.stringify([name, params]);
    const version = names.ofRows(slice);
    const isNow = moment.kind === 'now';
    if (isNow) hot.asked(key, slice, version, run);
    // The key names the query: what is kept under it are its rows.
    return (await (isNow ? keptRows : pastRows).of(key, version, run)) as readonly T[];
  };
}

export function readerOf(db: ClickHouse, moment: Moment, keep: Keeper): Reader {
  /** Of an instant, the last change before it: analysts ask for days, and data changes on few of them. */
  const lastOf = async (way: Way, within: Within | undefined): Promise<{ at: number; content?: string } | undefined> => {
    if (moment.kind !== 'then') return undefined;
    const { asOf } = moment;
    if (way === 'observations') {
      const [last] = await keep(lastObservation, { asOf }, way, () => db.run(lastObservation, { asOf }));
      return last;
    }
    if (within === undefined) return undefined;
    const { family, period } = within;
    const rounds = await keep(lastChanges, { family, asOf }, { way, family }, () => db.run(lastChanges, { family, asOf }));
    const found = rounds.filter((round) => period === undefined || round.period === period);
    return { at: Math.max(0, ...found.map(({ at }) => at)), content: found.map(({ content }) => content).join() };
  };
  return async (query, params, way = 'results') => {
    const within = query.within?.(params);
    const last = await lastOf(way, within);
    // Nothing was known yet.
    if (last?.at === 0) return [];
    const at: Moment = last === undefined ? moment : { kind: 'then', asOf: last.at };
    const slice = { way, ...within, content: last?.content };
    return keep(query.now, { ...params, moment: at }, slice, () => runAt(db, query, at, params));
  };
}
