import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known } from '../test/known.ts';
import { type ShownClaimInput, shownClaim, sourceClass, sourceKey } from './claims.ts';

const instrument = known('ORI-2022');
const page = (url: string) => ({ publisher: '', url });
const claim = (url: string, score: number | null, zone = '', date = ''): ShownClaimInput => ({
  source: { publisher: '', url, date },
  score,
  zone,
});

const OMBUDSMAN = 'https://ombudsman.go.id/perwakilan/news/r/x';
const CITY = 'https://dinsos.bandaacehkota.go.id/x';
const PRESS = ['https://kompas.com/a', 'https://antaranews.com/b', 'https://tribunnews.com/c'] as const;

describe('sourceClass', () => {
  test.each([
    [OMBUDSMAN, 'authority'],
    ['http://www.ombudsman.go.id/y', 'authority'],
    ['https://ombudsman.go.id./y', 'authority'],
    [CITY, 'government'],
    ['https://www.menpan.go.id/site', 'government'],
    ['https://kompas.com/ombudsman.go.id', 'press'],
    ['https://notombudsman.go.id.example.com/', 'press'],
    ['https://xgo.id/', 'press'],
    ['not an address', 'press'],
  ])('%s is %s', (url, expected) => {
    expect(sourceClass(instrument, page(url))).toBe(expected);
  });

  test('without an address the publisher decides', () => {
    expect(sourceClass(instrument, { publisher: 'ombudsman.go.id' })).toBe('authority');
    expect(sourceClass(instrument, { publisher: 'Ombudsman Republik Indonesia' })).toBe('authority');
    expect(sourceClass(instrument, { publisher: 'kupastuntas.co', url: null })).toBe('press');
    expect(sourceClass(instrument, { publisher: 'ombudsman.go.id', url: PRESS[0] })).toBe('press');
  });
});

test('sourceKey is the address, else publisher, date and title; case counts only behind the host of an address', () => {
  expect(sourceKey({ publisher: 'X', url: ' HTTPS://A.id/B?c=D ' })).toBe('https://a.id/B?c=D');
  expect(sourceKey({ url: 'https://youtu.be/AbC' })).not.toBe(sourceKey({ url: 'https://youtu.be/aBc' }));
  expect(sourceKey({ publisher: 'KupasTuntas.co ', date: '2023-04-05', title: 'ASN' })).toBe('kupastuntas.co|2023-04-05|asn');
  expect(sourceKey({ publisher: 'kupastuntas.co' })).toBe('kupastuntas.co||');
});

describe('shownClaim', () => {
  test('nothing is shown of nothing', () => {
    expect(shownClaim(instrument, [])).toEqual({ disputed: false });
  });

  test('the authority goes before other government, and that before the press', () => {
    const press = [claim(PRESS[0], 940_100), claim(PRESS[1], 940_100)];
    expect(shownClaim(instrument, [...press, claim(CITY, 540_100)])).toEqual({ shown: 2, disputed: true });
    expect(shownClaim(instrument, [...press, claim(CITY, 540_100), claim(OMBUDSMAN, 880_000)])).toEqual({
      shown: 3,
      disputed: true,
    });
  });

  test('within a class the most frequent value is shown', () => {
    const bali = [claim(PRESS[0], 540_100), claim(PRESS[1], 940_100), claim(PRESS[2], 940_100)];
    expect(shownClaim(instrument, bali)).toEqual({ shown: 1, disputed: true });
  });

  test('of equally frequent values the later one, then the lower one', () => {
    expect(shownClaim(instrument, [claim(PRESS[0], 900_000, '', '2023-01-01'), claim(PRESS[1], 800_000)])).toMatchObject({
      shown: 0,
    });
    expect(shownClaim(instrument, [claim(PRESS[1], 900_000), claim(PRESS[0], 800_000)])).toMatchObject({ shown: 1 });
    expect(shownClaim(instrument, [claim(PRESS[1], 800_000), claim(PRESS[0], 900_000)])).toMatchObject({ shown: 0 });
  });

  test('a score goes before a zone, and a zone before a rank alone, whoever prints it', () => {
    expect(shownClaim(instrument, [claim(OMBUDSMAN, null, 'kuning'), claim(PRESS[0], 778_700)])).toEqual({
      shown: 1,
      disputed: false,
    });
    expect(shownClaim(instrument, [claim(OMBUDSMAN, null), claim(PRESS[0], null, 'kuning')])).toEqual({
      shown: 1,
      disputed: false,
    });
  });

  test('zones are disputed like scores; a printed zone beside a score is not asked', () => {
    expect(shownClaim(instrument, [claim(PRESS[0], null, 'kuning'), claim(PRESS[1], null, 'merah')])).toEqual({
      shown: 1,
      disputed: true,
    });
    expect(shownClaim(instrument, [claim(PRESS[0], 778_700), claim(PRESS[1], null, 'hijau')])).toMatchObject({ disputed: true });
    expect(shownClaim(instrument, [claim(PRESS[0], 778_700, 'hijau'), claim(PRESS[1], 778_700, 'kuning')])).toMatchObject({
      disputed: false,
    });
  });

  test('scores that are shown alike do not dispute each other', () => {
    expect(shownClaim(instrument, [claim(PRESS[0], 778_700), claim(PRESS[1], 778_740)])).toMatchObject({ disputed: false });
  });

  test('the order in which claims arrive never matters', () => {
    const arbitrary = fc.record({
      url: fc.constantFrom(OMBUDSMAN, CITY, ...PRESS),
      score: fc.constantFrom(null, 540_100, 778_700, 940_100),
      zone: fc.constantFrom('', 'merah', 'kuning', 'hijau'),
      date: fc.constantFrom('', '2023-01-01', '2023-02-01'),
    });
    const claims = fc.uniqueArray(arbitrary, { minLength: 1, maxLength: 5, selector: ({ url }) => url });
    fc.assert(
      fc.property(claims, (all) => {
        const inputs = all.map(({ url, score, zone, date }) => claim(url, score, zone, date));
        const there = shownClaim(instrument, inputs);
        const back = shownClaim(instrument, [...inputs].reverse());
        expect(back.disputed).toBe(there.disputed);
        expect(inputs[inputs.length - 1 - (back.shown ?? Number.NaN)]).toBe(inputs[there.shown ?? Number.NaN]);
      }),
    );
  });
});
