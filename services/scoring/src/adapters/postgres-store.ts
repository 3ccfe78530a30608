/** Scoring's port to its store, on Postgres. Every statement takes a whole batch as arrays: never one a message. */
import { outbox, type Postgres, progress, type Sql } from '@pantau/postgres';
import { instrumentByRule } from '@pantau/rulebook';
import { touchedUnit, touchesAll } from '../domain/fold.ts';
import type { Input } from '../domain/input.ts';
import { emptyScorecard, keyOf, type Scorecard, type ScorecardKey, scorecardKey } from '../domain/scorecard.ts';
import type { FindRules, ScoringStore, ScoringTransaction } from '../ports.ts';
import { saveChanges } from './save-changes.ts';
import { type ClaimRow, type DetailRow, type ScorecardRow, scorecardOf, type UnitRow } from './scorecard-rows.ts';

export function postgresStore(db: Postgres, findRules: FindRules = instrumentByRule): ScoringStore {
  return {
    nextOffset: (topic, partition) => progress.read(db, topic, partition),
    transaction: (work) => db.transaction((tx) => work(transactionOver(tx, findRules))),
    pending: (topic, partition, limit) => outbox.pending(db, topic, partition, limit),
    removeFromOutbox: (ids) => outbox.remove(db, ids),
    removeAdded: (topic, partition, added) => outbox.removeAdded(db, topic, partition, added),
    read: (key, { values } = { values: false }) =>
      db.transaction(async (tx) => {
        // One snapshot for all three tables: else a batch that commits in between would show as half of it.
        await tx.execute('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
        const cards = await loadScorecards(tx, { keys: [key], touched: [], whole: values ? [key] : [], lock: '', findRules });
        return cards.get(scorecardKey(key));
      }),
    page: (page) =>
      db.transaction(async (tx) => {
        await tx.execute('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
        const { instrument, after, limit } = page;
        const from = [after?.institution ?? '', after?.period ?? ''];
        const keys = await tx.query<ScorecardKey>(PAGE, [instrument, ...from, limit]);
        const cards = await loadScorecards(tx, { keys, touched: [], whole: keys, lock: '', findRules });
        return keys.flatMap((key) => cards.get(scorecardKey(key)) ?? []);
      }),
  };
}

/** The order of the primary key, whatever the database's collation: codes are compared as the index compares them. */
const PAGE = `
  SELECT institution, instrument, period FROM scorecard
  WHERE instrument = $1 AND institution >= $2 AND (institution, period) > ($2, $3)
  ORDER BY institution, period LIMIT $4`;

function transactionOver(tx: Sql, findRules: FindRules): ScoringTransaction {
  return {
    advance: (topic, partition, from, to) => progress.advance(tx, topic, partition, from, to),
    async load(inputs) {
      const keys = keysOf(inputs);
      const whole = keysOf(inputs.filter(touchesAll));
      const found = await loadScorecards(tx, { keys, touched: touchedUnits(inputs), whole, lock: 'FOR UPDATE OF s', findRules });
      return found.size === keys.length ? found : new Map([...(await begun(tx, inputs)), ...found]);
    },
    save: (changes) => saveChanges(tx, changes),
    addToOutbox: (topic, partition, messages) => outbox.add(tx, topic, partition, messages),
  };
}

function keysOf(inputs: readonly Input[]): ScorecardKey[] {
  return [...new Map(inputs.map((input) => [scorecardKey(keyOf(input)), keyOf(input)])).values()];
}

/** As they begin: in the generation of the last rebuild, or readers would go on showing what it said of them. */
async function begun(tx: Sql, inputs: readonly Input[]): Promise<ReadonlyMap<string, Scorecard>> {
  const [last] = await tx.query<{ generation: number }>(
    "SELECT generation FROM rebuild WHERE state IN ('publishing', 'done', 'confirmed') ORDER BY id DESC LIMIT 1",
  );
  // The first input's instrument, whose version a scorecard begins with.
  return new Map(
    inputs.toReversed().map((input) => {
      const card = emptyScorecard(keyOf(input), input.instrument);
      return [scorecardKey(card.key), last === undefined ? card : { ...card, generation: last.generation }];
    }),
  );
}

interface TouchedUnit extends ScorecardKey {
  readonly unitCode: string;
}

function touchedUnits(inputs: readonly Input[]): TouchedUnit[] {
  const touched = new Map<string, TouchedUnit>();
  for (const input of inputs) {
    const [unitCode] = touchedUnit(input)?.split('\n') ?? [];
    if (unitCode === undefined) continue;
    touched.set(`${scorecardKey(keyOf(input))}\n${unitCode}`, { ...keyOf(input), unitCode });
  }
  return [...touched.values()];
}

const KEYS = 'unnest($1::text[], $2::text[], $3::text[]) AS k (institution, instrument, period)';

const UNITS = `
  SELECT u.institution, u.instrument, u.period, u.unit_code, u.product_code, u.revision, u.withdrawn, u.version, u.applied,
    u.points, u.rule_version, u.scored_at, u.summary
  FROM ${KEYS} JOIN unit_result u USING (institution, instrument, period)`;

/**
 * Apart from UNITS: joined there, the planner compares every unit of the scorecards with every unit touched, and for
 * batches of 500 that took half of the transaction. With all products of a unit: which of its results count is decided
 * between them.
 */
const DETAILS = `
  SELECT u.institution, u.instrument, u.period, u.unit_code, u.product_code, u.detail
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS t (institution, instrument, period, unit_code)
  JOIN unit_result u USING (institution, instrument, period, unit_code)`;

/** Of whole scorecards. */
const ALL_DETAILS = `
  SELECT u.institution, u.instrument, u.period, u.unit_code, u.product_code, u.detail
  FROM ${KEYS} JOIN unit_result u USING (institution, instrument, period)`;

const CLAIMS = `SELECT c.* FROM ${KEYS} JOIN claim c USING (institution, instrument, period)`;

interface Wanted {
  readonly keys: readonly ScorecardKey[];
  /** Their values are read too. */
  readonly touched: readonly TouchedUnit[];
  /** The values of all units of these are read too. */
  readonly whole: readonly ScorecardKey[];
  readonly lock: '' | 'FOR UPDATE OF s';
  readonly findRules: FindRules;
}

/** Scorecards are locked in key order, so that two transactions with the same ones wait instead of deadlocking. */
async function loadScorecards(
  tx: Sql,
  { keys, touched, whole, lock, findRules }: Wanted,
): Promise<ReadonlyMap<string, Scorecard>> {
  const columns = keyColumns(keys);
  const rows = await tx.query<ScorecardRow>(
    `SELECT s.* FROM ${KEYS} JOIN scorecard s USING (institution, instrument, period)
     ORDER BY s.institution, s.instrument, s.period ${lock}`,
    columns,
    lock === '' ? 'scorecard.read' : 'scorecard.lock',
  );
  if (rows.length === 0) return new Map();
  const units = await tx.query<UnitRow>(UNITS, columns, 'unit_result.of');
  const details = touched.length === 0 ? [] : await tx.query<DetailRow>(DETAILS, touchedColumns(touched), 'unit_result.detail');
  if (whole.length > 0) details.push(...(await tx.query<DetailRow>(ALL_DETAILS, keyColumns(whole), 'unit_result.details')));
  const claims = await tx.query<ClaimRow>(CLAIMS, columns, 'claim.of');
  const unitsOf = Map.groupBy(units, scorecardKey);
  const detailsOf = Map.groupBy(details, scorecardKey);
  const claimsOf = Map.groupBy(claims, scorecardKey);
  return new Map(
    rows.map((row) => {
      const key = scorecardKey(row);
      const [ofUnits = [], ofDetails = [], ofClaims = []] = [unitsOf.get(key), detailsOf.get(key), claimsOf.get(key)];
      return [key, scorecardOf({ row, units: ofUnits, details: ofDetails, claims: ofClaims }, findRules)];
    }),
  );
}

function keyColumns(keys: readonly ScorecardKey[]): string[][] {
  return [keys.map((key) => key.institution), keys.map((key) => key.instrument), keys.map((key) => key.period)];
}

function touchedColumns(touched: readonly TouchedUnit[]): string[][] {
  return [
    touched.map((unit) => unit.institution),
    touched.map((unit) => unit.instrument),
    touched.map((unit) => unit.period),
    touched.map((unit) => unit.unitCode),
  ];
}
