/**
 * How many institutions an authority assessed and put in each zone, as sources count them for the whole country. One source's words
 * stand together: taking the number assessed from one and the zones from another would make a count that nobody made.
 */
import { type ClaimSource, channel as knownChannel, SOURCE_CLASSES, sourceClass, sourceKey } from '@pantau/rulebook';
import type { SaidFigure } from './said-figure.ts';

export const ZONES = ['hijau', 'kuning', 'merah'] as const;

export interface Counted {
  readonly assessed: number | null;
  readonly hijau: number | null;
  readonly kuning: number | null;
  readonly merah: number | null;
}

export interface Official extends Counted {
  /** "province", "regency,city", "all": the kinds that were counted together. */
  readonly kind: string;
  readonly source: ClaimSource;
  /** Sources differ, or one contradicts itself. */
  readonly disputed: boolean;
}

export const OFFICIAL_MEASURES = ['assessed', ...ZONES.map((zone) => `zone-${zone}`)];
const E4 = 10_000;
const FIELDS = ['assessed', ...ZONES] as const;
const REGIONS = [
  ['province', 'regency', 'city'],
  ['province', 'regency,city'],
] as const;

interface Statement extends Counted {
  readonly kind: string;
  readonly source: ClaimSource;
  readonly rank: number;
}

/**
 * By kind, one source's count each. A count that does not contradict itself goes before one that does (zones that do not add up to the
 * number assessed), then the fuller one, then the assessing authority before other government before the press, then what most print,
 * the latest, and the key of the source. `figures` are of one period.
 */
export function officialCounts(family: string, figures: readonly SaidFigure[]): readonly Official[] {
  const ofKind = Map.groupBy(statementsOf(family, figures), ({ kind }) => kind);
  return [...ofKind.keys()].sort().flatMap((kind) => {
    const said = ofKind.get(kind) ?? [];
    const [shown] = said.toSorted(byWorth(said));
    return shown === undefined ? [] : [officialOf(shown, isDisputed(said))];
  });
}

/**
 * Provinces, regencies and cities together, where one source counts all of them: what is known here is of them alone, so ministries
 * must not be in the number it is held against. Null where no source does; a field is null unless it is known of each kind.
 */
export function officialOfRegions(family: string, figures: readonly SaidFigure[]): Official | null {
  const statements = statementsOf(family, figures).filter((each) => !contradictsItself(each));
  const disputed = new Map(officialCounts(family, figures).map((each) => [each.kind, each.disputed]));
  const sums = [...Map.groupBy(statements, ({ source }) => sourceKey(source)).values()].flatMap((said) =>
    REGIONS.flatMap((kinds) => {
      const parts = kinds.flatMap((kind) => said.filter((each) => each.kind === kind).slice(0, 1));
      const [first] = parts;
      if (first === undefined || parts.length < kinds.length) return [];
      const sum = Object.fromEntries(FIELDS.map((field) => [field, sumOf(parts.map((part) => part[field]))]));
      return [{ ...first, ...sum, kind: kinds.join(), disputed: kinds.some((kind) => disputed.get(kind) === true) }];
    }),
  );
  const [best] = sums.toSorted(byWorth(sums));
  return best === undefined ? null : officialOf(best, best.disputed);
}

/** Channels are the family and the kinds: "ori-regency-city". */
function statementsOf(family: string, figures: readonly SaidFigure[]): Statement[] {
  const prefix = `${family.toLowerCase()}-`;
  const own = figures.filter(({ channel }) => channel.startsWith(prefix));
  return [...Map.groupBy(own, ({ channel, source }) => `${channel} ${sourceKey(source)}`).values()].flatMap((said) => {
    const [first] = said;
    if (first === undefined) return [];
    const of = (measure: string) => {
      const value = said.find((each) => each.measure === measure)?.value ?? null;
      return value === null ? null : value / E4;
    };
    const { channel, source } = first;
    const authority = knownChannel(channel)?.operator ?? { name: '', hosts: [] };
    const counted = { assessed: of('assessed'), hijau: of('zone-hijau'), kuning: of('zone-kuning'), merah: of('zone-merah') };
    const kind = channel.slice(prefix.length).replaceAll('-', ',');
    return [{ kind, ...counted, source, rank: SOURCE_CLASSES.indexOf(sourceClass({ authority }, source)) }];
  });
}

function byWorth(all: readonly Statement[]) {
  const words = (each: Statement) => FIELDS.map((field) => each[field]).join();
  const times = Map.groupBy(all, words);
  const key = ({ source }: Statement) => sourceKey(source);
  return (a: Statement, b: Statement) =>
    Number(contradictsItself(a)) - Number(contradictsItself(b)) ||
    fullness(b) - fullness(a) ||
    a.rank - b.rank ||
    (times.get(words(b))?.length ?? 0) - (times.get(words(a))?.length ?? 0) ||
    compare(b.source.date ?? '', a.source.date ?? '') ||
    compare(key(a), key(b));
}

function fullness(counted: Counted): number {
  return FIELDS.filter((field) => counted[field] !== null).length;
}

function zoned({ hijau, kuning, merah }: Counted): number {
  return (hijau ?? 0) + (kuning ?? 0) + (merah ?? 0);
}

function contradictsItself(counted: Counted): boolean {
  if (counted.assessed === null) return false;
  const isWhole = ZONES.every((zone) => counted[zone] !== null);
  return isWhole ? zoned(counted) !== counted.assessed : zoned(counted) > counted.assessed;
}

/** Also where one source puts more into zones than another says were assessed. */
function isDisputed(said: readonly Counted[]): boolean {
  const differ = FIELDS.some((field) => new Set(said.flatMap((each) => each[field] ?? [])).size > 1);
  const assessed = said.flatMap((each) => each.assessed ?? []);
  return (
    differ || said.some(contradictsItself) || Math.max(0, ...said.map(zoned)) > Math.min(Number.POSITIVE_INFINITY, ...assessed)
  );
}

function officialOf({ kind, assessed, hijau, kuning, merah, source }: Statement, disputed: boolean): Official {
  return { kind, assessed, hijau, kuning, merah, source, disputed };
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
