/**
 * `npm run contracts` writes docs/asyncapi.json and docs/openapi/*.json from the code and lints them. With `--check`, as in
 * `npm test`, nothing is written: a document that the code no longer prints is an error, like a finding of the linters.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REPOSITORY } from '@pantau/engines';
import { publishedDocuments } from './documents.ts';
import { findings } from './lint.ts';

const check = process.argv.includes('--check');
const wrong: string[] = [];
for (const document of publishedDocuments()) {
  wrong.push(...(await findings(document)));
  const path = join(REPOSITORY, document.file);
  const text = `${JSON.stringify(document.content, null, 2)}\n`;
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (check) {
    wrong.push(`${document.file} is not what the code prints: run "npm run contracts" and look at what changed.`);
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${document.file}`);
  }
}
for (const line of wrong) console.error(line);
process.exitCode = wrong.length === 0 ? 0 : 1;
