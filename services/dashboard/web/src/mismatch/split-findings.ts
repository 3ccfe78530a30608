import type { Contrast, Mismatch } from '../api/analysis.ts';

export interface Findings {
  readonly goodScoreBadRecord: readonly Contrast[];
  readonly poorScoreGoodRecord: readonly Contrast[];
  /** Of whom both sides are known and do not contradict one another. */
  readonly agreeing: readonly Contrast[];
}

export function splitFindings({ items }: Pick<Mismatch, 'items'>): Findings {
  const found = (finding: string) => items.filter((item) => item.finding === finding);
  const [goodScoreBadRecord, poorScoreGoodRecord] = [found('good_score_bad_record'), found('poor_score_good_record')];
  const told = new Set([...goodScoreBadRecord, ...poorScoreGoodRecord]);
  return { goodScoreBadRecord, poorScoreGoodRecord, agreeing: items.filter((item) => !told.has(item)) };
}
