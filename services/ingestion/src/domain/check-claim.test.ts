import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim } from './check-claim.ts';

const source = {
  publisher: 'kupastuntas.co',
  date: '2023-04-05',
  title: 'ASN di Lampung Diminta Miliki Kompentensi Sosiokultural',
};
const valid = {
  institutionName: 'Lampung Utara',
  instrument: 'ORI-2022',
  period: '2022',
  score: '76, 50',
  zone: 'kuning',
  source,
};

const problemsOf = (input: unknown) => {
  const checked = checkClaim(input, '');
  return checked.ok ? [] : checked.problems.map(({ pointer, code }) => `${pointer} ${code}`);
};
const claimOf = (input: unknown) => {
  const checked = checkClaim(input, '');
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
};

describe('a published result at the door', () => {
  it('reads the name and the number as they were printed', () => {
    expect(claimOf(valid)).toMatchObject({ institution: '18.03', scoreE4: 765_000, printedScore: '76, 50', zone: 'kuning' });
  });

  it('takes any part alone: sources print zones, ranks or awards without a score', () => {
    const { score: _, zone: __, ...rest } = valid;
    for (const part of [
      { zone: 'kuning' },
      { category: 'B' },
      { predicate: 'Baik' },
      { ranks: [{ rank: 3 }] },
      { award: 'Piagam' },
      { score: 0 },
    ]) {
      expect(problemsOf({ ...rest, ...part })).toEqual([]);
    }
    expect(claimOf({ ...rest, zone: 'kuning' }).scoreE4).toBeUndefined();
    expect(problemsOf(rest)).toEqual([' nothing_claimed']);
  });

  it('names the candidates of a name that fits a regency and a city', () => {
    const checked = checkClaim({ ...valid, institutionName: 'Sorong' }, '');
    expect(checked).toMatchObject({ ok: false, problems: [{ pointer: '/institutionName', code: 'ambiguous_institution' }] });
    const [problem] = checked.ok ? [] : checked.problems;
    expect(problem?.params?.candidates).toMatch(/Kabupaten Sorong \(\d\d\.\d\d\), Kota Sorong \(\d\d\.\d\d\)/);
  });

  it.each([
    ['a number that is none', { score: 'tujuh puluh' }, ['/score not_a_printed_number']],
    ['a score beyond the scale', { score: '100,01' }, ['/score out_of_scale']],
    ['a colour that is no zone', { zone: 'biru' }, ['/zone not_one_of']],
    ['a rank beyond the number ranked', { ranks: [{ rank: 9, of: 8 }] }, ['/ranks/0/rank rank_beyond_count']],
    ['a rank without a place', { ranks: [{ of: 8 }] }, ['/ranks/0/rank required']],
    ['no source', { source: undefined }, ['/source required']],
    ['a source without publisher', { source: { date: '2023-04-05' } }, ['/source/publisher required']],
    ['a day that does not exist', { source: { ...source, date: '2023-02-30' } }, ['/source/date bad_format']],
    ['an address that could run', { source: { ...source, url: 'javascript:alert(1)' } }, ['/source/url bad_format']],
    ['an unknown name', { institutionName: 'Atlantis' }, ['/institutionName unknown_institution']],
    [
      'a name that is another institution than the code',
      { institution: '18.72' },
      ['/institutionName institution_name_disagrees'],
    ],
    ['a product of no unit', { product: { code: 'ktp', name: 'KTP' } }, ['/unit required']],
  ])('refuses %s', (_, change, expected) => {
    expect(problemsOf({ ...valid, ...change })).toEqual(expected);
  });

  it('gives a unit the code of its name, always the same', () => {
    const unit = { name: 'UPTD Puskesmas Iringmulyo', kind: 'Puskesmas' };
    expect(claimOf({ ...valid, unit }).unit).toEqual({ code: 'uptd-puskesmas-iringmulyo', name: unit.name, kind: 'puskesmas' });
  });

  it('never throws, whatever JSON comes', () => {
    const broken = fc.record(
      Object.fromEntries(
        Object.entries(valid).map(([name, value]) => [name, fc.oneof(fc.constant<unknown>(value), fc.jsonValue())]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(broken, (input) => {
        const checked = checkClaim(input, '');
        if (!checked.ok) expect(checked.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
