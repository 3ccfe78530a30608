import { pantau } from '@pantau/contracts';
import { packed, type Sql } from '@pantau/postgres';
import { ruleVersion } from '@pantau/rulebook';
import type { Change } from '../domain/fold.ts';
import { claimMessage, unitSummary } from '../domain/messages.ts';
import type { Slot } from '../domain/slot.ts';
import type { Arrived, EncodedChange } from '../ports.ts';
import { buffer, levelsJson, rosterBytes } from './scorecard-rows.ts';

const v1 = pantau.assessment.v1;

/** Arrays of arrays would be flattened by unnest, so a chain of ids travels as one text; no id holds a line feed. */
const CHAIN = "string_to_array(%, E'\\n')";

const chain = (column: string) => CHAIN.replace('%', column);

const SAVE_SCORECARDS = `
  INSERT INTO scorecard (institution, instrument, period, generation, version, recorded_at, rule_version, event_id,
    roster, roster_revision, roster_applied, levels, adopted_version, adopted_applied)
  SELECT institution, instrument, period, generation, version, recorded_at, rule_version, event_id,
    roster, roster_revision, ${chain('roster_applied')}, levels, adopted_version, ${chain('adopted_applied')}
  FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::int[], $6::timestamptz[], $7::text[], $8::text[],
    $9::bytea[], $10::bigint[], $11::text[], $12::jsonb[], $13::int[], $14::text[])
    AS n (institution, instrument, period, generation, version, recorded_at, rule_version, event_id,
      roster, roster_revision, roster_applied, levels, adopted_version, adopted_applied)
  ON CONFLICT (institution, instrument, period) DO UPDATE SET
    generation = EXCLUDED.generation, version = EXCLUDED.version, recorded_at = EXCLUDED.recorded_at,
    rule_version = EXCLUDED.rule_version, event_id = EXCLUDED.event_id, roster = EXCLUDED.roster,
    roster_revision = EXCLUDED.roster_revision, roster_applied = EXCLUDED.roster_applied, levels = EXCLUDED.levels,
    adopted_version = EXCLUDED.adopted_version, adopted_applied = EXCLUDED.adopted_applied`;

const SAVE_UNITS = `
  INSERT INTO unit_result (institution, instrument, period, unit_code, product_code, revision, withdrawn, applied,
    points, scored_at, summary, detail, version, rule_version)
  SELECT institution, instrument, period, unit_code, product_code, revision, withdrawn, ${chain('applied')},
    points, scored_at, substring($17::bytea FROM summary_start FOR summary_length),
    substring($18::bytea FROM detail_start FOR detail_length), version, rule_version
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::boolean[], $8::text[],
    $9::numeric[], $10::text[], $11::int[], $12::text[], $13::int[], $14::int[], $15::int[], $16::int[])
    AS n (institution, instrument, period, unit_code, product_code, revision, withdrawn, applied, points, scored_at,
      version, rule_version, summary_start, summary_length, detail_start, detail_length)
  ON CONFLICT (institution, instrument, period, unit_code, product_code) DO UPDATE SET
    revision = EXCLUDED.revision, withdrawn = EXCLUDED.withdrawn, applied = EXCLUDED.applied, points = EXCLUDED.points,
    scored_at = EXCLUDED.scored_at, summary = EXCLUDED.summary, detail = EXCLUDED.detail, version = EXCLUDED.version,
    rule_version = EXCLUDED.rule_version`;

const SAVE_CLAIMS = `
  INSERT INTO claim (institution, instrument, period, unit_code, product_code, source_key, revision, withdrawn, applied, payload)
  SELECT institution, instrument, period, unit_code, product_code, source_key, revision, withdrawn, ${chain('applied')}, payload
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::boolean[], $9::text[],
    $10::bytea[])
    AS n (institution, instrument, period, unit_code, product_code, source_key, revision, withdrawn, applied, payload)
  ON CONFLICT (institution, instrument, period, unit_code, product_code, source_key) DO UPDATE SET
    revision = EXCLUDED.revision, withdrawn = EXCLUDED.withdrawn, applied = EXCLUDED.applied, payload = EXCLUDED.payload`;

export async function saveChanges(tx: Sql, changes: readonly EncodedChange[]): Promise<void> {
  if (changes.length === 0) return;
  await tx.execute(SAVE_SCORECARDS, columnsOf(changes.map(scorecardRow), 14), 'scorecard.save');
  const units = changes.flatMap(unitRows);
  if (units.length > 0) await tx.execute(SAVE_UNITS, unitColumns(units), 'unit_result.save');
  const claims = changes.flatMap(claimRows);
  if (claims.length > 0) await tx.execute(SAVE_CLAIMS, columnsOf(claims, 10), 'claim.save');
}

/** Values in the order of the statement's columns. */
type Row = readonly unknown[];

function scorecardRow({ card }: Change<Arrived>): Row {
  const { key, roster, adopted } = card;
  return [
    key.institution,
    key.instrument,
    key.period,
    card.generation,
    card.version,
    new Date(card.recordedAt).toISOString(),
    ruleVersion(card.instrument),
    card.eventId,
    roster === null ? null : rosterBytes(roster),
    roster?.revision ?? null,
    roster === null ? null : chainText(roster),
    levelsJson(card.levels),
    adopted?.revision ?? null,
    adopted === null ? null : chainText(adopted),
  ];
}

interface UnitRow {
  readonly columns: Row;
  readonly summary: Uint8Array;
  readonly detail: Uint8Array;
}

function unitRows({ card, units, encodedUnits }: EncodedChange): UnitRow[] {
  return [...units.keys()].map((key) => {
    const result = card.units.get(key);
    const detail = encodedUnits.get(key);
    if (result === undefined || detail === undefined) throw new Error('a changed unit is not on its scorecard');
    const columns = [
      card.key.institution,
      card.key.instrument,
      card.key.period,
      ...key.split('\n'),
      result.revision,
      result.withdrawn,
      chainText(result),
      result.score?.points.toString() ?? null,
      result.score?.scoredAt ?? '',
      result.version,
      result.ruleVersion,
    ];
    return { columns, summary: v1.UnitSummary.encode(unitSummary(result)).finish(), detail };
  });
}

function unitColumns(units: readonly UnitRow[]): unknown[] {
  const summaries = packed(units.map(({ summary }) => summary));
  const details = packed(units.map(({ detail }) => detail));
  return [
    ...columnsOf(
      units.map(({ columns }) => columns),
      12,
    ),
    summaries.starts,
    summaries.lengths,
    details.starts,
    details.lengths,
    summaries.bytes,
    details.bytes,
  ];
}

function claimRows({ card, claims }: Change<Arrived>): Row[] {
  return [...claims.keys()].map((key) => {
    const claim = card.claims.get(key);
    if (claim === undefined) throw new Error('a changed claim is not on its scorecard');
    return [
      card.key.institution,
      card.key.instrument,
      card.key.period,
      ...key.split('\n'),
      claim.revision,
      claim.withdrawn,
      chainText(claim),
      buffer(v1.Claim.encode(claimMessage(claim)).finish()),
    ];
  });
}

function chainText({ applied }: Slot): string {
  return applied.join('\n');
}

function columnsOf(rows: readonly Row[], width: number): unknown[][] {
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
}
