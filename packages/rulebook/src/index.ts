export {
  type Checklist,
  type ChecklistSection,
  type Component,
  type ComponentGroup,
  checklist,
  checklists,
} from './checklist.ts';
export {
  type ClaimSource,
  type ShownClaimInput,
  SOURCE_CLASSES,
  type SourceClass,
  type SourceName,
  shownClaim,
  sourceClass,
  sourceKey,
} from './claims.ts';
export { type Classification, categoryLabel, classify, type NextBand } from './classify.ts';
export {
  type ExplainedResult,
  explainInstitution,
  explainUnit,
  type InstitutionExplanation,
  shownShares,
  type UnitExplanation,
} from './explain.ts';
export type { ExplainedPart } from './explain-parts.ts';
export { GRAINS, type Grain, type GrainedPeriod, readPeriod } from './grains.ts';
export type {
  Band,
  Citation,
  Confidence,
  InstitutionKind,
  Instrument,
  Level,
  Localized,
  Part,
  Peer,
  RollUpMethod,
  SecondAxis,
  UnitList,
  UnitScoreRule,
  ValueScale,
  Zone,
} from './instrument.ts';
export {
  checkPeriod,
  families,
  instrument,
  instrumentByRule,
  instrumentFor,
  instruments,
  instrumentVersions,
  isBreak,
  ruleVersion,
} from './instruments.ts';
export type { Lever } from './levers.ts';
export { meanContributions, type ValueSum } from './mean-contributions.ts';
export { type Channel, channel, type Measure, type MeasureKind, measure, measures } from './measures.ts';
export { type E4, type Fraction, formatScore, parseDecimal, parseWeight, roundFraction, roundToShown } from './numbers.ts';
export { withOwnWeights } from './overlay.ts';
export { type LeverGroup, type Path, pathToBand, type Target } from './path.ts';
export { type PathSentences, pathSentences } from './path-sentences.ts';
export { printedAxisMet, printedCategory } from './printed-category.ts';
export { type PrintedNote, type PrintedNumber, parsePrintedNumber } from './printed-number.ts';
export { formatQuantity, parseQuantity } from './quantity.ts';
export type { InstitutionResult } from './read-result.ts';
export {
  existedIn,
  type Founding,
  founding,
  foundings,
  predecessors,
  provinceAt,
  provinceShape,
  successors,
} from './region-history.ts';
export { type ReadRegion, type RegionHint, readRegionName } from './region-names.ts';
export { type Region, region, regions } from './regions.ts';
export { counted, type InstitutionScore, type ResultKey, type RollUpInput, rollUp, type Share, sharesOf } from './roll-up.ts';
export type { Language } from './sentence-texts.ts';
export {
  type ExplanationSentences,
  explanationSentences,
  type Naming,
  partSentence,
  standingSentences,
} from './sentences.ts';
export { shareRounded } from './share-rounded.ts';
export { type Figure, shownFigure } from './shown-figure.ts';
export { type Answers, scoreSurvey } from './survey.ts';
export { bundledCalendar, type CalendarSource, calendarCitations } from './terms/bundled-calendar.ts';
export { type ClockBasis, type ClockTimes, clockTimes, dueAt, type Remaining, remaining } from './terms/clock-times.ts';
export { type ClockSource, type PolicySource, policies, policyById, policyFor, readPolicies } from './terms/policies.ts';
export type {
  CaseClass,
  Category,
  Citation as PolicyCitation,
  ClockRule,
  CodeName,
  Hold,
  Limit,
  Policy,
  Route as CaseRoute,
  RungRule,
} from './terms/policy-types.ts';
export {
  type CalendarDay,
  dayNumber,
  isoDate,
  type WorkingCalendar,
  type WorkingDays,
  workingCalendar,
} from './terms/working-calendar.ts';
export { offsetHours, type TimeZone, zoneOf } from './terms/zones.ts';
export { type Theme, theme, themes } from './themes.ts';
export { readUnitKind, type UnitKind, unitKinds } from './unit-kinds.ts';
export { type Refusal, type ScoredAt, scoreUnit, type UnitScore } from './unit-score.ts';
export { type Basis, type RuleProblem, TOTAL, type UnitValue, valueProblems } from './unit-values.ts';
export { type Change, type Difference, type Standing, type WhatIf, whatIf, withChanges } from './what-if.ts';
