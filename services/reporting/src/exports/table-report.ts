/** A report as a table: its own answer, laid out in columns. */
import { COLUMN_TYPES, type ColumnCode, type ColumnType } from './column-types.ts';

/** A value as every form of a file takes it; decimals and instants are text. */
export type Cell = string | number | boolean | null;

export interface Column {
  /** As programs read it. */
  readonly code: string;
  readonly type: ColumnType;
  /** What a column is called and means where it is not in the catalogue of texts: a measure of the general query. */
  readonly said?: { readonly heading: string; readonly means: string };
}

/** An answer, or a part of one, as JSON gives it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface TableReport {
  readonly name: string;
  /** The route whose answer it is: "/v1/league". */
  readonly path: string;
  columns(body: Json): readonly Column[];
  /** Each as long as the columns. */
  rows(body: Json): Iterable<readonly Cell[]>;
}

/** Columns that are read from each item of an answer by a path: "institution.code"; `sources.*.publisher` joins with "; ". */
export function tableOf(
  name: string,
  path: string,
  paths: Partial<Record<ColumnCode, string>>,
  items: (body: Json) => readonly Json[] = (body) => list(body, 'items'),
): TableReport {
  // The keys of what the parameter's type lets be written.
  const entries = Object.entries(paths) as [ColumnCode, string][];
  const columns = entries.map(([code]) => columnOf(code));
  return {
    ...{ name, path },
    columns: () => columns,
    *rows(body) {
      for (const item of items(body)) yield entries.map(([, where]) => cellOf(at(item, where)));
    },
  };
}

export function columnOf(code: ColumnCode): Column {
  return { code, type: COLUMN_TYPES[code] };
}

/** Null where the path leads nowhere. */
export function at(value: Json, path: string): Json {
  return path.split('.').reduce<Json>((found, name, index, names) => {
    if (Array.isArray(found) && name === '*') return found.map((each) => at(each, names.slice(index + 1).join('.')));
    // What `*` has read already is a list of texts; the rest of the path was read there.
    if (names.slice(0, index).includes('*')) return found;
    if (found === null || typeof found !== 'object') return null;
    return Reflect.get(found, name) ?? null;
  }, value);
}

export function list(value: Json, path: string): readonly Json[] {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
}

export function textAt(value: Json, path: string): string {
  const found = at(value, path);
  return found === null ? '' : String(found);
}

function cellOf(value: Json): Cell {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('; ');
  return value === null || typeof value !== 'object' ? value : JSON.stringify(value);
}
