import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Figure, shownFigure } from './shown-figure.ts';

const figure = (value: number | null, publisher: string, more: Partial<Figure> = {}): Figure => ({
  ...{ value, noteCode: '', source: { publisher } },
  ...more,
});
const shownOf = (...figures: Figure[]) => {
  const { shown, disputed } = shownFigure('ombudsman', figures);
  return [shown === undefined ? undefined : figures[shown]?.value, disputed];
};

it.each<[string, Figure[], unknown[]]>([
  ['nothing of nothing', [], [undefined, false]],
  ['who runs the channel before others', [figure(1, 'x.com'), figure(2, 'ombudsman.go.id'), figure(1, 'y.go.id')], [2, true]],
  ['other government before the press', [figure(1, 'x.com'), figure(2, 'malang.go.id')], [2, true]],
  ['what most print', [figure(1, 'x.com'), figure(2, 'y.com'), figure(2, 'z.com')], [2, true]],
  ['the lower one of two that are as frequent', [figure(3, 'x.com'), figure(2, 'y.com')], [2, true]],
  [
    'a year before part of it, without a dispute',
    [figure(1, 'ombudsman.go.id', { noteCode: 'part-of-period' }), figure(2, 'x.com')],
    [2, false],
  ],
  ['a known figure before an unknown one', [figure(null, 'ombudsman.go.id'), figure(2, 'x.com')], [2, false]],
  ['a source that contradicts itself as disputed', [figure(3, 'x.com', { contradictsItself: true })], [3, true]],
])('shows %s', (_, figures, expected) => expect(shownOf(...figures)).toEqual(expected));

it('does not depend on the order of the sources', () => {
  const any = fc.record({
    value: fc.option(fc.integer({ min: 0, max: 3 })),
    noteCode: fc.constantFrom('', 'rounded', 'part-of-period'),
    source: fc.record({ publisher: fc.constantFrom('a.com', 'b.com', 'c.go.id', 'ombudsman.go.id') }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), (figures) => {
      expect(shownOf(...figures.toReversed())).toEqual(shownOf(...figures));
    }),
  );
});
