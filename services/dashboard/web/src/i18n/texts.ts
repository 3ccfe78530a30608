import i18next from 'i18next';
import type { comparison } from './comparison.ts';
import type { complaintOfficers } from './complaint-officers.ts';
import type { complaintPublic } from './complaint-public.ts';
import type { complaintSteps } from './complaint-steps.ts';
import type { complaints } from './complaints.ts';
import type { dataStatus } from './data-status.ts';
import type { distribution } from './distribution.ts';
import type { explanation } from './explanation.ts';
import type { heatMap } from './heat-map.ts';
import type { institution } from './institution.ts';
import type { mismatch } from './mismatch.ts';
import type { movers } from './movers.ts';
import type { national } from './national.ts';
import type { rules } from './rules.ts';

type Texts =
  | typeof institution
  | typeof national
  | typeof dataStatus
  | typeof rules
  | typeof comparison
  | typeof distribution
  | typeof heatMap
  | typeof mismatch
  | typeof movers
  | typeof explanation
  | typeof complaints
  | typeof complaintOfficers
  | typeof complaintPublic
  | typeof complaintSteps;

/** Sentences that only some pages need come with those pages: the first load carries the league's alone. */
export async function withTexts<Page>(page: Promise<Page>, texts: Promise<Texts>): Promise<Page> {
  const { id, en } = await texts;
  i18next.addResourceBundle('id', 'translation', id, true);
  i18next.addResourceBundle('en', 'translation', en, true);
  return page;
}
