import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officialCounts, officialOfRegions } from './official-counts.ts';
import type { SaidFigure } from './said-figure.ts';

type Count = readonly [assessed: number | null, hijau?: number | null, kuning?: number | null, merah?: number | null];

function says(
  publisher: string,
  kinds: string,
  [assessed, hijau, kuning, merah]: Count,
  more: Partial<SaidFigure['source']> = {},
) {
  const values = { assessed, 'zone-hijau': hijau, 'zone-kuning': kuning, 'zone-merah': merah };
  return Object.entries(values).flatMap(([measure, value]): SaidFigure[] =>
    value == null
      ? []
      : [
          {
            ...{ institution: '00', channel: `ori-${kinds}`, measure, period: '2022', value: value * 10_000, noteCode: '' },
            source: { publisher, url: `https://${publisher}/1`, ...more },
          },
        ],
  );
}
const counts = (figures: readonly SaidFigure[]) =>
  officialCounts('ORI', figures).map(({ kind, assessed, hijau, kuning, merah, source, disputed }) => [
    ...[kind, assessed, hijau, kuning, merah, source.publisher, disputed],
  ]);

test('the provinces of 2022: 34, and not the 24 whose zones add up to 34', () => {
  const figures = [
    ...says('nasional.sindonews.com', 'province', [24, 19, 13, 2]),
    ...says('sonora.id', 'province', [34, 19, 13, 2]),
  ];
  expect(counts(figures)).toEqual([['province', 34, 19, 13, 2, 'sonora.id', true]]);
});

test('the fuller count goes before the authority that names the green zone alone, and they agree', () => {
  const figures = [...says('ombudsman.go.id', 'city', [null, 94]), ...says('sultra.antaranews.com', 'city', [98, 94, 4])];
  expect(counts(figures)).toEqual([['city', 98, 94, 4, null, 'sultra.antaranews.com', false]]);
});

test('of equally full counts the authority speaks, whoever else prints more', () => {
  const figures = [...says('a.com', 'all', [587]), ...says('b.com', 'all', [587]), ...says('ombudsman.go.id', 'all', [586])];
  expect(counts(figures)).toEqual([['all', 586, null, null, null, 'ombudsman.go.id', true]]);
});

test('zones of one source that exceed what another says were assessed are a dispute', () => {
  const figures = [...says('ombudsman.go.id', 'regency', [199]), ...says('banyumaskab.go.id', 'regency', [null, 63, 151])];
  expect(counts(figures)).toEqual([['regency', null, 63, 151, null, 'banyumaskab.go.id', true]]);
});

test('regions are added up of one source alone, and only what it says of each kind', () => {
  const one = [
    ...says('sonora.id', 'regency', [415, 170, 186, 59]),
    ...says('sonora.id', 'city', [98, 53, 42, 3]),
    ...says('sonora.id', 'province', [34, 19, 13, null]),
  ];
  // 415 + 98 + 34; 170 + 53 + 19; 186 + 42 + 13.
  expect(officialOfRegions('ORI', one)).toMatchObject({
    ...{ kind: 'province,regency,city', assessed: 547, hijau: 242, kuning: 241, merah: null, disputed: false },
  });
  const two = [...says('a.com', 'regency,city'.replace(',', '-'), [114]), ...says('b.com', 'province', [33])];
  expect(officialOfRegions('ORI', two)).toBeNull();
  const both = [
    ...says('a.com', 'regency-city', [114, 6]),
    ...says('a.com', 'province', [33, 3]),
    ...says('b.com', 'province', [32, 3]),
  ];
  expect(officialOfRegions('ORI', both)).toMatchObject({
    kind: 'province,regency,city',
    assessed: 147,
    hijau: 9,
    disputed: true,
  });
});

test('another family’s counts are none of this one', () => {
  expect(officialCounts('PEKPPP', says('a.com', 'all', [587]))).toEqual([]);
});

test('the order in which sources speak never matters, and what is shown is what one of them says', () => {
  const part = fc.option(fc.integer({ min: 0, max: 40 }));
  const statement = fc.tuple(fc.constantFrom('a.com', 'b.com', 'ombudsman.go.id', 'x.go.id'), fc.tuple(part, part, part, part));
  fc.assert(
    fc.property(fc.uniqueArray(statement, { maxLength: 4, selector: ([publisher]) => publisher }), fc.nat(), (said, seed) => {
      const figures = said.flatMap(([publisher, count]) => says(publisher, 'province', count));
      const turned = figures
        .map((_, index) => figures[(index + seed) % figures.length] ?? figures[0])
        .filter((each) => each !== undefined);
      expect(counts(turned)).toEqual(counts(figures));
      const [shown] = counts(figures);
      const heard = said.filter(([, count]) => count.some((each) => each !== null));
      if (shown === undefined) expect(heard).toEqual([]);
      else expect(heard).toContainEqual([shown[5], shown.slice(1, 5)]);
    }),
  );
});
