import type { Language } from '@pantau/contracts';
import { formatScore, type Instrument, ruleVersion } from '@pantau/rulebook';

export function instrumentSummary(instrument: Instrument, language: Language) {
  const { id, family, name, validity, rollUp, series } = instrument;
  return {
    id,
    family,
    name: name[language],
    ruleVersion: ruleVersion(instrument),
    from: validity.from,
    to: validity.to,
    series,
    rollUp: rollUp.method,
  };
}

/** The whole of it, as cited; numbers on the scale become strings, as everywhere in replies. */
export function instrumentJson(instrument: Instrument) {
  const { scale, bands, unitScore, denominator: _internal, ...facts } = instrument;
  return {
    ...facts,
    ruleVersion: ruleVersion(instrument),
    scale: { ...scale, min: formatScore(scale.min), max: formatScore(scale.max) },
    bands: bands.map((band) => ({ ...band, from: formatScore(band.from) })),
    unitScore: unitScore && { ...unitScore, pointsTolerance: formatScore(unitScore.pointsTolerance) },
  };
}
