/** A ClickHouse type as a tree: "Array(Nullable(Decimal(18, 4)))" is Array over Nullable over Decimal with its arguments. */
export interface ColumnType {
  readonly name: string;
  readonly args: readonly string[];
}

/** Splits "Name(a, b(c, d), 'e')" into its name and its outermost arguments. */
export function parseType(text: string): ColumnType {
  const trimmed = text.trim();
  const open = trimmed.indexOf('(');
  if (open === -1) return { name: trimmed, args: [] };
  if (!trimmed.endsWith(')')) throw new Error(`ClickHouse type "${text}" is not closed`);
  return { name: trimmed.slice(0, open), args: splitArguments(trimmed.slice(open + 1, -1)) };
}

function splitArguments(text: string): string[] {
  const args: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === ',' && depth === 0) {
      args.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  args.push(text.slice(from).trim());
  return args;
}

type Integer = 'Int8' | 'Int16' | 'Int32' | 'Int64' | 'UInt8' | 'UInt16' | 'UInt32' | 'UInt64';

/** What a column of the type takes from us. A type that is not known here is refused by the compiler. */
export type ValueOf<T extends string> = T extends 'String' | 'UUID' | 'Date'
  ? string
  : T extends Integer
    ? number | bigint
    : T extends 'Float32' | 'Float64'
      ? number
      : T extends 'Bool'
        ? boolean
        : T extends `DateTime64(${string})` | 'DateTime' | `DateTime(${string})`
          ? number | Date
          : T extends `Decimal(${string})`
            ? number | bigint | string
            : T extends `Nullable(${infer Inner})`
              ? ValueOf<Inner> | null
              : T extends `LowCardinality(${infer Inner})`
                ? ValueOf<Inner>
                : T extends `Array(${infer Inner})`
                  ? readonly ValueOf<Inner>[]
                  : T extends `Tuple(${string})`
                    ? readonly unknown[]
                    : never;
