import { describe, expect, test } from 'vitest';
import { known } from '../test/known.ts';
import { INSTRUMENT_SOURCES } from './gen/instruments.ts';
import { type InstrumentSource, readInstrument } from './instrument-source.ts';
import {
  checkPeriod,
  families,
  instrumentByRule,
  instrumentFor,
  instruments,
  isBreak,
  ruleVersion,
  versionsOf,
} from './instruments.ts';
import { unitKinds } from './unit-kinds.ts';

const source = INSTRUMENT_SOURCES.find(({ id }) => id === 'ORI-2023') as InstrumentSource;

describe('instruments', () => {
  test('are found by family and year, and no two of a family share a year', () => {
    expect(families()).toContain('ORI');
    expect(instrumentFor('ORI', '2019')?.id).toBe('ORI-2016');
    expect(instrumentFor('ORI', '2020')).toBeUndefined();
    expect(instrumentFor('ORI', '2022')?.id).toBe('ORI-2022');
    for (const family of families()) {
      for (let year = 2000; year < 2040; year += 1) {
        expect(instruments().filter((one) => one.family === family && checkPeriod(one, String(year))).length).toBeLessThan(2);
      }
    }
  });

  test.each(['2022', '2023 ', '23', '2023-01', '', '20230'])('ORI-2023 was not in force in %j', (period) => {
    expect(checkPeriod(known('ORI-2023'), period)).toBe(false);
  });

  test('name their version', () => {
    expect(ruleVersion(known('ORI-2023'))).toBe('ORI-2023@1');
  });

  test('every version stays readable, and the newest is the one in force', () => {
    const first = known('ORI-2023');
    const second = { ...first, version: 2 };
    for (const files of [
      [first, second],
      [second, first],
    ]) {
      const { newest, byId, byRule } = versionsOf(files);
      expect(newest).toEqual([second]);
      expect(byId.get('ORI-2023')).toBe(second);
      expect(byRule.get('ORI-2023@1')).toBe(first);
      expect(byRule.get('ORI-2023@2')).toBe(second);
    }
    expect(instrumentByRule('ORI-2023@1')).toBe(first);
    expect(instrumentByRule('ORI-2023@2')).toBeUndefined();
  });

  test('two files of one version do not load, nor a version that is another instrument', () => {
    const first = known('ORI-2023');
    const products = { ...first.rollUp, method: 'mean_of_products' as const };
    expect(() => versionsOf([first, { ...first }])).toThrow('two files are ORI-2023@1');
    expect(() => versionsOf([first, { ...first, version: 2, rollUp: products }])).toThrow('another instrument');
    expect(() => versionsOf([first, { ...first, version: 2, series: 'X' }])).toThrow('another instrument');
  });

  test('a line breaks where the method changes and goes on where only the year does', () => {
    expect(isBreak(known('ORI-2016'), known('ORI-2021'))).toBe(true);
    expect(isBreak(known('ORI-2021'), known('ORI-2022'))).toBe(true);
    expect(isBreak(known('ORI-2022'), known('ORI-2023'))).toBe(false);
    expect(isBreak(known('ORI-2023'), known('ORI-2024'))).toBe(false);
    expect(isBreak(known('ORI-2016'), known('ORI-2016'))).toBe(false);
  });

  test.each(instruments())('$id is plain data, cites every fact and speaks of unit kinds that exist', (instrument) => {
    expect(JSON.parse(JSON.stringify(instrument))).toEqual(instrument);
    const kinds = new Set(unitKinds().map(({ code }) => code));
    for (const kind of instrument.units.flatMap((list) => list.kinds ?? [])) expect(kinds).toContain(kind);
    for (const cited of citations(instrument)) {
      expect(['certain', 'likely', 'unclear']).toContain(cited.confidence);
      if (cited.confidence !== 'unclear') expect(cited.sources).not.toEqual([]);
      for (const address of cited.sources) expect(URL.canParse(address)).toBe(true);
    }
  });

  test.each(INSTRUMENT_SOURCES)('$id has no citation that nothing uses', (file) => {
    const { citations: all, ...facts } = file;
    const used = new Set([...JSON.stringify(facts).matchAll(/"\w*[cC]ite":"([^"]+)"/g)].map(([, key]) => key));
    expect(Object.keys(all).filter((key) => !used.has(key))).toEqual([]);
  });

  test.each<[string, Partial<InstrumentSource>]>([
    ['no citation "nowhere"', { rollUp: { method: 'mean_of_units', cite: 'nowhere' } }],
    ['the lowest band does not begin where the scale does', { bands: source.bands.slice(0, 4) }],
    ['is not below', { bands: [...source.bands].reverse().concat(source.bands.slice(-1)) }],
    ['do not add up to one', { dimensions: source.dimensions.slice(1) }],
    ['without the weights', { dimensions: source.dimensions.map((part) => ({ ...part, weight: null })) }],
    ['not a number', { scale: { ...source.scale, max: '100,0' } }],
    ['finer than two decimals', { bands: source.bands.map((band, index) => (index === 0 ? { ...band, from: '88.005' } : band)) }],
  ])('a file that contradicts itself does not load: %s', (message, change) => {
    expect(() => readInstrument({ ...source, ...change })).toThrow(message);
  });
});

interface Cited {
  readonly confidence: string;
  readonly sources: readonly string[];
}

/** Every `cited` and `...Cited` in the instrument, at any depth. */
function citations(value: unknown): Cited[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (/^cited$|Cited$/.test(key) ? [inner as Cited] : citations(inner)));
}
