import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analysis } from '../web/src/i18n/analysis.ts';
import { comparison } from '../web/src/i18n/comparison.ts';
import { complaintOfficers } from '../web/src/i18n/complaint-officers.ts';
import { complaintPublic } from '../web/src/i18n/complaint-public.ts';
import { complaintSteps } from '../web/src/i18n/complaint-steps.ts';
import { complaints } from '../web/src/i18n/complaints.ts';
import { dataStatus } from '../web/src/i18n/data-status.ts';
import { distribution } from '../web/src/i18n/distribution.ts';
import { en as enFirst } from '../web/src/i18n/en.ts';
import { explanation } from '../web/src/i18n/explanation.ts';
import { heatMap } from '../web/src/i18n/heat-map.ts';
import { id as idFirst } from '../web/src/i18n/id.ts';
import { institution } from '../web/src/i18n/institution.ts';
import { mismatch } from '../web/src/i18n/mismatch.ts';
import { movers } from '../web/src/i18n/movers.ts';
import { national } from '../web/src/i18n/national.ts';
import { rules } from '../web/src/i18n/rules.ts';

/** Those of the first load, and those that come with a page. */
const id = {
  ...idFirst,
  ...analysis.id,
  ...national.id,
  ...dataStatus.id,
  ...institution.id,
  ...rules.id,
  ...comparison.id,
  ...distribution.id,
  ...heatMap.id,
  ...mismatch.id,
  ...movers.id,
  ...explanation.id,
  ...complaints.id,
  ...complaintOfficers.id,
  ...complaintPublic.id,
  ...complaintSteps.id,
};
const en = {
  ...enFirst,
  ...analysis.en,
  ...national.en,
  ...dataStatus.en,
  ...institution.en,
  ...rules.en,
  ...comparison.en,
  ...distribution.en,
  ...heatMap.en,
  ...mismatch.en,
  ...movers.en,
  ...explanation.en,
  ...complaints.en,
  ...complaintOfficers.en,
  ...complaintPublic.en,
  ...complaintSteps.en,
};

const SRC = join(import.meta.dirname, '../web/src');
const sources = globSync('**/*.{ts,tsx}', { cwd: SRC })
  .filter((file) => !file.startsWith('i18n/') && !file.includes('.test.'))
  .map((file) => readFileSync(join(SRC, file), 'utf8'));

type Catalogue = { readonly [key: string]: string | Catalogue };

/** "league.rows" for both `rows_one` and `rows_other`: the code asks for neither form by name. */
function keysOf(catalogue: Catalogue, prefix = ''): string[] {
  const keys = Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? `${prefix}${key.replace(/_(one|other)$/, '')}` : keysOf(value, `${prefix}${key}.`),
  );
  return [...new Set(keys)];
}

/** What t() is called with: 'a.b', one of two by a condition, and what stands before the variable part of `a.${b}`. */
const matches = (pattern: RegExp) =>
  sources.flatMap((source) =>
    [...source.matchAll(pattern)].flatMap((match) => match.slice(1).filter((key) => key !== undefined)),
  );
const named = matches(/\bt\(\s*(?:[^'()]*\?\s*)?'([\w.]+)'(?:\s*:\s*'([\w.]+)')?/g);
const prefixes = matches(/\bt\(\s*`([\w.]+\.)\$\{/g);

test('every sentence is used', () => {
  const unused = keysOf(id).filter((key) => !named.includes(key) && !prefixes.some((prefix) => key.startsWith(prefix)));
  expect(unused).toEqual([]);
});

test.each([
  ['Indonesian', id],
  ['English', en],
])('every sentence that is used exists in %s', (_, catalogue) => {
  const keys = keysOf(catalogue);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  expect(prefixes.filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual([]);
});
