/** Writes docs/classified.md: which printed scores are classified as their sources print them, and why others are not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import explained from '../test/printed-otherwise.json' with { type: 'json' };
import { classifiedReport, compareAll, type Row } from './classified.ts';

const root = join(import.meta.dirname, '../../..');
const rows: readonly Row[] = parse(readFileSync(join(root, 'data/published-results.csv')), { columns: true });
writeFileSync(join(root, 'docs/classified.md'), classifiedReport(compareAll(rows), explained));
