/**
 * What a result becomes in the store. Nothing is read and nothing counted, so the same event always gives the same row and
 * a replay converges.
 */
import { pantau } from '@pantau/contracts';
import type { InstitutionRow, Place, SourceRow, UnitRow } from './rows.ts';
import { shownResult } from './shown-result.ts';

type InstitutionScored = pantau.assessment.v1.InstitutionScored;
type UnitScored = pantau.assessment.v1.UnitScored;
const { Basis } = pantau.assessment.v1;

const BASES: Readonly<Partial<Record<pantau.assessment.v1.Basis, 'score' | 'points'>>> = {
  [Basis.BASIS_SCORE]: 'score',
  [Basis.BASIS_POINTS]: 'points',
};

export function institutionRow(data: InstitutionScored, place: Place): InstitutionRow {
  const shown = shownResult(data);
  return {
    ...place,
    ...shown,
    institution: data.institution,
    family: data.family,
    instrument: data.instrument,
    period: data.period,
    generation: data.generation,
    version: data.version,
    publishedScore: data.published?.scoreE4 ?? null,
    predicate: data.published?.predicate ?? '',
    disputed: data.published?.disputed ?? false,
    ranks: (data.published?.ranks ?? []).map((printed) => ({
      rank: printed.rank,
      of: printed.of ?? null,
      scope: printed.scope,
      peerClass: printed.peerClass,
    })),
    sources: sourcesOf(data),
    computedScore: data.computed?.scoreE4 ?? null,
    scoredAt: data.computed?.scoredAt ?? '',
    unitCount: data.computed?.unitCount ?? null,
    expectedUnits: data.expectedUnits ?? null,
    receivedUnits: data.receivedUnits ?? null,
    difference: data.differenceE4 ?? null,
    roster: rosterCodes(data),
    levels: (data.computed?.sums ?? []).map(({ code, n, sum, basis }) => ({ code, n, sum, basis: BASES[basis] ?? '' })),
    flags: data.flags,
    ruleVersion: data.ruleVersion,
    inputEventId: data.inputEventId,
    recordedAt: data.recordedAtMs,
  };
}

export function unitRow(data: UnitScored, place: Place): UnitRow {
  return {
    ...place,
    institution: data.institution,
    unitCode: data.unit?.code ?? '',
    unitName: data.unit?.name ?? '',
    unitKind: data.unit?.kind ?? '',
    productCode: data.product?.code ?? '',
    productName: data.product?.name ?? '',
    instrument: data.instrument,
    period: data.period,
    generation: data.generation,
    version: data.version,
    withdrawn: data.withdrawn,
    score: data.scoreE4 ?? null,
    category: data.category,
    zone: data.zone,
    values: data.values.map(({ code, valueE4, basis }) => ({
      code,
      value: valueE4,
      inPoints: basis === Basis.BASIS_POINTS,
    })),
    revision: data.revision,
    scoredAt: data.scoredAt,
    ruleVersion: data.ruleVersion,
    submissionId: data.submissionId,
    inputEventId: data.inputEventId,
    recordedAt: data.recordedAtMs,
  };
}

/**
 * Whether a column could hold it. What could not breaks the contract and is a dead letter; found out by the insert it
 * would stop the whole partition.
 */
export function isStorable(row: InstitutionRow | UnitRow): boolean {
  const scores =
    'values' in row
      ? [row.score, ...row.values.map(({ value }) => value)]
      : [row.score, row.publishedScore, row.computedScore, row.difference];
  const sums = 'levels' in row ? row.levels.map(({ sum }) => sum) : [];
  return (
    scores.every((score) => score === null || (Number.isInteger(score) && Math.abs(score) <= MAX_SCORE)) &&
    sums.every((sum) => /^-?\d{1,14}(\.\d{1,4})?$/.test(sum)) &&
    isStorableTime(row.recordedAt)
  );
}

export function isStorableTime(ms: number): boolean {
  return Number.isInteger(ms) && ms >= 0 && ms <= MAX_TIME;
}

/** Decimal(9, 4). */
const MAX_SCORE = 999_999_999;
/** 2262-01-01, where the store's DateTime64 is still exact. */
const MAX_TIME = 9_214_646_400_000;

/** The sources of the institution's claims, the shown one first, each once. */
function sourcesOf(data: InstitutionScored): SourceRow[] {
  const claims = [...(data.published?.claims ?? [])].sort((a, b) => Number(b.shown) - Number(a.shown));
  const seen = new Map<string, SourceRow>();
  for (const { source } of claims) {
    const row = { publisher: source?.publisher ?? '', date: source?.date ?? '', url: source?.url ?? '' };
    const key = JSON.stringify(row);
    if (!seen.has(key)) seen.set(key, row);
  }
  return [...seen.values()];
}

/**
 * Sorted, so that the same roster in another order is the same roster: a trend compares them. A unit that is the only one of
 * its kind goes by the kind: codes are made from printed names, and "Dinas Dukcapil" is the "Disdukcapil" of the year before.
 */
function rosterCodes({ roster }: InstitutionScored): string[] {
  const kinds = Map.groupBy(roster, ({ unit }) => unit?.kind ?? '');
  const nameOf = (unit: RosterUnit | null | undefined) => {
    const kind = unit?.kind ?? '';
    return kind !== '' && kind !== OTHER && kinds.get(kind)?.length === 1 ? kind : (unit?.code ?? '');
  };
  return roster
    .flatMap(({ unit, products }) =>
      products.length === 0 ? [nameOf(unit)] : products.map((product) => `${nameOf(unit)}/${product.code}`),
    )
    .sort();
}

type RosterUnit = NonNullable<InstitutionScored['roster'][number]['unit']>;
/** The kind of whatever is of no known kind: two of those have nothing in common. */
const OTHER = 'other';
