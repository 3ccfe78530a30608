import type { Language } from '@pantau/contracts';
import { type Checklist, formatScore, type Instrument, instrumentVersions, type Part, ruleVersion } from '@pantau/rulebook';

export function instrumentSummary(instrument: Instrument, language: Language) {
  const { id, family, name, validity, rollUp, series } = instrument;
  return {
    ...{ id, kind: 'assessment' as const, family, name: name[language], ruleVersion: ruleVersion(instrument) },
    ...{ from: validity.from, to: validity.to, series, rollUp: rollUp.method },
  };
}

/** A checklist has no score: no family that it could be compared in, no series, no roll-up. */
export function checklistSummary({ id, name, validity, version }: Checklist, language: Language) {
  return {
    ...{ id, kind: 'checklist' as const, family: null, name: name[language], ruleVersion: `${id}@${version}` },
    ...{ from: validity.from, to: validity.to, series: null, rollUp: null },
  };
}

export function checklistJson(checklist: Checklist) {
  const only = `${checklist.id}@${checklist.version}`;
  return { ...checklist, kind: 'checklist' as const, ruleVersion: only, versions: [only] };
}

/** The whole of it, as cited; numbers on the scale become strings, as everywhere in replies. */
export function instrumentJson(instrument: Instrument) {
  const { scale, bands, dimensions, unitScore, denominator: _internal, ...facts } = instrument;
  return {
    ...facts,
    kind: 'assessment' as const,
    ruleVersion: ruleVersion(instrument),
    versions: instrumentVersions(instrument.id).map(ruleVersion),
    scale: { ...scale, min: formatScore(scale.min), max: formatScore(scale.max) },
    bands: bands.map((band) => ({ ...band, from: formatScore(band.from) })),
    dimensions: dimensions.map(partJson),
    unitScore: unitScore && { ...unitScore, pointsTolerance: formatScore(unitScore.pointsTolerance) },
  };
}

/** A weight stays a fraction: 1/9 is no decimal. */
interface PartJson extends Omit<Part, 'scale' | 'parts'> {
  readonly scale: { readonly min: string | null; readonly max: string | null; readonly step: string | null };
  readonly parts: readonly PartJson[];
}

function partJson({ scale, parts, ...facts }: Part): PartJson {
  const { min, max, step } = scale;
  return {
    ...facts,
    scale: { min: formatScore(min), max: formatScore(max), step: formatScore(step) },
    parts: parts.map(partJson),
  };
}
