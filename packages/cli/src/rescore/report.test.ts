import { type Language, type MessageCode, messageText } from '@pantau/contracts';
import { expect, test } from 'vitest';
import type { DryRunItem } from './api.ts';
import { countsOf, dryRunLines } from './report.ts';

const nothing = { score: null, category: null, zone: null };
const same = { before: nothing, after: nothing };
const metro: DryRunItem = {
  institution: { code: '18.72', name: 'Kota Metro' },
  ...{ period: '2023', fromRuleVersion: 'ORI-2023@1', status: 'changes', reason: null, crossesBand: true, digest: 'd' },
  computed: {
    before: { score: '78.20', category: 'B', zone: 'hijau' },
    after: { score: '74.00', category: 'C', zone: 'kuning' },
  },
  published: same,
  units: { total: 7, changed: 3, refused: 1 },
  refused: [{ unit: 'disdukcapil', product: 'ktp', code: 'out_of_scale', message: 'Terlalu besar.' }],
};
const skipped: DryRunItem = {
  ...{ ...metro, status: 'skipped', crossesBand: false, computed: same, refused: [] },
  ...{ reason: { code: 'x', message: 'Tidak berlaku.' }, units: { total: 1, changed: 0, refused: 0 } },
};
const run = { to: 'ORI-2023@2', items: [metro, skipped, { ...skipped, reason: null, status: 'same' as const }] };

const lines = (language: Language) =>
  dryRunLines(run, language, (code: MessageCode, params = {}) => messageText(code, language, params));

test('a scorecard that changes is shown before and after, with what crosses and what is refused', () => {
  expect(lines('id')).toEqual([
    'Bila ORI-2023@2 diadopsi:',
    '  18.72 Kota Metro 2023  BERPINDAH',
    '    dihitung: 78,20 B hijau → 74,00 C kuning',
    '    3 dari 7 hasil unit berubah, 1 tanpa nilai',
    '    disdukcapil/ktp: Terlalu besar.',
    '  1 dilewati: Tidak berlaku.',
    expect.stringMatching(/^3 kartu nilai: 1 berubah \(1 berpindah .*\), 1 tetap, 1 dilewati\. 1 hasil unit /),
  ]);
});

test('in English numbers have a point', () => {
  expect(lines('en')).toContain('    computed: 78.20 B hijau → 74.00 C kuning');
});

test('every scorecard is counted once', () => {
  const { scorecards, changes, same: unchanged, skipped: left } = countsOf(run);
  expect(changes + unchanged + left).toBe(scorecards);
});
