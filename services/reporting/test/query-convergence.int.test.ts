/**
 * Random measures by random dimensions through random filters, over histories with corrections, withdrawals, repeats and rows that come
 * late, now and as of any moment: the answers, whole and in pages, are those of a plain computation. So is completeness.
 */
import { instrument, type Part, provinceAt, region } from '@pantau/rulebook';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FactCode } from '../src/queries/general/fact.ts';
import { FACT } from '../src/queries/general/facts.ts';
import { mixtureIn } from '../src/queries/general/mixtures.ts';
import { type Sent, scorecard, T0, unit } from './events.ts';
import { type PlainRow, plainAnswer } from './plain-query.ts';
import { type StoreHarness, startStore } from './store-harness.ts';

let store: StoreHarness;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store?.stop());

/** All of 94 was of Papua (91) until 2022. Few places, so that most histories correct something. */
const CODES = ['18', '18.71', '94.01', '94.04', '91'];
const YEARS = ['2021', '2022', '2023'];
const ZONES = ['hijau', 'kuning', 'merah', ''];
const UNITS = ['disdik', 'dinkes', 'rsud'];
const BASIS = { score: 1, points: 2 } as const; // as the proto numbers them

/** Evenly: numbers near nought, which a draw prefers, would choose the same few names and moments before anything was sent. */
const choice = fc.noBias(fc.nat(9_999));

/** The content of a version is drawn from its seed, as scoring's is a function of what it scored. */
const version = fc.record({
  code: fc.constantFrom(...CODES),
  year: fc.constantFrom(...YEARS),
  unit: fc.constantFrom(null, null, null, ...UNITS),
  generation: fc.integer({ min: 1, max: 2 }),
  version: fc.integer({ min: 1, max: 3 }),
  late: fc.integer({ min: 0, max: 5 }),
  basis: fc.constantFrom('published', 'computed', 'computed', 'none'),
  withdrawn: fc.boolean(),
  scoreE4: fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths * 100)),
  zone: fc.constantFrom(...ZONES),
  unitCount: fc.integer({ min: 1, max: 4 }),
  expected: fc.option(fc.integer({ min: 1, max: 5 })),
  sums: fc.uniqueArray(
    fc.record({
      part: fc.nat(),
      n: fc.integer({ min: 1, max: 7 }),
      total: fc.integer({ min: 0, max: 7_000_000 }),
      basis: fc.constantFrom('score', 'points'),
    }),
    { minLength: 1, maxLength: 4, selector: ({ part, basis }) => `${part % 2} ${basis}` },
  ),
});
type Version = ReturnType<typeof version.generate>['value'];
const keyOf = ({ code, year, unit: of }: Version) => `${code} ${year} ${of ?? ''}`;
const orderOf = ({ generation, version: of }: Version) => generation * 10 + of;
/** Later versions are of later inputs; a rebuild's (generation 2) of the same ones. */
const recordedOf = ({ version: of, late }: Version) => T0 + of * 10_000 + late;

const history = fc.record({
  versions: fc.uniqueArray(version, { minLength: 15, maxLength: 40, selector: (each) => `${keyOf(each)} ${orderOf(each)}` }),
  repeats: fc.array(fc.nat(), { maxLength: 8 }),
  order: fc.array(fc.nat(), { minLength: 48, maxLength: 48 }),
  cut: fc.integer({ min: 1, max: 20 }),
});

/** Before the first, between versions, amid those of one, after all. */
const moment = fc.constantFrom(5_000, 15_000, 20_002, 25_000, 40_000);

const question = fc.record({
  fact: fc.constantFrom<FactCode>('results', 'units', 'indicators'),
  measures: fc.array(choice, { minLength: 1, maxLength: 5 }),
  dimensions: fc.array(choice, { minLength: 1, maxLength: 4 }),
  /** Also by whatever else keeps apart what must not be mixed: few draws would else ask for a mean. */
  apart: fc.boolean(),
  filters: fc.array(fc.tuple(choice, fc.array(choice, { minLength: 1, maxLength: 3 })), { maxLength: 1 }),
  asOf: fc.option(moment),
  limit: fc.integer({ min: 1, max: 6 }),
});

const periodOf = (year: string, run: string) => `${year}-${run}`;
const instrumentOf = (year: string) => `ORI-${year}`;

function partsOf(year: string): { code: string; level: string; dimension: string }[] {
  const within = (part: Part, dimension: string): { code: string; level: string; dimension: string }[] => [
    { code: part.code, level: part.level, dimension },
    ...part.parts.flatMap((each) => within(each, dimension)),
  ];
  const all = (instrument(instrumentOf(year))?.dimensions ?? []).flatMap((part) => within(part, part.code));
  // One of the top, one of what lies deepest.
  return [...all.slice(0, 1), ...all.filter(({ level }) => level !== 'dimension').slice(1, 2)];
}

function eventOf(each: Version, run: string): Sent {
  const { code: institution, year, generation, scoreE4, zone, unitCount, expected } = each;
  const score = scoreE4 === null ? {} : { scoreE4 };
  const common = {
    ...{ institution, instrument: instrumentOf(year), period: periodOf(year, run), generation, version: each.version },
    recordedAtMs: recordedOf(each),
  };
  if (each.unit !== null) {
    const about = { code: each.unit, kind: each.unit === 'disdik' ? 'education' : 'health' };
    return unit({ ...common, unit: about, withdrawn: each.withdrawn, ...(each.withdrawn ? {} : { ...score, zone }) });
  }
  const sums = sumsOf(each).map(({ code, n, total, basis }) => ({ code, n, sum: decimal(total), basis: BASIS[basis] }));
  return scorecard({
    ...common,
    ...(expected === null ? {} : { expectedUnits: expected, receivedUnits: Math.min(expected, unitCount) }),
    ...(each.basis === 'published'
      ? { published: { ...score, zone, claims: [{ eventId: 'c', source: { publisher: 'p' } }] } }
      : {}),
    ...(each.basis === 'computed' && scoreE4 !== null ? { computed: { scoreE4, zone, unitCount, scoredAt: 'unit', sums } } : {}),
  });
}

function sumsOf(each: Version) {
  const parts = partsOf(each.year);
  return each.sums.map(({ part, ...rest }) => {
    const found = parts[part % parts.length];
    if (found === undefined) throw new Error('an instrument without parts');
    return { ...found, ...rest, basis: rest.basis as keyof typeof BASIS }; // one of the two constants it was drawn from
  });
}

function decimal(e4: number): string {
  return `${Math.floor(e4 / 10_000)}.${String(e4 % 10_000).padStart(4, '0')}`;
}

/** What stands: of each key the greatest (generation, version) recorded by then. */
function standing(versions: readonly Version[], asOf: number | null): Version[] {
  const known = versions.filter((each) => asOf === null || recordedOf(each) <= asOf);
  return [...Map.groupBy(known, keyOf).values()].map((same) =>
    same.reduce((best, each) => (orderOf(each) > orderOf(best) ? each : best)),
  );
}

const hasResult = ({ basis, scoreE4 }: Version) => basis === 'published' || (basis === 'computed' && scoreE4 !== null);

function plainRows(fact: FactCode, versions: readonly Version[], run: string): PlainRow[] {
  return versions.flatMap((each): PlainRow[] => {
    const { code, year, zone, scoreE4 } = each;
    const place = { province: provinceAt(code, year) ?? '', kind: region(code)?.kind ?? '', institution: code };
    const keys = { family: 'ORI', instrument: instrumentOf(year), period: periodOf(year, run), ...place };
    if (fact === 'units') {
      if (each.unit === null || each.withdrawn) return [];
      const unitKind = each.unit === 'disdik' ? 'education' : 'health';
      return [{ keys: { ...keys, unit: each.unit, unitKind, product: '', zone, category: '' }, scoreE4 }];
    }
    if (each.unit !== null || !hasResult(each)) return [];
    if (fact === 'results') {
      const unitCount = each.basis === 'computed' ? each.unitCount : null;
      return [{ keys: { ...keys, zone, category: '', basis: each.basis }, scoreE4, unitCount }];
    }
    if (each.basis !== 'computed') return [];
    return sumsOf(each).map(({ code: indicator, level, dimension, n, total, basis }) => ({
      ...{ keys: { ...keys, indicator, level, dimension, basis }, n, sumE4: BigInt(total) },
    }));
  });
}

const pick = <T>(from: readonly T[], at: number): T => {
  const found = from[at % from.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

interface Body {
  readonly items: readonly Record<string, unknown>[];
  readonly next: string | null;
  readonly totals: unknown;
}

async function get(path: string): Promise<Body> {
  const { status, body } = await store.get(path);
  expect(status, `${path} ${JSON.stringify(body)}`).toBe(200);
  return body;
}

let runs = 0;
/** Periods of a run are its own, so that no run sees another's rows. */
async function played({ versions, repeats, order, cut }: ReturnType<typeof history.generate>['value']): Promise<string> {
  runs += 1;
  const run = runs.toString(36).toUpperCase().padStart(3, '0');
  const sent = [...versions, ...repeats.map((at) => pick(versions, at))];
  const shuffled = sent
    .map((each, index) => ({ each, place: order[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => eventOf(each, run));
  for (let at = 0; at < shuffled.length; at += cut) await store.add(shuffled.slice(at, at + cut));
  return run;
}

test('measures by dimensions equal the plain computation, whole and in pages', async () => {
  store.clock.advance(3_600_000);
  await fc.assert(
    fc.asyncProperty(history, fc.array(question, { minLength: 6, maxLength: 6 }), async (drawn, questions) => {
      const run = await played(drawn);
      for (const { fact, asOf: after, limit, ...asked } of questions) {
        const asOf = after === null ? null : T0 + after;
        const rows = plainRows(fact, standing(drawn.versions, asOf), run);
        const known = [...FACT[fact].dimensions.keys()];
        const drawnDimensions = asked.apart ? asked.dimensions.slice(0, 1) : asked.dimensions;
        const dimensions = [
          ...new Set([
            ...drawnDimensions.map((at) => pick(known, at)),
            ...(asked.apart ? ['instrument', ...(fact === 'indicators' ? ['indicator', 'basis'] : [])] : []),
          ]),
        ];
        const filters = new Map<string, readonly string[]>(
          asked.filters.map(([name, values]) => {
            const dimension = pick(known, name);
            const there = [
              ...new Set(rows.map(({ keys }) => keys[dimension] ?? '')),
              FACT[fact].dimensions.get(dimension)?.values?.[0] ?? 'none',
            ];
            return [dimension, dimension === 'family' ? ['ORI'] : [...new Set(values.map((at) => pick(there, at)))]] as const;
          }),
        );
        filters.set('period', filters.get('period') ?? YEARS.map((year) => periodOf(year, run)));
        const grouping = { dimensions, values: filters };
        const drawnMeasures = [...new Set(asked.measures.map((at) => pick([...FACT[fact].measures.keys()], at)))];
        const sound = drawnMeasures.filter((name) => mixtureIn(fact, [name], grouping) === undefined);
        const measures = sound.length === 0 ? ['institutions.count'] : sound;
        const query = new URLSearchParams({ fact, measures: measures.join(), dimensions: dimensions.join() });
        for (const [name, values] of filters) query.append('filter', `${name}:${values.join()}`);
        if (asOf !== null) query.set('asOf', new Date(asOf).toISOString());
        const whole = await get(`/v1/query?${query}`);
        expect(whole.items, String(query)).toEqual(plainAnswer(rows, { measures, dimensions, filters }));
        expect(whole.next).toBeNull();
        const joined: unknown[] = [];
        for (let cursor: string | null = ''; cursor !== null; ) {
          const page: Body = await get(`/v1/query?${query}&limit=${limit}${cursor && `&cursor=${cursor}`}`);
          joined.push(...page.items);
          cursor = page.next;
        }
        expect(joined).toEqual(whole.items);
      }
    }),
    { numRuns: 10 },
  );
}, 240_000);

test('completeness equals the plain computation', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.option(moment), async (drawn, after) => {
      const run = await played(drawn);
      const asOf = after === null ? null : T0 + after;
      const when = asOf === null ? '' : `&asOf=${new Date(asOf).toISOString()}`;
      for (const year of YEARS) {
        const { items } = await get(`/v1/completeness?family=ORI&period=${periodOf(year, run)}${when}`);
        const cards = standing(drawn.versions, asOf).filter((each) => each.year === year && each.unit === null);
        const rosters = cards.flatMap(({ expected, unitCount, code }) =>
          expected === null ? [] : [{ code, expected, received: Math.min(expected, unitCount) }],
        );
        for (const item of items) {
          const {
            province,
            institutionsExpected: _,
            ...counts
          } = item as { province: { code: string } } & Record<string, unknown>; // the reply's
          const isHere = ({ code }: { readonly code: string }) => provinceAt(code, year) === province.code;
          const [here, ofRosters] = [cards.filter(isHere).filter(hasResult), rosters.filter(isHere)];
          const [expected, received] = [
            ofRosters.reduce((sum, each) => sum + each.expected, 0),
            ofRosters.reduce((sum, each) => sum + each.received, 0),
          ];
          expect(counts).toEqual({
            ...{ institutionsKnown: here.length, scored: here.filter(({ scoreE4 }) => scoreE4 !== null).length },
            ...{ withRoster: ofRosters.length, unitsExpected: expected, unitsReceived: received },
            share: expected === 0 ? null : (Math.floor((received * 100) / expected) / 100).toFixed(2),
          });
        }
      }
    }),
    { numRuns: 5 },
  );
}, 240_000);
