import i18next from 'i18next';
import type { complaintOfficers } from './complaint-officers.ts';
import type { complaintPublic } from './complaint-public.ts';
import type { complaintSteps } from './complaint-steps.ts';
import type { complaints } from './complaints.ts';
import type { explanation } from './explanation.ts';
import type { institution } from './institution.ts';
import type { rules } from './rules.ts';

type Texts =
  | typeof institution
  | typeof rules
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
