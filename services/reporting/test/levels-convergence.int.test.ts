/** Whatever way a history comes, the means of what was given for parts are those of a plain computation: by province and by institution, at any moment. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computed, type Sent, scorecard, T0 } from './events.ts';
import { type Answer, startStore } from './store-harness.ts';

const PLACES = ['18.71', '18.72', '18.01', '16.71', '16.01', '18'] as const;
const PARTS = [
  { code: 'IN', basis: 2, name: 'points', level: 'dimension' },
  { code: 'IN1.1', basis: 1, name: 'score', level: 'indicator' },
] as const;

interface Change {
  readonly place: (typeof PLACES)[number];
  readonly version: number;
}
interface Given {
  readonly n: number;
  readonly sum: number;
}

/** The fifth part has no result any more, others gave nothing for the indicator. */
function givenBy({ place, version }: Change, code: string): Given | undefined {
  const number = PLACES.indexOf(place) * 31 + version * 53;
  if (number % 5 === 0 || (number % 5 === 1 && code === 'IN1.1')) return undefined;
  return { n: 1 + (number % 7), sum: (number * 17 + code.length) % 400 };
}

function eventOf(change: Change): Sent {
  const { place: institution, version } = change;
  const at = { version, recordedAtMs: T0 + version * 1_000 };
  const sums = PARTS.flatMap(({ code, basis }) => {
    const given = givenBy(change, code);
    return given === undefined ? [] : [{ code, basis, n: given.n, sum: String(given.sum) }];
  });
  if (sums.length === 0) return scorecard({ institution, instrument: 'ORI-2023', period: '2023', ...at });
  const { event, data } = computed(institution, '2023', 700_000, 2, 2, { sums });
  return { event, data: Object.assign(data, at) };
}

const history = fc
  .array(fc.record({ place: fc.constantFrom(...PLACES), version: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 10,
    maxLength: 40,
  })
  .chain((changes) => fc.shuffledSubarray([...changes, ...changes.slice(0, 6)], { minLength: changes.length }));

/** Every number of values that there is divides it, so that a mean is whole in parts of it. */
const PARTS_OF_ONE = 420;

/** The mean of the places' means, half-up, as printed; null of none. */
function meanOf(all: readonly Given[]) {
  const sum = all.reduce((total, each) => total + (each.sum * PARTS_OF_ONE) / each.n, 0);
  const whole = all.length * PARTS_OF_ONE;
  return { n: all.length, mean: all.length === 0 ? null : (Math.floor((200 * sum + whole) / (2 * whole)) / 100).toFixed(2) };
}

test('now, at any instant and in a vintage, means by province and of an institution are those of a plain computation', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (sent) => {
      const store = await startStore();
      const ask = async (path: string): Promise<Answer['body']> => (await store.get(path)).body;
      const holdsAt = async (until: number, moment: string) => {
        const standing = PLACES.flatMap((place) => {
          const known = sent.filter((each) => each.place === place && each.version <= until);
          return known.length === 0 ? [] : [known.reduce((a, b) => (b.version > a.version ? b : a))];
        });
        for (const { code, level, name } of PARTS) {
          const of = (isAsked: (place: string) => boolean) =>
            meanOf(standing.filter(({ place }) => isAsked(place)).flatMap((each) => givenBy(each, code) ?? []));
          const map = await ask(`/v1/heatmap/indicators?family=ORI&period=2023&level=${level}${moment}`);
          const row = map.rows.findIndex((each: { code: string; basis: string }) => each.code === code && each.basis === name);
          for (const province of ['16', '18']) {
            const column = map.columns.findIndex((each: { code: string }) => each.code === province);
            const { n, mean: value } = of((place) => place.startsWith(`${province}.`));
            expect(map.cells[row]?.[column] ?? { n: 0, value: null }).toEqual({ n, value });
          }
          const { levels } = await ask(`/v1/institutions/18.71/breakdown?family=ORI&period=2023${moment}`);
          const own = levels.find((each: { code: string }) => each.code === code);
          const { mean } = of((place) => place === '18.71');
          expect(own?.mean ?? null).toBe(mean);
          if (own !== undefined) expect(own.peers).toEqual(of((place) => place.endsWith('.71') || place.endsWith('.72')));
        }
      };
      try {
        // Asked between the pieces too: what was kept of the state before must not answer for the one after.
        const half = Math.floor(sent.length / 2);
        await store.add(sent.slice(0, half).map(eventOf));
        for (const version of [1, 3]) await ask(`/v1/heatmap/indicators?family=ORI&period=2023&asOf=${instant(version)}`);
        await ask('/v1/heatmap/indicators?family=ORI&period=2023');
        await store.add(sent.slice(half).map(eventOf));
        await holdsAt(5, '');
        for (const version of [1, 3]) await holdsAt(version, `&asOf=${instant(version)}`);
        expect((await store.post('/v1/vintages', { name: 'all', asOf: instant(4) })).status).toBe(201);
        await holdsAt(4, '&vintage=all');
      } finally {
        await store.stop();
      }
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

function instant(version: number): string {
  return new Date(T0 + version * 1_000).toISOString();
}
