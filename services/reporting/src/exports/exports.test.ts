import { MESSAGES } from '@pantau/contracts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../test/read-files.ts';
import { COLUMN_TYPES } from './column-types.ts';
import { csvHead, csvRow, FOR_EXCEL, FOR_PROGRAMS } from './csv.ts';
import { TABLE_REPORTS } from './reports.ts';
import { at, columnOf } from './table-report.ts';

test('every column and every report has its words', () => {
  const needed = [
    ...Object.keys(COLUMN_TYPES).flatMap((code) => [`column_${code}`, `column_${code}_means`]),
    ...TABLE_REPORTS.map(({ name }) => `export_title_${name.replaceAll('-', '_')}`),
  ];
  expect(needed.filter((code) => !Object.hasOwn(MESSAGES, code))).toEqual([]);
});

describe('CSV', () => {
  const text = columnOf('institution_name');

  test.each([FOR_PROGRAMS, FOR_EXCEL.id, FOR_EXCEL.en])('is read back as it was, but for what would be run: %o', async (form) => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1', '+1', '-1', '@a', '\tb', '\r\n"', 'a;b,c', '＝1', '', ' '),
    );
    await fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 5 }), (rows) => {
        const columns = [text, columnOf('unit_name')];
        const file = csvHead(['a', 'b'], form) + rows.map((row) => csvRow(columns, row, form)).join('');
        const read = readCsv(form.mark ? file.slice(1) : file, form.separator);
        const defused = rows.map((row) => row.map((each) => (/^[=+\-@\t\r\n＝＋－＠]/u.test(each) ? `'${each}` : each)));
        expect(read).toEqual([['a', 'b'], ...defused]);
      }),
    );
  });

  test('leaves numbers numbers, and what claims to be one and is not a text that is not run', () => {
    const change = columnOf('change');
    expect(csvRow([change, change], ['-1.20', null], FOR_PROGRAMS)).toBe('-1.20,\r\n');
    expect(csvRow([change], ['-1.20'], FOR_EXCEL.id)).toBe('-1,20\r\n');
    expect(csvRow([change], ['-1+cmd'], FOR_PROGRAMS)).toBe("'-1+cmd\r\n");
  });
});

test('a path reads through lists, and to null where it leads nowhere', () => {
  const item = { institution: { code: '18' }, ranks: [{ rank: 3 }], sources: [{ publisher: 'a' }, { publisher: 'b' }] };
  expect(['institution.code', 'ranks.0.rank', 'sources.*.publisher', 'margin.toLower'].map((path) => at(item, path))).toEqual([
    '18',
    3,
    ['a', 'b'],
    null,
  ]);
});
