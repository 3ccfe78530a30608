/** What the general query must answer, worked out plainly over rows in memory: no SQL, no shared code, fractions as bigints. */

/** A row of a fact: its dimensions by name ('' is none), and what measures are made of. */
export interface PlainRow {
  readonly keys: Readonly<Record<string, string>>;
  readonly scoreE4?: number | null;
  readonly unitCount?: number | null;
  readonly n?: number;
  readonly sumE4?: bigint;
}

export interface PlainQuestion {
  readonly measures: readonly string[];
  readonly dimensions: readonly string[];
  readonly filters: ReadonlyMap<string, readonly string[]>;
}

type Cell = string | number | null;
type Plain = (rows: readonly PlainRow[]) => Cell;

export function plainAnswer(rows: readonly PlainRow[], { measures, dimensions, filters }: PlainQuestion) {
  const letThrough = rows.filter(({ keys }) => [...filters].every(([name, values]) => values.includes(keys[name] ?? '')));
  const groups = Map.groupBy(letThrough, ({ keys }) => JSON.stringify(dimensions.map((name) => keys[name] ?? '')));
  if (dimensions.length === 0 && groups.size === 0) groups.set('[]', []);
  return [...groups]
    .map(([key, members]) => ({ key: JSON.parse(key) as string[], members })) // written two lines above
    .sort((a, b) => compare(a.key, b.key))
    .map(({ key, members }) =>
      Object.fromEntries([
        ...dimensions.map((name, index) => [name, key[index] || null]),
        ...measures.map((name) => [name, plainMeasure(name, members)]),
      ]),
    );
}

function plainMeasure(name: string, rows: readonly PlainRow[]): Cell {
  const measure = MEASURES[name];
  if (measure === undefined) throw new Error(`no plain ${name}`);
  return measure(rows);
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

const scores = (rows: readonly PlainRow[]) => rows.flatMap(({ scoreE4 }) => scoreE4 ?? []).sort((a, b) => a - b);
const distinct = (rows: readonly PlainRow[], ...names: readonly string[]) =>
  new Set(rows.map(({ keys }) => names.map((name) => keys[name]).join(' '))).size;
const zones = (zone: string) => (rows: readonly PlainRow[]) => rows.filter(({ keys }) => keys.zone === zone).length;

/** numerator / denominator, half up to two decimals; both in the same unit. */
export function twoDecimals(numerator: bigint, denominator: bigint): string {
  const hundredths = (numerator * 200n + denominator) / (denominator * 2n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

const E4 = 10_000n;
const extreme = (index: 0 | -1) => (rows: readonly PlainRow[]) => {
  const found = scores(rows).at(index);
  return found === undefined ? null : twoDecimals(BigInt(found), E4);
};

/** At (n - 1) × quarter / 4 between the ordered scores, counted from nought. */
const quartile = (quarter: number) => (rows: readonly PlainRow[]) => {
  const ordered = scores(rows);
  if (ordered.length === 0) return null;
  const place = ((ordered.length - 1) * quarter) / 4;
  const [low = 0, high = 0] = [ordered[Math.floor(place)], ordered[Math.ceil(place)]];
  const quarters = BigInt((place - Math.floor(place)) * 4);
  return twoDecimals(BigInt(low) * (4n - quarters) + BigInt(high) * quarters, 4n * E4);
};

const MEASURES: Readonly<Record<string, Plain>> = {
  count: (rows) => rows.length,
  'institutions.count': (rows) => distinct(rows, 'institution'),
  'scored.count': (rows) => scores(rows).length,
  'score.mean': (rows) => {
    const known = scores(rows);
    return known.length === 0 ? null : twoDecimals(BigInt(known.reduce((a, b) => a + b, 0)), E4 * BigInt(known.length));
  },
  'score.min': extreme(0),
  'score.q1': quartile(1),
  'score.median': quartile(2),
  'score.q3': quartile(3),
  'score.max': extreme(-1),
  'zone.hijau': zones('hijau'),
  'zone.kuning': zones('kuning'),
  'zone.merah': zones('merah'),
  'zone.unknown': zones(''),
  'green.share': (rows) => {
    const zoned = rows.filter(({ keys }) => keys.zone !== '').length;
    return zoned === 0 ? null : twoDecimals(BigInt(zones('hijau')(rows)), BigInt(zoned));
  },
  'units.count': (rows) => {
    if (rows.every(({ keys }) => 'unit' in keys) && rows.length > 0) return distinct(rows, 'institution', 'unit');
    const known = rows.flatMap(({ unitCount }) => unitCount ?? []);
    return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
  },
  'values.count': (rows) => rows.reduce((sum, { n = 0 }) => sum + n, 0),
  'indicator.mean': (rows) => {
    // Over the product of all numbers of units, exactly.
    const divisor = rows.reduce((product, { n = 1 }) => product * BigInt(n), 1n);
    const dividend = rows.reduce((sum, { n = 1, sumE4 = 0n }) => sum + (sumE4 * divisor) / BigInt(n), 0n);
    return rows.length === 0 ? null : twoDecimals(dividend, divisor * BigInt(rows.length) * E4);
  },
  'indicator.pooledMean': (rows) => {
    const n = BigInt(rows.reduce((sum, each) => sum + (each.n ?? 0), 0));
    return n === 0n
      ? null
      : twoDecimals(
          rows.reduce((sum, { sumE4 = 0n }) => sum + sumE4, 0n),
          n * E4,
        );
  },
};
