/**
 * Bundles what the rulebook is made of into TypeScript, so that the same data works in Node and in a browser without
 * reading a file at run time: the instruments (instruments/), the checklists (checklists/), the measures (measures/), the regions (npm idn-area-data,
 * ODbL: data/regions/), their history and the names that sources print for them (regions/). A file that does not fit its
 * schema (schema/), or contradicts itself or another, stops the build. The compiler checks the result against src/.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getProvinces, getRegencies } from 'idn-area-data';
import { type FileKind, readFile } from './read-file.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'src/gen');
const isOverlay = (file: string) => file.includes('overlays');

// With `superseded/`: what an older version decided is read by that version for ever.
const instruments = filesIn('instruments');
const modules: Record<string, string> = {
  'instruments.ts': `import type { InstrumentSource } from '../instrument-source.ts';
import type { OverlaySource } from '../overlay.ts';\n
export const INSTRUMENT_SOURCES: readonly InstrumentSource[] = ${all(
    'instrument',
    instruments.filter((file) => !isOverlay(file)),
  )};\n
export const OVERLAY_SOURCES: readonly OverlaySource[] = ${all('overlay', instruments.filter(isOverlay))};`,
  'checklists.ts': `import type { ChecklistSource } from '../checklist.ts';\n
export const CHECKLIST_SOURCES: readonly ChecklistSource[] = ${all('checklist', filesIn('checklists'))};`,
  'measures.ts': `import type { MeasuresSource } from '../measures.ts';\n
export const MEASURES_SOURCES: readonly MeasuresSource[] = ${all('measures', filesIn('measures'))};`,
  'regions.ts': `export const REGION_ROWS: readonly (readonly [code: string, name: string])[] = ${text(await regionRows())};`,
  'region-history.ts': `import type { HistorySource } from '../region-history.ts';\n
export const HISTORY_SOURCE: HistorySource = ${text(json('regions/history.json'))};`,
  'calendar.ts': `import type { CalendarSource } from '../terms/bundled-calendar.ts';\n
export const CALENDAR_SOURCES: readonly CalendarSource[] = ${all('calendar', filesIn('complaints/calendar'))};`,
  'policies.ts': `import type { PolicySource } from '../terms/policies.ts';\n
export const POLICY_SOURCES: readonly PolicySource[] = ${all('complaint-policy', filesIn('complaints/policies'))};`,
  'printed-names.ts': `export const PRINTED_NAMES: readonly (readonly [printed: string, code: string])[] = ${text(printedNames())};`,
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [file, code] of Object.entries(modules))
  writeFileSync(join(out, file), `// Written by scripts/generate.ts.\n${code}\n`);
// Reads all of it: weights that do not total one, bands with a hole, two instruments in force at once throw here.
await import('../src/index.ts');

function filesIn(folder: string): readonly string[] {
  return globSync(`${folder}/**/*.json`, { cwd: root }).sort();
}

function all(kind: FileKind, files: readonly string[]): string {
  return text(files.map((file) => readFile(kind, join(root, file))));
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

function text(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

async function regionRows(): Promise<readonly (readonly [code: string, name: string])[]> {
  // These two are called by a name of their own; every other province is "Provinsi X".
  const special = /^Daerah (?:Istimewa|Khusus) /;
  const provinces = (await getProvinces()).map(
    ({ code, name }) => [code, special.test(name) ? name : `Provinsi ${name}`] as const,
  );
  const regencies = (await getRegencies()).map(({ code, name }) => [code, name] as const);
  return [...provinces, ...regencies].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The file's shape is checked by the test of region names. */
function printedNames(): readonly (readonly [printed: string, code: string])[] {
  const names = json('regions/printed-names.json') as { readonly printed: string; readonly region: string }[];
  return names.map(({ printed, region }) => [printed, region]);
}
