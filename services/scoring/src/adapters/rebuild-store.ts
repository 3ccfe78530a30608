import { setTimeout as delay } from 'node:timers/promises';
import { AppError, deriveId, encodeEvent, institutionScored, type OutgoingMessage, pantau, unitScored } from '@pantau/contracts';
import type { Postgres, Sql } from '@pantau/postgres';
import { institutionMessage } from '../domain/messages.ts';
import { type ScorecardKey, unitKey } from '../domain/scorecard.ts';
import type { ScoringStore } from '../ports.ts';
import type { Rebuild, RebuildPhase } from '../usecases/rebuild.ts';
import { lostMessages } from './rebuild-losses.ts';

const v1 = pantau.assessment.v1;

/** The tables that a rebuild makes anew. `progress` and `outbox` belong to the living scorers and stay. */
const SWAPPED = ['scorecard', 'unit_result', 'claim'] as const;
const SOURCE = '/pantau/scoring';
/** How long the living scorers may be held; they try again for longer than that. */
const HOLD_MS = 5_000;
const POLL_MS = 50;
/** Inputs that the two may be apart before the living scorers are held for the rest. */
const CLOSE = 2_000;

export interface RebuildStore {
  last(): Promise<Rebuild | undefined>;
  begin(): Promise<Rebuild>;
  isClose(): Promise<boolean>;
  swap(rebuild: Rebuild): Promise<boolean>;
  moved(id: number, from: RebuildPhase, to: RebuildPhase): Promise<void>;
  dropPrevious(): Promise<void>;
  dropNext(): Promise<void>;
  /** The messages of all scorecards, some at a time; then those of what the replaced tables had alone. */
  messages(rebuild: Rebuild, store: Pick<ScoringStore, 'read'>): AsyncGenerator<OutgoingMessage[]>;
}

/** `makeNext` creates the schema "next" with empty tables. */
export function postgresRebuildStore(db: Postgres, makeNext: () => Promise<void>): RebuildStore {
  const last = async () => {
    const [row] = await db.query<Rebuild>('SELECT id, generation, state FROM rebuild ORDER BY id DESC LIMIT 1');
    return row;
  };
  return {
    last,
    async begin() {
      await db.execute('DROP SCHEMA IF EXISTS next CASCADE');
      await makeNext();
      await db.execute('INSERT INTO rebuild (generation) SELECT COALESCE(max(generation), 1) + 1 FROM scorecard');
      const begun = await last();
      if (begun === undefined) throw new Error('the rebuild that was begun is not there');
      return begun;
    },
    isClose: async () => (await behind(db)).total <= CLOSE,
    async swap({ id, generation }) {
      return db.transaction(async (tx) => {
        // Writers wait, readers do not; the replay still reads the living progress, and follows it to here.
        await tx.execute('LOCK TABLE public.progress IN EXCLUSIVE MODE');
        const until = Date.now() + HOLD_MS;
        for (let { parts } = await behind(db); parts > 0; { parts } = await behind(db)) {
          if (Date.now() > until) return false;
          await delay(POLL_MS);
        }
        await tx.execute('UPDATE next.scorecard SET generation = $1', [generation]);
        await tx.execute('DROP SCHEMA IF EXISTS previous CASCADE');
        await tx.execute('CREATE SCHEMA previous');
        for (const table of SWAPPED) {
          await tx.execute(`ALTER TABLE public.${table} SET SCHEMA previous`);
          await tx.execute(`ALTER TABLE next.${table} SET SCHEMA public`);
        }
        await moveOn(tx, id, 'folding', 'publishing');
        return true;
      });
    },
    moved: (id, from, to) => moveOn(db, id, from, to),
    async dropPrevious() {
      await db.execute('DROP SCHEMA IF EXISTS previous CASCADE');
      await db.execute('DROP SCHEMA IF EXISTS next CASCADE');
    },
    async dropNext() {
      await db.execute('DROP SCHEMA IF EXISTS next CASCADE');
    },
    async *messages(rebuild, store) {
      yield* messages(db, rebuild, store);
      yield* lostMessages(db, rebuild.generation, SOURCE);
    },
  };
}

async function moveOn(sql: Sql, id: number, from: RebuildPhase, to: RebuildPhase): Promise<void> {
  const moved = await sql.execute('UPDATE rebuild SET state = $3 WHERE id = $1 AND state = $2', [id, from, to]);
  if (moved !== 1) throw new AppError('conflict', 'already_running', `rebuild ${id} is not ${from} any more`);
}

/** How many partitions of the living progress the next tables are not level with, and by how many inputs in all. */
async function behind(sql: Sql): Promise<{ parts: number; total: number }> {
  const [row] = await sql.query<{ parts: number; total: number }>(
    `SELECT count(*)::int AS parts, COALESCE(sum(abs(l.next_offset - COALESCE(n.next_offset, 0))), 0)::int AS total
     FROM public.progress l LEFT JOIN next.progress n USING (topic, partition)
     WHERE l.next_offset IS DISTINCT FROM COALESCE(n.next_offset, 0)`,
  );
  return row ?? { parts: 0, total: 0 };
}

interface DetailRow {
  readonly unit_code: string;
  readonly product_code: string;
  readonly detail: Uint8Array;
}

/**
 * The state of each scorecard and its units as they stand when read, in the generation of the row. A scorer that moves one
 * on meanwhile publishes a higher version, and readers keep the higher, in whatever order the two arrive.
 */
async function* messages(
  db: Postgres,
  { generation }: Rebuild,
  store: Pick<ScoringStore, 'read'>,
): AsyncGenerator<OutgoingMessage[]> {
  const keys = await db.query<ScorecardKey>('SELECT institution, instrument, period FROM scorecard WHERE generation = $1', [
    generation,
  ]);
  for (const key of keys) {
    const card = await store.read(key);
    if (card === undefined) continue;
    const { institution, instrument, period } = key;
    const units = await db.query<DetailRow>(
      'SELECT unit_code, product_code, detail FROM unit_result WHERE institution = $1 AND instrument = $2 AND period = $3',
      [institution, instrument, period],
    );
    const meta = (cause: string, type: string, at: number, ...distinct: string[]) => ({
      id: deriveId(cause, type, ...distinct, String(generation)),
      source: SOURCE,
      time: new Date(at).toISOString(),
      actor: 'rebuild',
      onBehalfOf: institution,
    });
    yield [
      ...units.map((row) => {
        const data = v1.UnitScored.decode(row.detail);
        data.generation = generation;
        const distinct = unitKey(row.unit_code, row.product_code);
        return encodeEvent(unitScored, data, meta(data.inputEventId, unitScored.type, data.recordedAtMs, distinct));
      }),
      encodeEvent(institutionScored, institutionMessage(card), meta(card.eventId, institutionScored.type, card.recordedAt)),
    ];
  }
}
