/** Between the rows of the store and the scorecards of the domain. */
import { AppError, pantau } from '@pantau/contracts';
import type { Instrument, ScoredAt } from '@pantau/rulebook';
import type { Product, RosterEntry, Unit, Value } from '../domain/input.ts';
import {
  type Adopted,
  type Claim,
  claimKey,
  emptyScorecard,
  type LevelTally,
  type Roster,
  type Scorecard,
  type UnitResult,
  unitKey,
} from '../domain/scorecard.ts';
import type { FindRules } from '../ports.ts';

const v1 = pantau.assessment.v1;

export interface ScorecardRow {
  readonly institution: string;
  readonly instrument: string;
  readonly period: string;
  readonly generation: number;
  readonly version: number;
  readonly recorded_at: Date;
  readonly rule_version: string;
  readonly event_id: string;
  readonly roster: Uint8Array | null;
  readonly roster_revision: number | null;
  readonly roster_applied: readonly string[] | null;
  readonly adopted_version: number | null;
  readonly adopted_applied: readonly string[] | null;
  readonly levels: Readonly<Record<string, readonly [n: number, sumE4: string]>>;
}

export interface UnitRow {
  readonly institution: string;
  readonly instrument: string;
  readonly period: string;
  readonly unit_code: string;
  readonly product_code: string;
  readonly revision: number;
  readonly withdrawn: boolean;
  readonly version: number;
  readonly applied: readonly string[];
  readonly points: string | null;
  readonly rule_version: string;
  readonly scored_at: string;
  readonly summary: Uint8Array;
}

/** The values of a unit that the batch touches. */
export interface DetailRow {
  readonly institution: string;
  readonly instrument: string;
  readonly period: string;
  readonly unit_code: string;
  readonly product_code: string;
  readonly detail: Uint8Array;
}

export interface ClaimRow {
  readonly institution: string;
  readonly instrument: string;
  readonly period: string;
  readonly unit_code: string;
  readonly product_code: string;
  readonly source_key: string;
  readonly revision: number;
  readonly withdrawn: boolean;
  readonly applied: readonly string[];
  readonly payload: Uint8Array;
}

export interface Rows {
  readonly row: ScorecardRow;
  readonly units: readonly UnitRow[];
  readonly details: readonly DetailRow[];
  readonly claims: readonly ClaimRow[];
}

export function scorecardOf({ row, units, details, claims }: Rows, find: FindRules): Scorecard {
  const key = { institution: row.institution, instrument: row.instrument, period: row.period };
  const detailOf = new Map(details.map((each) => [unitKey(each.unit_code, each.product_code), each.detail]));
  return {
    ...emptyScorecard(key, knownRules(row.rule_version, find)),
    generation: row.generation,
    version: row.version,
    recordedAt: row.recorded_at.getTime(),
    eventId: row.event_id,
    adopted: adoptedOf(row, find),
    roster: rosterOf(row),
    units: new Map(
      units.map((unit) => {
        const unitCode = unitKey(unit.unit_code, unit.product_code);
        return [unitCode, unitOf(unit, detailOf.get(unitCode), find)];
      }),
    ),
    claims: new Map(claims.map((claim) => [claimKey(claim.unit_code, claim.product_code, claim.source_key), claimOf(claim)])),
    levels: new Map(
      Object.entries(row.levels).map(([level, [n, sum]]): [string, LevelTally] => [level, { n, sumE4: Number(sum) }]),
    ),
  };
}

export function levelsJson(levels: ReadonlyMap<string, LevelTally>): string {
  return JSON.stringify(Object.fromEntries([...levels].map(([level, { n, sumE4 }]) => [level, [n, sumE4.toString()]])));
}

export function rosterBytes(roster: Roster): Buffer {
  const entries = roster.entries.map(({ unit, products }) => ({ unit, products: [...products] }));
  return buffer(v1.RosterSet.encode(new v1.RosterSet({ entries })).finish());
}

/** A view on the same memory: pg writes a Buffer as bytea, but a bare Uint8Array inside an array as something else. */
export function buffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Points mean nothing but over the denominator of the version that they were scored by. */
function knownRules(rule: string, find: FindRules): Instrument {
  const known = find(rule);
  if (known === undefined) throw new AppError('unavailable', 'unknown_rule_version', `this build does not know ${rule}`);
  return known;
}

function rosterOf(row: ScorecardRow): Roster | null {
  if (row.roster === null || row.roster_revision === null) return null;
  const entries = v1.RosterSet.decode(row.roster).entries.map(
    (entry): RosterEntry => ({ unit: unit(entry.unit), products: (entry.products ?? []).map((each) => product(each)) }),
  );
  return { revision: row.roster_revision, withdrawn: false, applied: row.roster_applied ?? [], entries };
}

function adoptedOf(row: ScorecardRow, find: FindRules): Adopted | null {
  if (row.adopted_version === null) return null;
  const instrument = knownRules(`${row.instrument}@${row.adopted_version}`, find);
  return { revision: row.adopted_version, withdrawn: false, applied: row.adopted_applied ?? [], instrument };
}

function unitOf(row: UnitRow, detail: Uint8Array | undefined, find: FindRules): UnitResult {
  const summary = v1.UnitSummary.decode(row.summary);
  return {
    revision: row.revision,
    withdrawn: row.withdrawn,
    version: row.version,
    applied: row.applied,
    unit: unit(summary.unit),
    product: summary.product == null ? null : product(summary.product),
    submissionId: summary.submissionId,
    ruleVersion: row.rule_version,
    refusal: summary.refusal,
    score:
      row.points === null
        ? null
        : {
            points: BigInt(row.points),
            denominator: BigInt(knownRules(row.rule_version, find).denominator),
            scoreE4: summary.scoreE4 ?? 0,
            category: summary.category,
            zone: summary.zone,
            scoredAt: scoredAt(row.scored_at),
          },
    values: detail === undefined ? undefined : v1.UnitScored.decode(detail).values.map(value),
  };
}

function scoredAt(text: string): ScoredAt {
  return text === 'dimension' || text === 'variable' || text === 'indicator' ? text : 'unit';
}

function claimOf(row: ClaimRow): Claim {
  const claim = v1.Claim.decode(row.payload);
  const { publisher = '', date = '', url = '', title = '' } = claim.source ?? {};
  return {
    revision: row.revision,
    withdrawn: row.withdrawn,
    applied: row.applied,
    unit: claim.unit == null ? null : unit(claim.unit),
    product: claim.product == null ? null : product(claim.product),
    source: { publisher: publisher ?? '', date: date ?? '', url: url ?? '', title: title ?? '' },
    content: {
      scoreE4: claim.scoreE4 ?? null,
      printedScore: claim.printedScore,
      zone: claim.zone,
      category: claim.category,
      predicate: claim.predicate,
      ranks: claim.ranks.map((rank) => ({
        rank: rank.rank ?? 0,
        of: rank.of ?? null,
        scope: rank.scope ?? '',
        peerClass: rank.peerClass ?? '',
      })),
      award: claim.award,
      legalBasis: claim.legalBasis,
      note: claim.note,
      flags: claim.flags,
    },
  };
}

function unit(message: pantau.common.v1.Unit.$Properties | null | undefined): Unit {
  return { code: message?.code ?? '', name: message?.name ?? '', kind: message?.kind ?? '' };
}

function product(message: pantau.common.v1.Product.$Properties): Product {
  return { code: message.code ?? '', name: message.name ?? '' };
}

function value(message: pantau.assessment.v1.Value.$Properties): Value {
  const basis = message.basis === v1.Basis.BASIS_SCORE ? 'score' : 'points';
  return { code: message.code ?? '', valueE4: message.valueE4 ?? 0, basis };
}
