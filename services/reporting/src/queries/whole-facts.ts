/** All rows of a fact as they are stored, one after the other: what exports stream. */
import { z } from 'zod';
import { COLUMN_TYPES, type ColumnCode, type ColumnType } from '../exports/column-types.ts';
import { FOR_EXCEL, FOR_PROGRAMS } from '../exports/csv.ts';
import { type Column, columnOf } from '../exports/table-report.ts';
import { defineTimeQuery, type Tables, type TimeQuery } from './moment.ts';
import { PROVENANCE_SQL, provenanceRow } from './result-columns.ts';
import { SCOPE_SQL, scopeParams } from './scope.ts';

export const WHOLE_FACTS = ['results', 'units', 'indicators'] as const;
export type WholeFact = (typeof WHOLE_FACTS)[number];

/** How values are written: typed, for formats that have types, or as the text of a CSV. */
export const WRITTEN = ['typed', 'csv', 'csvForExcelId'] as const;
export type Written = (typeof WRITTEN)[number];

const params = {
  /** Empty for all. */
  instruments: z.array(z.string()),
  period: z.string(),
  province: z.string(),
  ...scopeParams,
};
const paramsShape = z.object(params);
type Params = typeof paramsShape;

const WHERE = `(empty({instruments: Array(String)}) OR has({instruments: Array(String)}, instrument))
  AND ({period: String} = '' OR period = {period: String}) AND ({province: String} = '' OR province = {province: String})
  AND ${SCOPE_SQL}`;

const known = (sql: string) => `nullIf(toString(${sql}), '')`;

interface Fact {
  /** FROM with what filters and unfolds. */
  readonly from: (tables: Tables) => string;
  /** The key of the rows, so that they come in one order: a vintage's file is the same at every asking. */
  readonly order: string;
  readonly columns: Partial<Record<ColumnCode, string>>;
}

const UNIT = {
  ...{ instrument: known('instrument'), period: known('period'), institution_code: known('institution') },
  ...{ institution_kind: known('kind'), province_code: known('province'), unit_code: known('unit_code') },
  product_code: known('product_code'),
} as const;

const FACTS: Readonly<Record<WholeFact, Fact>> = {
  results: {
    from: ({ results }) => `${results(WHERE)} WHERE basis != ''`,
    order: 'family, period, instrument, institution',
    columns: {
      ...{ family: known('family'), period: known('period'), instrument: known('instrument') },
      ...{ institution_code: known('institution'), institution_kind: known('kind'), province_code: known('province') },
      ...{
        score: 'score',
        category: known('category'),
        zone: known('zone'),
        predicate: known('predicate'),
        basis: known('basis'),
      },
      ...{ disputed: 'disputed', published_score: 'published_score', computed_score: 'computed_score', difference: 'difference' },
      ...{ unit_count: 'unit_count', expected_units: 'expected_units', received_units: 'received_units' },
      ...{ flags: known("arrayStringConcat(flags, '; ')"), sources: known("arrayStringConcat(source_publisher, '; ')") },
      ...{ rule_version: known('rule_version'), recorded_at: 'recorded_at' },
    },
  },
  units: {
    from: ({ units }) => units(WHERE),
    order: 'instrument, period, institution, unit_code, product_code',
    columns: {
      ...{ ...UNIT, unit_name: known('unit_name'), unit_kind: known('unit_kind'), product_name: known('product_name') },
      ...{
        score: 'score',
        category: known('category'),
        zone: known('zone'),
        revision: 'revision',
        scored_at: known('scored_at'),
      },
      ...{ rule_version: known('rule_version'), submission: known('submission_id'), recorded_at: 'recorded_at' },
    },
  },
  indicators: {
    from: ({
      units,
    }) => `(SELECT instrument, period, institution, kind, province, unit_code, product_code, rule_version, recorded_at,
        value_code, value, value_in_points
      FROM ${units(WHERE)} ORDER BY instrument, period, institution, unit_code, product_code)
      ARRAY JOIN value_code AS code, value AS given, value_in_points AS in_points`,
    order: '',
    columns: {
      ...{ ...UNIT, indicator: known('code'), indicator_value: 'toNullable(given)' },
      ...{
        value_basis: "toNullable(if(in_points, 'points', 'score'))",
        rule_version: known('rule_version'),
        recorded_at: 'recorded_at',
      },
    },
  },
};

/** What a spreadsheet would run gets an apostrophe before it: the rule of `exports/csv.ts`, in SQL. */
const DEFUSED = (sql: string) =>
  `if(match(ifNull(${sql}, ''), '^[=+@\\\\t\\\\r\\\\n\\\\-＝＋－＠]'), concat('\\'', ifNull(${sql}, '')), ${sql})`;

const WRITE: Readonly<Record<Written, (type: ColumnType, sql: string) => string>> = {
  typed: (_, sql) => sql,
  csv: (type, sql) => (type === 'text' ? DEFUSED(sql) : sql),
  csvForExcelId: (type, sql) =>
    type === 'text' ? DEFUSED(sql) : type === 'decimal' ? `replaceOne(toString(${sql}), '.', ',')` : sql,
};

/** The settings that make ClickHouse's CSV the one of `exports/csv.ts`. */
export const CSV_SETTINGS: Readonly<Record<'csv' | 'csvForExcelId', Readonly<Record<string, string | number>>>> = {
  csv: settingsOf(FOR_PROGRAMS.separator),
  csvForExcelId: settingsOf(FOR_EXCEL.id.separator),
};

function settingsOf(separator: string) {
  return { format_csv_delimiter: separator, format_csv_null_representation: '', output_format_csv_crlf_end_of_line: 1 };
}

export function columnsOfFact(fact: WholeFact): readonly Column[] {
  return codesOf(fact).map(columnOf);
}

function codesOf(fact: WholeFact): ColumnCode[] {
  // The keys of what the type of `columns` lets be written.
  return Object.keys(FACTS[fact].columns) as ColumnCode[];
}

function queryOf(fact: WholeFact, written: Written): TimeQuery<Params, z.ZodType> {
  const { from, order, columns } = FACTS[fact];
  const selected = codesOf(fact).map((code) => `${WRITE[written](COLUMN_TYPES[code], columns[code] ?? 'NULL')} AS out_${code}`);
  const named = codesOf(fact).map((code) => `out_${code} AS ${code}`);
  return defineTimeQuery({
    name: `reporting.all-${fact}.${written}`,
    // Two steps: an alias that is also a column's name would take the column's place in the filter.
    sql: (tables) =>
      `SELECT ${named.join(', ')} FROM (SELECT ${selected.join(', ')} FROM ${from(tables)}${order === '' ? '' : ` ORDER BY ${order}`})`,
    params: paramsShape,
    row: z.unknown(),
  });
}

export const wholeFact: Readonly<Record<WholeFact, Readonly<Record<Written, TimeQuery<Params, z.ZodType>>>>> = {
  results: formsOf('results'),
  units: formsOf('units'),
  indicators: formsOf('indicators'),
};

function formsOf(fact: WholeFact) {
  return { typed: queryOf(fact, 'typed'), csv: queryOf(fact, 'csv'), csvForExcelId: queryOf(fact, 'csvForExcelId') };
}

/** What a fact's rows are made of. */
export const factProvenance: Readonly<Record<'results' | 'units', TimeQuery<Params, z.ZodObject<typeof provenance>>>> = {
  results: provenanceOf('results', PROVENANCE_SQL, ({ results }) => `${results(WHERE)} WHERE basis != ''`),
  units: provenanceOf(
    'units',
    'groupUniqArray(toString(rule_version)) AS rule_versions, emptyArrayString() AS publishers',
    ({ units }) => units(WHERE),
  ),
};

const provenance = { n: z.number(), ...provenanceRow };

function provenanceOf(fact: string, selected: string, from: (tables: Tables) => string) {
  return defineTimeQuery({
    name: `reporting.all-${fact}.made-of`,
    sql: (tables) => `SELECT toUInt32(count()) AS n, ${selected} FROM ${from(tables)}`,
    params: paramsShape,
    row: z.object({ n: z.number(), ...provenanceRow }),
  });
}
