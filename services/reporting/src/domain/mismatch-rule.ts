/**
 * When a score and a complaint record say opposite things. No authority publishes such a rule: the thresholds are this project's own
 * default, stated with every answer, and only point at what is worth a look.
 */
import { formatQuantity } from '@pantau/rulebook';

export const GREEN_ZONES: readonly string[] = ['hijau'];
const POOR_ZONES: readonly string[] = ['kuning', 'merah'];

/** Percent of complaints settled (in term where that is known). Four in five; no source sets a figure. */
const BAD_BELOW_PERCENT = 80;
/**
 * Average days to settle. The terms of PermenPANRB 62/2018 are 5, 14 and 60 working days after the class of the complaint; a published average is
 * of all classes and does not say whose days it counts. Longer than the longest is bad, at most the middle one is good, and between
 * them nothing follows.
 */
const BAD_DAYS_ABOVE = 60;
const GOOD_DAYS_UP_TO = 14;
/** Fewer judged cases are no record: the same floor as that of public figures. */
export const JUDGED_FLOOR = 5;

export const FINDINGS = ['good_score_bad_record', 'poor_score_good_record'] as const;
export type Finding = (typeof FINDINGS)[number];

/** What of a record judges; each null where it is not known. */
export interface ComplaintRecord {
  /** Own cases: of how many that were judged how many were settled in term. */
  readonly cases: { readonly judged: number; readonly inTerm: number } | null;
  /** Published: percent settled, in ten-thousandths. */
  readonly percentE4: number | null;
  /** Published: average days, in ten-thousandths. */
  readonly daysE4: number | null;
}

/** As every answer states it. */
export const RULE = {
  greenZones: [...GREEN_ZONES],
  poorZones: [...POOR_ZONES],
  badBelow: (BAD_BELOW_PERCENT / 100).toFixed(2),
  badDaysAbove: String(BAD_DAYS_ABOVE),
  goodDaysUpTo: String(GOOD_DAYS_UP_TO),
  judgedFloor: JUDGED_FLOOR,
  // Many reports may be a door that is easy to find as well as a bad service.
  badRateAbove: null,
  basis: 'own_default',
} as const;

/** Null where they agree, or where the zone or the record is not known. */
export function findingOf(zone: string, record: ComplaintRecord): Finding | null {
  const verdict = verdictOf(record);
  if (GREEN_ZONES.includes(zone) && verdict === 'bad') return 'good_score_bad_record';
  if (POOR_ZONES.includes(zone) && verdict === 'good') return 'poor_score_good_record';
  return null;
}

/** Own cases judge alone where there are enough; else the published share and days: either condemns, and one that acquits is enough where the other does not condemn. */
function verdictOf({ cases, percentE4, daysE4 }: ComplaintRecord): 'good' | 'bad' | null {
  if (cases !== null && cases.judged >= JUDGED_FLOOR) {
    return cases.inTerm * 100 < cases.judged * BAD_BELOW_PERCENT ? 'bad' : 'good';
  }
  const byShare = percentE4 === null ? null : percentE4 < BAD_BELOW_PERCENT * 10_000 ? 'bad' : 'good';
  const byDays =
    daysE4 === null ? null : daysE4 > BAD_DAYS_ABOVE * 10_000 ? 'bad' : daysE4 <= GOOD_DAYS_UP_TO * 10_000 ? 'good' : null;
  if (byShare === 'bad' || byDays === 'bad') return 'bad';
  return byShare === 'good' || byDays === 'good' ? 'good' : null;
}

/** "0.977" of 97.7 percent. */
export function shareOfPercent(percentE4: number | null): string | null {
  return percentE4 === null ? null : formatQuantity(Math.round(percentE4 / 100));
}
