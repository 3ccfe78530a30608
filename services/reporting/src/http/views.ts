/** Rows as answers show them. */
import { AppError } from '@pantau/contracts';
import { type E4, families, formatScore, founding, parseDecimal, type Region, region } from '@pantau/rulebook';
import { completenessOf } from '../domain/completeness.ts';
import type { Movement } from '../domain/movement.ts';
import type { ScopeChange } from '../domain/series.ts';
import type { ResultRow } from '../queries/result-columns.ts';

export function timestamp(ms: number): string {
  return new Date(ms).toISOString();
}

/** Text of the store's Decimal. */
export function scoreOf(text: string | null): E4 | null {
  return text === null ? null : (parseDecimal(text) ?? null);
}

export function scoreText(text: string | null): string | null {
  return formatScore(scoreOf(text));
}

/** '' is how the store writes "not known". */
export function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** Names live in the rulebook, not in rows: a region that is renamed is renamed everywhere at once. */
export function institutionView(code: string, kind = '', province = '') {
  const known = region(code);
  return known
    ? { code, name: known.name, kind: known.kind, provinceCode: known.provinceCode }
    : { code, name: code, kind, provinceCode: province };
}

function coverageOf(row: ResultRow): number | null {
  const { basis, received_units: receivedUnits, expected_units: expectedUnits } = row;
  return completenessOf({ basis, receivedUnits, expectedUnits });
}

export function movementView(movement: Movement, scopeChange: ScopeChange | null) {
  return { ...movement, score: formatScore(movement.score), scopeChange };
}

export function resultView(row: ResultRow) {
  return {
    instrument: row.instrument,
    period: row.period,
    score: scoreText(row.score),
    category: orNull(row.category),
    zone: orNull(row.zone),
    predicate: orNull(row.predicate),
    basis: row.basis,
    disputed: row.disputed,
    sources: sourcesView(row),
    publishedRanks: row.rank_place.map((rank, index) => ({
      rank,
      of: row.rank_of[index] ?? null,
      scope: orNull(row.rank_scope[index] ?? ''),
      peerClass: orNull(row.rank_peer_class[index] ?? ''),
    })),
    unitCount: row.unit_count,
    expectedUnits: row.expected_units,
    receivedUnits: row.received_units,
    completeness: shareText(coverageOf(row)),
    flags: [...row.flags],
    ruleVersion: row.rule_version,
    recordedAt: timestamp(row.recorded_at_ms),
  };
}

/** The one whose figures are shown first. */
export function sourcesView(row: Pick<ResultRow, 'source_publisher' | 'source_date' | 'source_url'>) {
  return row.source_publisher.map((publisher, index) => ({
    publisher,
    date: orNull(row.source_date[index] ?? ''),
    url: orNull(row.source_url[index] ?? ''),
  }));
}

/** 85 is "0.85". */
export function shareText(percent: number | null): string | null {
  return percent === null ? null : (percent / 100).toFixed(2);
}

/** Null where it is older than the history of regions that the rulebook has. */
export function foundedView(code: string) {
  const known = founding(code);
  if (known === undefined) return null;
  const { firstYear, enacted, inaugurated, law, predecessors } = known;
  return {
    ...{ firstYear, enacted, inaugurated, law },
    predecessors: predecessors.map((each) => ({ code: each, name: region(each)?.name ?? each })),
  };
}

export function requireFamily(family: string): void {
  const known = families();
  if (!known.includes(family)) {
    throw invalidQuery('family', 'unknown_family', { family, known: known.join(', ') });
  }
}

export function requireProvince(code: string): void {
  if (region(code)?.kind !== 'province') throw invalidQuery('province', 'unknown_province', { province: code });
}

/** 404: the code is part of the path. */
export function requireInstitution(code: string): Region {
  const known = region(code);
  if (!known) throw new AppError('not_found', 'unknown_institution', `no institution ${code}`, { params: { institution: code } });
  return known;
}

/** 422, pointing at the query parameter as the server itself does when a parameter does not parse. */
export function invalidQuery(parameter: string, code: string, params: Readonly<Record<string, string>> = {}): AppError {
  const problem = { pointer: `/query/${parameter}`, code, params };
  return new AppError('invalid', 'invalid_request', `${parameter}: ${code}`, { problems: [problem] });
}
