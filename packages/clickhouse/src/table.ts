import { byteWriter } from './row-binary/byte-writer.ts';
import type { ValueOf } from './row-binary/column-type.ts';
import { type Encode, encoderOf } from './row-binary/encoder.ts';

export type Columns = Readonly<Record<string, { readonly type: string }>>;

/** One row as it is given to `insert`: by column name, every column, each as its type takes it. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]['type']> };

export interface TableDefinition<C extends Columns = Columns> {
  readonly name: string;
  readonly columns: C;
}

export type TableRow<T extends TableDefinition> = RowOf<T['columns']>;

/** A table we insert into, with the columns we give and their types as in its migration. Throws on a type it does not know. */
export function defineTable<const C extends Columns>(table: TableDefinition<C>): TableDefinition<C> {
  for (const { type } of Object.values(table.columns)) encoderOf(type);
  return table;
}

/** Some hundred results of 60 values: large enough for few writes, small enough that encoding and sending overlap. */
const CHUNK_BYTES = 262_144;

/** The rows in RowBinary, piece by piece. Throws RangeError or TypeError, naming the column, at the first value that does not fit. */
export function* encodeRows<C extends Columns>(table: TableDefinition<C>, rows: Iterable<RowOf<C>>): Generator<Buffer> {
  const columns = Object.entries(table.columns).map(([name, { type }]): [string, Encode] => [name, encoderOf(type)]);
  const out = byteWriter(CHUNK_BYTES * 2);
  for (const row of rows) {
    for (const [name, encode] of columns) {
      try {
        encode(out, row[name]);
      } catch (error) {
        throw new RangeError(`${table.name}.${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
      }
    }
    if (out.length >= CHUNK_BYTES) yield out.take();
  }
  if (out.length > 0) yield out.take();
}
