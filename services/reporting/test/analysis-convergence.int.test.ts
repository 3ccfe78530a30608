/**
 * Whatever way a history comes (corrections, withdrawals, duplicates, late and in any pieces), every report over results says what a
 * plain computation over the history says: now, and of every instant in it.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computed, printed, type Sent, scorecard, T0 } from './events.ts';
import { type Answer, type StoreHarness, startStore } from './store-harness.ts';

const PLACES = ['18.71', '18.72', '18.01', '18.02', '16.71', '16.01', '18', '16'] as const;
const PERIODS = ['2022', '2023', '2024'] as const;
const KIND_OF = (code: string) => (code.length === 2 ? 'province' : Number(code.slice(3)) > 70 ? 'city' : 'regency');

/** One version of one scorecard; what it says is a function of all of it, as in scoring. */
interface Change {
  readonly place: (typeof PLACES)[number];
  readonly period: (typeof PERIODS)[number];
  readonly generation: number;
  readonly version: number;
}

interface Said {
  readonly score: number | null;
  readonly isRanked: boolean;
}

/** Hundredths of a point; the sixth part is no result at all, others have no score, or too few of their units. */
function saidBy({ place, period, generation, version }: Change): Said | undefined {
  const number = PLACES.indexOf(place) * 31 + Number(period) * 17 + generation * 101 + version * 53;
  if (number % 6 === 0) return undefined;
  if (number % 6 === 1) return { score: null, isRanked: false };
  return { score: (number * 97) % 10_000, isRanked: number % 6 !== 2 };
}

function eventOf(change: Change): Sent {
  const { place, period, generation, version } = change;
  const at = { generation, version, recordedAtMs: T0 + version * 1_000 };
  const said = saidBy(change);
  if (said === undefined) return scorecard({ institution: place, instrument: `ORI-${period}`, period, ...at });
  if (said.score === null) return printed(place, period, null, '', 'kuning', at);
  if (said.isRanked) return printed(place, period, said.score * 100, 'C', 'kuning', at);
  const { event, data } = computed(place, period, said.score * 100, 1, 5);
  return { event, data: Object.assign(data, at) };
}

const change = fc.record({
  place: fc.constantFrom(...PLACES),
  period: fc.constantFrom(...PERIODS),
  generation: fc.integer({ min: 1, max: 2 }),
  version: fc.integer({ min: 1, max: 5 }),
});
const history = fc.array(change, { minLength: 20, maxLength: 70 }).chain((changes) =>
  fc.record({
    sent: fc.shuffledSubarray([...changes, ...changes.slice(0, 10)], { minLength: changes.length + 5 }),
    cuts: fc.array(fc.integer({ min: 1, max: 70 }), { maxLength: 5 }),
  }),
);

/** Whatever the service said; the test says what it must be. */
type Json = Answer['body'];

interface Row extends Said {
  readonly place: string;
  readonly period: string;
}

/** Of each scorecard the greatest generation and version that was recorded until then. */
function knownAt(changes: readonly Change[], until: number): Row[] {
  const last = new Map<string, Change>();
  for (const each of changes.filter(({ version }) => version <= until)) {
    const key = `${each.place} ${each.period}`;
    const before = last.get(key);
    if (before === undefined || each.generation * 10 + each.version > before.generation * 10 + before.version)
      last.set(key, each);
  }
  return [...last.values()].flatMap((each) => {
    const said = saidBy(each);
    return said === undefined ? [] : [{ place: each.place, period: each.period, ...said }];
  });
}

const text = (hundredths: number) => `${hundredths < 0 ? '-' : ''}${(Math.abs(hundredths) / 100).toFixed(2)}`;
/** Half-up to whole hundredths; all numbers here are small and whole. */
const mean = (scores: readonly number[]) =>
  Math.floor((2 * scores.reduce((a, b) => a + b, 0) + scores.length) / (2 * scores.length));
/**
 * Hundredths, ascending. Quartiles by type 7 (halves and quarters are exact in a double); deviation of all, not of a sample; Gini by its first
 * definition, the mean of all differences over twice the mean.
 */
function spreadOf(scores: readonly number[]) {
  const up = (value: number) => Math.floor(value + 0.5);
  const n = scores.length;
  const quantile = (share: number) => {
    const at = (n - 1) * share;
    const [low, high] = [scores[Math.floor(at)] ?? 0, scores[Math.ceil(at)] ?? 0];
    return low + (at - Math.floor(at)) * (high - low);
  };
  const sum = scores.reduce((a, b) => a + b, 0);
  // Over one root, so that what lies half-way is exact.
  const deviation = Math.sqrt(n * scores.reduce((total, score) => total + score ** 2, 0) - sum ** 2) / n;
  const differences = scores.reduce((total, a) => total + scores.reduce((part, b) => part + Math.abs(a - b), 0), 0);
  const [q1, median, q3] = [quantile(0.25), quantile(0.5), quantile(0.75)];
  return {
    ...{ q1: text(up(q1)), median: text(up(median)), q3: text(up(q3)), spread: text(up(q3 - q1)), mean: text(mean(scores)) },
    deviation: text(up(deviation)),
    gini: n < 2 || sum === 0 ? null : (up((differences * 1_000) / (2 * n * sum)) / 1_000).toFixed(3),
  };
}
const scoresOf = (rows: readonly Row[]) => rows.flatMap(({ score }) => score ?? []);

async function holdsAt(store: StoreHarness, rows: readonly Row[], moment: string): Promise<void> {
  const ask = async (path: string): Promise<Json> => {
    const { status, body } = await store.get(`${path}${moment}`);
    expect([path, status]).toEqual([path, 200]);
    return body;
  };
  for (const period of PERIODS) {
    const now = rows.filter((row) => row.period === period);
    const before = rows.filter((row) => row.period === String(Number(period) - 1));
    const league = await ask(`/v1/league?family=ORI&period=${period}`);
    const ranked = now.filter(({ isRanked }) => isRanked);
    expect(new Map(league.items.map(({ institution, rank }: Json) => [institution.code, rank]))).toEqual(
      new Map(
        now.map(({ place, score, isRanked }) => [
          place,
          isRanked ? 1 + ranked.filter((each) => (each.score ?? 0) > (score ?? 0)).length : null,
        ]),
      ),
    );

    const movers = await ask(`/v1/movers?family=ORI&period=${period}`);
    const compared = ranked.flatMap(({ place, score }) => {
      const then = before.find((row) => row.place === place);
      return period === '2022' || !then?.isRanked ? [] : [[place, (score ?? 0) - (then.score ?? 0)] as const];
    });
    const moved = new Map<string, string>(
      [...movers.up, ...movers.down].map(({ institution, change }: Json) => [institution.code, change]),
    );
    expect(moved).toEqual(new Map(compared.filter(([, by]) => by !== 0).map(([place, by]) => [place, text(by)])));
    expect(movers.comparable).toBe(compared.length);

    const { items, unscored } = await ask(`/v1/distribution?family=ORI&period=${period}&by=kind`);
    for (const kind of ['city', 'regency', 'province']) {
      const scores = scoresOf(now.filter(({ place }) => KIND_OF(place) === kind)).sort((a, b) => a - b);
      const group = items.find(({ key }: Json) => key === kind);
      expect([group?.n ?? 0, group?.min ?? null, group?.max ?? null]).toEqual([
        scores.length,
        ...(scores.length === 0 ? [null, null] : [text(scores[0] ?? 0), text(scores.at(-1) ?? 0)]),
      ]);
      if (scores.length > 0) expect(group).toMatchObject(spreadOf(scores));
    }
    const { items: whole } = await ask(`/v1/distribution?family=ORI&period=${period}`);
    const all = scoresOf(now).sort((a, b) => a - b);
    if (all.length > 0) expect(whole).toMatchObject([{ n: all.length, ...spreadOf(all) }]);
    expect(unscored).toBe(now.filter(({ score }) => score === null).length);

    for (const self of ['18.71', '16.01'] as const) {
      const peers = ranked.filter(({ place }) => KIND_OF(place) === KIND_OF(self));
      const own = peers.find(({ place }) => place === self);
      const { rank, of } = await ask(`/v1/institutions/${self}/peers?family=ORI&period=${period}`);
      const better = peers.filter(({ score }) => (score ?? 0) > (own?.score ?? 0));
      expect([rank, of]).toEqual([own === undefined ? null : better.length + 1, peers.length]);
    }
  }

  const map = await ask('/v1/heatmap?family=ORI&from=2022&to=2024');
  for (const province of ['16', '18']) {
    const line = map.cells[map.rows.findIndex(({ code }: Json) => code === province)];
    const expected = PERIODS.map((period) => {
      const scores = scoresOf(rows.filter((row) => row.period === period && row.place.startsWith(`${province}.`)));
      return { n: scores.length, value: scores.length === 0 ? null : text(mean(scores)) };
    });
    expect(line).toEqual(expected.map((each) => expect.objectContaining(each)));
  }

  const compared = ['18.72', '16.71', '18'];
  const comparison = await ask(`/v1/comparison?family=ORI&institutions=${compared.join()}`);
  const periods = PERIODS.filter((period) => rows.some((row) => row.period === period && compared.includes(row.place)));
  expect(comparison.periods).toEqual(periods);
  for (const [index, place] of compared.entries()) {
    const points = comparison.items[index].points.map((point: Json) => (point === null ? undefined : point.score));
    const scoreIn = (period: string) => rows.find((row) => row.place === place && row.period === period)?.score;
    expect(points).toEqual(periods.map(scoreIn).map((score) => (typeof score === 'number' ? text(score) : score)));
    const { items } = await ask(`/v1/institutions/${place}/trend?family=ORI`);
    expect(items.map(({ period }: Json) => period)).toEqual(periods.filter((period) => scoreIn(period) !== undefined));
  }
}

test('now and at any instant, all reports say what a plain computation says', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ sent, cuts }) => {
      const store = await startStore();
      try {
        const edges = [0, ...cuts.filter((cut) => cut < sent.length).sort((a, b) => a - b), sent.length];
        for (const [index, from] of edges.slice(0, -1).entries()) {
          const batch = sent.slice(from, edges[index + 1]);
          if (batch.length > 0) await store.add(batch.map(eventOf));
        }
        await holdsAt(store, knownAt(sent, 5), '');
        const instant = (version: number) => `&asOf=${new Date(T0 + version * 1_000).toISOString()}`;
        for (const version of [0, 2, 4]) await holdsAt(store, knownAt(sent, version), instant(version));
        expect((await store.post('/v1/vintages', { name: 'all', asOf: new Date(T0 + 3_000).toISOString() })).status).toBe(201);
        await holdsAt(store, knownAt(sent, 3), '&vintage=all');
      } finally {
        await store.stop();
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
