import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { FILE_KINDS, kindOfFile } from './items.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const columns = (name: string) => FILE_KINDS.find((kind) => kind.name === name)?.columns ?? [];
const row = (name: string, filled: Record<string, string>) => ({
  ...Object.fromEntries(columns(name).map((c) => [c, ''])),
  ...filled,
});

describe('a file is known by its header', () => {
  it('in any order and with columns beside it', () => {
    for (const kind of FILE_KINDS) expect(kindOfFile(['extra', ...kind.columns].reverse())?.name).toBe(kind.name);
  });

  it('and not when a column is missing', () => {
    for (const kind of FILE_KINDS) expect(kindOfFile(kind.columns.slice(1))).toBeUndefined();
  });
});

describe('rows become items', () => {
  it('sends only what the source printed', () => {
    const kind = kindOfFile(columns('published-results'));
    const item = kind?.items(
      [
        row('published-results', {
          institution: '18',
          instrument: 'ORI-2022',
          period: '2022',
          zone: 'kuning',
          source_publisher: 'x',
        }),
      ],
      2,
    )[0];
    expect(item?.body).toEqual({
      institution: '18',
      instrument: 'ORI-2022',
      period: '2022',
      zone: 'kuning',
      source: { publisher: 'x' },
    });
  });

  it('makes one claim of two rows that differ in the rank alone', () => {
    const kind = kindOfFile(columns('published-results'));
    const ranked = (rank: string, rank_scope: string) => row('published-results', { institution: '35.24', rank, rank_scope });
    const item = kind?.items([ranked('95', 'national'), ranked('9', 'province')], 2)[0];
    expect(item).toMatchObject({
      rows: 2,
      body: {
        ranks: [
          { rank: 95, scope: 'national' },
          { rank: 9, scope: 'province' },
        ],
      },
    });
    expect(kind?.groupBy.filter((column) => column.startsWith('rank'))).toEqual([]);
    expect(kind?.columns.filter((column) => !kind.groupBy.includes(column))).toHaveLength(4);
  });

  it('keeps a rank that is no number, so that the service can say what is wrong with it', () => {
    const kind = kindOfFile(columns('published-results'));
    const body = (rank: string) => kind?.items([row('published-results', { rank, rank_of: '416' })], 2)[0]?.body;
    expect(body('8')).toMatchObject({ ranks: [{ rank: 8, of: 416 }] });
    expect(body('delapan')).toMatchObject({ ranks: [{ rank: 'delapan', of: 416 }] });
  });

  it('makes one roster of the rows of one assessment, and one submission of its values', () => {
    const units = ['PTSP', 'Disdukcapil'].map((unit_name) =>
      row('rosters', { institution: '17.07', instrument: 'ORI-2016', period: '2019', unit_name, source_publisher: 'x' }),
    );
    expect(kindOfFile(columns('rosters'))?.items(units, 2)[0]).toMatchObject({
      path: '/v1/rosters/17.07/ORI-2016/2019',
      rows: 2,
      body: { units: [{ name: 'PTSP' }, { name: 'Disdukcapil' }], source: { publisher: 'x' } },
    });
    const values = ['IN', 'PR'].map((code) =>
      row('submissions', { id: 'a', revision: '2', unit_code: 'dinsos', code, value: '10' }),
    );
    expect(kindOfFile(columns('submissions'))?.items(values, 2)[0]?.body).toMatchObject({
      id: 'a',
      revision: 2,
      values: [
        { code: 'IN', value: '10' },
        { code: 'PR', value: '10' },
      ],
    });
  });

  it('makes an observation of each figure of a row, and counts the row once', () => {
    const kind = kindOfFile(columns('complaint-figures'));
    const figures = row('complaint-figures', {
      ...{
        period: '2024-H1',
        channel: 'SP4N-LAPOR',
        reports: '1011',
        average_days: '1',
        note_code: 'rounded',
        source_publisher: 'x',
      },
    });
    const said = { institution: '00', channel: 'sp4n-lapor', period: '2024-H1', noteCode: 'rounded', source: { publisher: 'x' } };
    expect(kind?.items([figures], 2)).toMatchObject([
      { path: '/v1/observations', rows: 1, body: { ...said, measure: 'lapor.reports', value: '1011' } },
      { rows: 0, body: { ...said, measure: 'lapor.avg-days', value: '1' } },
    ]);
  });

  it('makes of one count of institutions an observation per figure, of the whole country and the kinds that were counted', () => {
    const counts = row('assessment-counts', {
      ...{ instrument: 'ORI-2018', period: '2018', institution_kind: 'regency,city', hijau: '62', kuning: '151' },
      ...{ note: 'x', source_publisher: 'y' },
    });
    const said = { institution: '00', channel: 'ori-regency-city', period: '2018', note: 'x', source: { publisher: 'y' } };
    expect(kindOfFile(columns('assessment-counts'))?.items([counts], 2)).toMatchObject([
      { rows: 1, body: { ...said, measure: 'zone-hijau', value: '62' } },
      { rows: 0, body: { ...said, measure: 'zone-kuning', value: '151' } },
    ]);
  });

  it.each([
    ['population', 'population', 'population', '2024'],
    ['malls-of-public-services', 'mpp', 'mpp', '2024-12'],
    ['satisfaction-indices', 'skm', 'skm.index', '2025-Q3'],
  ])('reads a file of %s', (name, column, measure, period) => {
    const figures = row(name, { institution: '18.72', period, [column]: '93', source_publisher: 'x' });
    expect(kindOfFile(columns(name))?.items([figures], 2)).toEqual([
      {
        body: { institution: '18.72', measure, value: '93', period, source: { publisher: 'x' } },
        ...{ line: 2, rows: 1, instrument: '', path: '/v1/observations' },
      },
    ]);
  });
});

describe('the files of the demo data', () => {
  it('are known, each as what it is', () => {
    const kinds = globSync('data/*.csv', { cwd: ROOT }).map((file) => {
      const [header = ''] = readFileSync(join(ROOT, file), 'utf8').split('\n');
      return `${file}: ${kindOfFile(header.trim().split(','))?.name}`;
    });
    expect(kinds.sort()).toEqual([
      'data/aggregates.csv: assessment-counts',
      'data/lapor.csv: complaint-figures',
      'data/mentions.csv: undefined',
      'data/mpp.csv: malls-of-public-services',
      'data/population.csv: population',
      'data/published-results.csv: published-results',
      'data/rosters.csv: rosters',
    ]);
  });

  it('hold a population that adds up: regencies and cities to their province, provinces to the country', () => {
    const rows: Record<string, string>[] = parse(readFileSync(join(ROOT, 'data/population.csv'), 'utf8'), { columns: true });
    const of2024 = rows.filter(({ period }) => period === '2024');
    const sumOf = (codes: RegExp) =>
      of2024.reduce((sum, { institution = '', population }) => sum + (codes.test(institution) ? Number(population) : 0), 0);
    expect(of2024).toHaveLength(553);
    for (const { institution = '', population } of of2024) {
      if (institution === '') expect(sumOf(/^..$/)).toBe(Number(population));
      if (institution.length === 2) expect(sumOf(new RegExp(`^${institution}\\.`)), institution).toBe(Number(population));
    }
  });
});
