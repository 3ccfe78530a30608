/**
 * Bundles what the rulebook is made of into TypeScript, so that the same data works in Node and in a browser without
 * reading a file at run time: the instruments (instruments/), the checklists (checklists/), the regions (npm idn-area-data, ODbL: data/regions/), their history and the
 * names that sources print for them (regions/). The compiler checks the result against the types in src/.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getProvinces, getRegencies } from 'idn-area-data';

const here = import.meta.dirname;
const out = join(here, '../src/gen');
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

// With `superseded/`: what an older version decided is read by that version for ever.
const files = globSync('**/*.json', { cwd: join(here, '../instruments') }).sort();
const sourcesOf = (wanted: (file: string) => boolean) =>
  JSON.stringify(
    files.filter(wanted).map((file) => read(join(here, '../instruments', file))),
    null,
    2,
  );
const isOverlay = (file: string) => file.startsWith('overlays');
write(
  'instruments.ts',
  `import type { InstrumentSource } from '../instrument-source.ts';
import type { OverlaySource } from '../overlay.ts';\n
export const INSTRUMENT_SOURCES: readonly InstrumentSource[] = ${sourcesOf((file) => !isOverlay(file))};\n
export const OVERLAY_SOURCES: readonly OverlaySource[] = ${sourcesOf(isOverlay)};`,
);

const checklists = globSync('*.json', { cwd: join(here, '../checklists') }).sort();
write(
  'checklists.ts',
  `import type { ChecklistSource } from '../checklist.ts';\n
export const CHECKLIST_SOURCES: readonly ChecklistSource[] = ${JSON.stringify(
    checklists.map((file) => read(join(here, '../checklists', file))),
    null,
    2,
  )};`,
);

// These two are called by a name of their own; every other province is "Provinsi X".
const SPECIAL = /^Daerah (?:Istimewa|Khusus) /;
const provinces = (await getProvinces()).map(({ code, name }) => [code, SPECIAL.test(name) ? name : `Provinsi ${name}`] as const);
const regencies = (await getRegencies()).map(({ code, name }) => [code, name] as const);
const regions = [...provinces, ...regencies].sort(([a], [b]) => (a < b ? -1 : 1));
write('regions.ts', `export const REGION_ROWS: readonly (readonly [code: string, name: string])[] = ${JSON.stringify(regions)};`);

interface PrintedName {
  readonly printed: string;
  readonly region: string;
}
// The file's shape is checked by the test of region names.
const printed = (read(join(here, '../regions/printed-names.json')) as PrintedName[]).map(({ printed: name, region }) => [
  name,
  region,
]);
write(
  'printed-names.ts',
  `export const PRINTED_NAMES: readonly (readonly [printed: string, code: string])[] = ${JSON.stringify(printed)};`,
);

write(
  'region-history.ts',
  `import type { HistorySource } from '../region-history.ts';\n
export const HISTORY_SOURCE: HistorySource = ${JSON.stringify(read(join(here, '../regions/history.json')), null, 2)};`,
);

function write(file: string, text: string): void {
  writeFileSync(join(out, file), `// Written by scripts/generate.ts.\n${text}\n`);
}
