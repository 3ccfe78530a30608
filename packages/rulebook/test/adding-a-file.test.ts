import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFile, schemaProblems } from '../scripts/read-file.ts';
import { classify, explainUnit, parseDecimal, pathToBand, rollUp, scoreUnit } from '../src/index.ts';
import { type InstrumentSource, readInstrument } from '../src/instrument-source.ts';
import { versionsOf } from '../src/instruments.ts';
import { applyOverlay, type OverlaySource } from '../src/overlay.ts';

const folder = mkdtempSync(join(tmpdir(), 'pantau-rulebook-'));
/** As somebody adds a file: what is written is read, checked and used as the build does. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const name = (id: string) => ({ id, en: id });
const part = (code: string, weight: string | null, more: object = {}) => ({
  code,
  name: name(code),
  weight,
  cite: 'page',
  weightCite: 'page',
  ...more,
});

const INSTRUMENT = {
  id: 'UJI-2030',
  family: 'UJI',
  version: 1,
  series: 'UJI-2030',
  name: name('Penilaian percobaan'),
  authority: { name: 'Badan Percobaan', hosts: ['percobaan.example'] },
  citations: { page: { confidence: 'certain', sources: ['https://percobaan.example/pedoman'] } },
  legalBasis: [{ title: 'Peraturan Percobaan', cite: 'page' }],
  validity: { from: '2030', to: null, cite: 'page' },
  scale: { min: '0', max: '10', cite: 'page' },
  bands: [
    { category: 'A', label: name('Baik'), zone: 'hijau', from: '7.5', cite: 'page' },
    { category: 'B', label: name('Kurang'), zone: null, from: '0', cite: 'page' },
  ],
  dimensions: [
    part('P', '60%', { indicators: [part('P1', '1/3', { themes: ['SP.pengaduan'] }), part('P2', '2/3')] }),
    part('Q', '40%', { variables: [part('Q1', null), part('Q2', null)] }),
  ],
  unitScore: { pointsTolerance: '0.01', toleranceCite: 'page', missingDimension: 'refuse', missingCite: 'page' },
  rollUp: { method: 'mean_of_units', cite: 'page' },
  ranking: { tieBreak: null, peers: [{ kind: 'city', assessed: null }], cite: 'page' },
  units: [{ of: ['city'], kinds: null, count: null, cite: 'page' }],
};

const OVERLAY = {
  on: 'UJI-2030@1',
  version: 2,
  validity: { from: '2031', to: null, cite: 'decree' },
  citations: { decree: { confidence: 'certain', sources: ['https://percobaan.example/keputusan'] } },
  parts: [
    { code: 'Q1', weight: '25%', cite: 'decree' },
    { code: 'Q2', weight: '75%', scale: { min: '0', max: '4', step: '1' }, cite: 'decree' },
  ],
};

// A file that fits the schema has this shape; that is what the schema says.
const readIn = (content: unknown) => readInstrument(readFile('instrument', file('uji-2030.json', content)) as InstrumentSource);
const overlaid = (content: unknown) =>
  applyOverlay(readIn(INSTRUMENT), readFile('overlay', file('uji-2030@2.json', content)) as OverlaySource);
const score = (code: string, value: string) => ({ code, valueE4: parseDecimal(value) ?? Number.NaN, basis: 'score' as const });

describe('adding an instrument is adding a file', () => {
  const values = [score('P1', '6'), score('P2', '9'), score('Q', '5')];

  test('it is scored, explained, classified, rolled up, and there is a path to a better band', () => {
    const instrument = readIn(INSTRUMENT);
    // 0.6 × (6 / 3 + 9 × 2 / 3) + 0.4 × 5 = 6.8
    const unit = scoreUnit(instrument, values);
    expect(unit).toMatchObject({ kind: 'scored', score: 68_000, scoredAt: 'indicator' });
    expect(classify(instrument, 68_000)).toMatchObject({ category: 'B', zone: null, nextBand: { category: 'A', gap: 7_000 } });
    expect(explainUnit(instrument, values)).toMatchObject({
      parts: [
        { code: 'P', value: 80_000, contribution: 48_000, parts: [{ code: 'P1', lost: 8_000 }, { code: 'P2' }] },
        { code: 'Q', contribution: 20_000 },
      ],
    });
    const results = [{ unit: 'U1', values }];
    expect(pathToBand(instrument, results, 'A')).toMatchObject({ kind: 'path', target: { category: 'A' } });
    if (unit.kind === 'refused') throw new Error(unit.reason);
    expect(rollUp(instrument, [{ unit: 'U1', ...unit }])).toMatchObject({ score: 68_000 });
    expect(versionsOf([instrument]).byRule.get('UJI-2030@1')).toBe(instrument);
  });

  test('an overlay gives the weights that it lacked, in a version of its own, from its year on', () => {
    const [before, after] = [readIn(INSTRUMENT), overlaid(OVERLAY)];
    const deeper = [score('P', '8'), score('Q1', '10'), score('Q2', '3')];
    expect(scoreUnit(before, deeper)).toMatchObject({ kind: 'refused', reason: 'weights_unknown' });
    // 0.6 × 8 + 0.4 × (10 / 4 + 7.5 × 3 / 4) = 8.05: three of four points are worth 7.5 of ten.
    expect(scoreUnit(after, deeper)).toMatchObject({ kind: 'scored', score: 80_500, scoredAt: 'variable' });
    expect(scoreUnit(after, values)).toMatchObject({ kind: 'scored', score: 68_000 });
    expect(after).toMatchObject({ version: 2, validity: { from: '2031' } });
    const { byRule, byId } = versionsOf([before, after]);
    expect([...byRule.keys()]).toEqual(['UJI-2030@1', 'UJI-2030@2']);
    expect(byId.get('UJI-2030')).toBe(after);
  });
});

describe('a file that does not fit stops the build', () => {
  test.each<[string, string, object]>([
    [
      '/bands/0/zone: must be equal to one of the allowed values',
      'a zone',
      { bands: [{ ...INSTRUMENT.bands[0], zone: 'biru' }] },
    ],
    ['/validity/from: must match pattern', 'a year', { validity: { ...INSTRUMENT.validity, from: '30' } }],
    ['/: must NOT have additional properties (weigths)', 'a slip of the pen', { weigths: {} }],
    [
      '/citations/page/sources: must NOT have fewer than 1 items',
      'no source',
      { citations: { page: { confidence: 'certain', sources: [] } } },
    ],
    ['/dimensions/0/weight: must match pattern', 'a decimal comma', { dimensions: [part('P', '60,5%')] }],
    ["/: must have required property 'rollUp'", 'nothing where a fact must be', { rollUp: undefined }],
  ])('%s', (problem, _, change) => {
    const path = file('broken.json', { ...INSTRUMENT, ...change });
    expect(() => readFile('instrument', path)).toThrow(path);
    expect(() => readFile('instrument', path)).toThrow(problem);
  });

  test('nor may it be no JSON, or contradict itself', () => {
    expect(() => readFile('instrument', file('half.json', '{"id":'))).toThrow(/half\.json: not JSON/);
    expect(() => readIn({ ...INSTRUMENT, dimensions: [part('P', '60%')] })).toThrow('do not add up to one');
    expect(() => overlaid({ ...OVERLAY, on: 'UJI-2030' })).toThrow('/on: must match pattern');
    expect(() => overlaid({ ...OVERLAY, parts: [{ code: 'Z', weight: '1%', cite: 'decree' }] })).toThrow('has no Z');
    expect(schemaProblems('checklist', { id: 'UU25-2009' })).toContain("/: must have required property 'sections'");
  });

  test.each(['instrument', 'overlay', 'checklist'])('every field of schema/%s.schema.json is described', (kind) => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, `../schema/${kind}.schema.json`), 'utf8'));
    expect(undescribed(schema, schema.$defs)).toEqual([]);
  });
});

/** Properties without a description, of their own or of what they refer to. */
function undescribed(schema: unknown, definitions: Record<string, { description?: string }>, at = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]): readonly string[] => {
    const fields = key === 'properties' && !/\/(?:if|else)$/.test(at) ? Object.entries(inner as Record<string, object>) : [];
    const missing = fields.filter(([, field]) => !('description' in field) && !definedIn(field, definitions));
    return [...missing.map(([field]) => `${at}/${field}`), ...undescribed(inner, definitions, `${at}/${key}`)];
  });
}

function definedIn(field: object, definitions: Record<string, { description?: string }>): boolean {
  const target = '$ref' in field && typeof field.$ref === 'string' ? field.$ref.replace('#/$defs/', '') : '';
  return definitions[target]?.description !== undefined;
}
