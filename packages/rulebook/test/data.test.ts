import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  checkPeriod,
  existedIn,
  formatScore,
  instrument,
  parsePrintedNumber,
  readRegionName,
  readUnitKind,
  region,
  sourceKey,
  unitKinds,
} from '../src/index.ts';

type Row = Readonly<Record<string, string>>;

const read = (file: string): Row[] =>
  parse(readFileSync(new URL(`../../../data/${file}`, import.meta.url)), { columns: true, relax_column_count: false });
const results = read('published-results.csv');
const rosters = read('rosters.csv');
const everything = ['published-results.csv', 'rosters.csv', 'mentions.csv', 'aggregates.csv', 'lapor.csv'].map((file) => ({
  file,
  rows: read(file),
}));

const INSTRUMENT = /^(ORI|PEKPPP)-\d{4}$/;
const kinds = new Set(unitKinds().map(({ code }) => code));

/** What a reader would call the row, in a message. */
const called = (row: Row) => [row.institution, row.unit_name, row.instrument, row.source_url || row.source_publisher].join(' ');
const broken = (rows: readonly Row[], rule: (row: Row) => boolean) => rows.filter((row) => !rule(row)).map(called);
const source = (row: Row) => ({
  publisher: row.source_publisher ?? '',
  url: row.source_url ?? '',
  date: row.source_date ?? '',
  title: row.source_title ?? '',
});

describe.each(everything)('data/$file', ({ rows }) => {
  test('names a source for every row', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(broken(rows, (row) => /^\S+\.[a-z]+$/i.test(row.source_publisher ?? ''))).toEqual([]);
    expect(broken(rows, (row) => row.source_url === '' || URL.canParse(row.source_url ?? ''))).toEqual([]);
    expect(broken(rows, (row) => row.source_url !== '' || /^\d{4}-\d\d-\d\d$/.test(row.source_date ?? ''))).toEqual([]);
  });

  test('names regions by codes that exist, and calls them what they are called', () => {
    const named = rows.filter((row) => row.institution);
    expect(broken(named, (row) => region(row.institution ?? '') !== undefined)).toEqual([]);
    const withName = named.filter((row) => row.institution_name !== undefined);
    expect(broken(withName, (row) => region(row.institution ?? '')?.name === row.institution_name)).toEqual([]);
    expect(
      broken(withName, (row) => {
        const found = readRegionName(row.institution_name ?? '');
        return found !== undefined && 'code' in found && found.code === row.institution;
      }),
    ).toEqual([]);
  });

  test('has no spaces around a field and no row twice', () => {
    expect(broken(rows, (row) => Object.values(row).every((text) => text === text.trim()))).toEqual([]);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });
});

describe('published results', () => {
  test('belong to an assessment, and to a year in which it was in force where the rulebook has it', () => {
    expect(broken(results, (row) => INSTRUMENT.test(row.instrument ?? '') && /^\d{4}$/.test(row.period ?? ''))).toEqual([]);
    const loadable = results.filter((row) => instrument(row.instrument ?? '') !== undefined);
    expect(loadable.length).toBeGreaterThan(1_200);
    expect(
      broken(loadable, (row) => {
        const known = instrument(row.instrument ?? '');
        return known !== undefined && checkPeriod(known, row.period ?? '');
      }),
    ).toEqual([]);
  });

  test('name no region in a year in which it did not exist', () => {
    expect(broken(results, (row) => existedIn(row.institution ?? '', row.period ?? ''))).toEqual([]);
  });

  test('say something: a score, a zone, a category, a predicate, a rank or an award', () => {
    const said = ({ score, zone, category, predicate, rank, award }: Row) =>
      score || zone || category || predicate || rank || award;
    expect(broken(results, (row) => said(row) !== '')).toEqual([]);
  });

  test('print scores that can be read, within the scale of their instrument where that is certain', () => {
    const scored = results.filter(({ score }) => score !== '');
    expect(
      broken(scored, (row) => {
        const value = parsePrintedNumber(row.score ?? '')?.value;
        const scale = instrument(row.instrument ?? '')?.scale;
        const certain = scale?.cited.confidence === 'certain' ? scale : undefined;
        return value !== undefined && (certain === undefined || (value >= certain.min && value <= certain.max));
      }),
    ).toEqual([]);
  });

  test('use the words of the product for zones, ranks and units', () => {
    expect(broken(results, ({ zone }) => ['', 'hijau', 'kuning', 'merah'].includes(zone ?? ''))).toEqual([]);
    expect(broken(results, ({ rank_scope }) => ['', 'national', 'province'].includes(rank_scope ?? ''))).toEqual([]);
    expect(broken(results, ({ rank_peer_class }) => ['', 'province', 'regency', 'city'].includes(rank_peer_class ?? ''))).toEqual(
      [],
    );
    expect(broken(results, ({ rank, rank_of }) => rank_of === '' || Number(rank) <= Number(rank_of))).toEqual([]);
    expect(broken(results, ({ rank, rank_of, rank_scope }) => rank !== '' || (rank_of === '' && rank_scope === ''))).toEqual([]);
    const peers = results.filter(({ rank_peer_class }) => rank_peer_class !== '');
    expect(broken(peers, (row) => region(row.institution ?? '')?.kind === row.rank_peer_class)).toEqual([]);
    const units = [...results.filter(({ unit_name }) => unit_name !== ''), ...rosters];
    expect(broken(units, ({ unit_kind }) => kinds.has(unit_kind ?? ''))).toEqual([]);
    // A unit whose name tells its kind is of that kind.
    const told = units.filter(({ unit_name }) => readUnitKind(unit_name ?? '').code !== 'other');
    expect(broken(told, ({ unit_name, unit_kind }) => readUnitKind(unit_name ?? '').code === unit_kind)).toEqual([]);
  });

  test('are one claim per institution, unit, assessment and source; only the rank may differ between two rows of it', () => {
    const byKey = Map.groupBy(results, (row) =>
      JSON.stringify([row.institution, row.unit_name, row.instrument, row.period, sourceKey(source(row))]),
    );
    const twice = [...byKey.values()].filter(({ length }) => length > 1);
    const differing = twice.filter((rows) => new Set(rows.map(withoutRank)).size > 1 || rows.some(({ rank }) => rank === ''));
    expect(differing).toEqual([]);
    expect(twice.map(([first]) => first?.institution_name).sort()).toEqual([
      'Kabupaten Cianjur',
      'Kabupaten Lamongan',
      'Kota Cimahi',
      'Kota Salatiga',
    ]);
  });

  test('hold what the product is known by: Lampung 2022, Metro 2023, Lebong 2021', () => {
    const lampung = results.filter(({ instrument: id, institution, source_publisher }) => {
      return id === 'ORI-2022' && institution?.startsWith('18.') && source_publisher === 'kupastuntas.co';
    });
    const scores = lampung.map((row) => parsePrintedNumber(row.score ?? '')?.value ?? Number.NaN).sort((a, b) => b - a);
    expect(scores).toHaveLength(15);
    expect([formatScore(scores[0] ?? null), formatScore(scores[14] ?? null)]).toEqual(['77.87', '54.30']);
    const ranks = results.filter(({ institution, period, rank }) => institution === '18' && period === '2023' && rank !== '');
    expect(ranks.map((row) => `${row.rank} of ${row.rank_of} ${row.rank_scope} ${row.rank_peer_class}`).sort()).toEqual([
      '13 of 16 province ',
      '28 of 34 national province',
    ]);
    expect(rosters.filter(({ institution, instrument: id }) => institution === '17.07' && id === 'ORI-2021')).toHaveLength(4);
  });
});

function withoutRank({ rank: _rank, rank_of: _of, rank_scope: _scope, rank_peer_class: _peers, ...rest }: Row): string {
  return JSON.stringify(rest);
}
