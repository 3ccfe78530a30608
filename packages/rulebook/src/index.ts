export {
  type ClaimSource,
  type ShownClaimInput,
  type SourceClass,
  type SourceName,
  shownClaim,
  sourceClass,
  sourceKey,
} from './claims.ts';
export { type Classification, classify, type NextBand } from './classify.ts';
export type {
  Band,
  Citation,
  Confidence,
  InstitutionKind,
  Instrument,
  Localized,
  Part,
  Peer,
  RollUpMethod,
  UnitList,
  UnitScoreRule,
  Zone,
} from './instrument.ts';
export {
  checkPeriod,
  families,
  instrument,
  instrumentByRule,
  instrumentFor,
  instruments,
  isBreak,
  ruleVersion,
} from './instruments.ts';
export { type E4, type Fraction, formatScore, parseDecimal, roundFraction, roundToShown } from './numbers.ts';
export { type PrintedNote, type PrintedNumber, parsePrintedNumber } from './printed-number.ts';
export { type ReadRegion, type RegionHint, readRegionName } from './region-names.ts';
export { type Region, region, regions } from './regions.ts';
export { counted, type InstitutionScore, type RollUpInput, rollUp } from './roll-up.ts';
export { readUnitKind, type UnitKind, unitKinds } from './unit-kinds.ts';
export { type DimensionScore, type Refusal, scoreUnit, shareRounded, type UnitScore } from './unit-score.ts';
export { type Basis, type RuleProblem, TOTAL, type UnitValue, valueProblems } from './unit-values.ts';
