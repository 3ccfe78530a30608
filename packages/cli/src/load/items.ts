/** Rows of a CSV file as items of a request. A file is recognised by its header. */

import { filled, type Row, SOURCE, source, whole } from './cells.ts';
import { FIGURE_KINDS } from './figures.ts';

/** One thing to send, and the lines it came from. */
export interface Item {
  readonly body: unknown;
  /** Line of the first row, from 1, the header being line 1. */
  readonly line: number;
  readonly rows: number;
  readonly instrument: string;
  /** Where it goes; items of one file may go to different addresses (rosters do). */
  readonly path: string;
}

export interface FileKind {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns whose equal values, on consecutive rows, make one item. */
  readonly groupBy: readonly string[];
  /** `post`: items of a chunk go as one NDJSON request. `put`: each item is a request. */
  readonly method: 'post' | 'put';
  /** A row may say several things, each sent by itself. The row counts with the first of them. */
  readonly items: (rows: readonly Row[], line: number) => readonly Item[];
}

const RANK = ['rank', 'rank_of', 'rank_scope', 'rank_peer_class'];
const CLAIM = [
  ...['institution', 'institution_name', 'unit_name', 'unit_kind', 'instrument', 'period'],
  ...['score', 'zone', 'category', 'predicate', 'award', 'legal_basis', 'note', ...SOURCE],
];

export const FILE_KINDS: readonly FileKind[] = [
  {
    name: 'published-results',
    method: 'post',
    columns: [...CLAIM, ...RANK],
    // A source that prints two ranks of one institution is one claim on two rows that differ in the rank alone.
    groupBy: CLAIM,
    items: (rows, line) => [
      {
        body: publishedResult(rows),
        line,
        rows: rows.length,
        instrument: rows[0]?.instrument ?? '',
        path: '/v1/published-results',
      },
    ],
  },
  {
    name: 'rosters',
    method: 'put',
    columns: ['institution', 'instrument', 'period', 'unit_name', 'unit_kind', ...SOURCE],
    groupBy: ['institution', 'instrument', 'period'],
    items: (rows, line) => [roster(rows, line)],
  },
  {
    name: 'submissions',
    method: 'post',
    columns: [
      'id',
      'institution',
      'unit_code',
      'unit_name',
      'unit_kind',
      'instrument',
      'period',
      'revision',
      'code',
      'value',
      'basis',
    ],
    groupBy: ['id', 'revision'],
    items: (rows, line) => [
      { body: submission(rows), line, rows: rows.length, instrument: rows[0]?.instrument ?? '', path: '/v1/submissions' },
    ],
  },
  ...FIGURE_KINDS,
];

/** The kind of file with this header; columns may stand in any order and others may stand beside them. */
export function kindOfFile(header: readonly string[]): FileKind | undefined {
  const present = new Set(header);
  return FILE_KINDS.find((kind) => kind.columns.every((column) => present.has(column)));
}

function publishedResult(rows: readonly Row[]) {
  const [row = {} as Row] = rows;
  const unit = filled({ name: row.unit_name, kind: row.unit_kind });
  const ranks = rows
    .map((each) =>
      filled({ rank: whole(each.rank), of: whole(each.rank_of), scope: each.rank_scope, peerClass: each.rank_peer_class }),
    )
    .filter(({ rank }) => rank !== undefined);
  return filled({
    institution: row.institution,
    institutionName: row.institution_name,
    unit: unit.name === undefined ? undefined : unit,
    instrument: row.instrument,
    period: row.period,
    score: row.score,
    zone: row.zone,
    category: row.category,
    predicate: row.predicate,
    ranks: ranks.length === 0 ? undefined : ranks,
    award: row.award,
    revision: whole(row.revision),
    legalBasis: row.legal_basis,
    note: row.note,
    source: source(row),
  });
}

function roster(rows: readonly Row[], line: number): Item {
  const [first = {}] = rows;
  const path = ['institution', 'instrument', 'period'].map((name) => encodeURIComponent((first as Row)[name] ?? '')).join('/');
  return {
    body: {
      units: rows.map((row) => filled({ name: row.unit_name, kind: row.unit_kind })),
      source: source(first),
      ...filled({ revision: whole((first as Row).revision) }),
    },
    line,
    rows: rows.length,
    instrument: (first as Row).instrument ?? '',
    path: `/v1/rosters/${path}`,
  };
}

function submission(rows: readonly Row[]) {
  const [first = {} as Row] = rows;
  const product = filled({ code: first.product_code, name: first.product_name });
  return filled({
    id: first.id,
    institution: first.institution,
    unit: filled({ code: first.unit_code, name: first.unit_name, kind: first.unit_kind }),
    product: product.code === undefined ? undefined : product,
    instrument: first.instrument,
    period: first.period,
    revision: whole(first.revision),
    values: rows.map((row) => filled({ code: row.code, value: row.value, basis: row.basis })),
    reason: first.reason,
  });
}
