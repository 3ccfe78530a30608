import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkObservation, checkObservationWithdrawal } from './check-observation.ts';
import { observationDoor } from './doors.ts';
import { eventId, idAndValue } from './event-id.ts';

const source = { publisher: 'malang.disway.id', url: 'https://malang.disway.id/read/2272/x' };
const valid = { institution: '35.73', measure: 'lapor.reports', channel: 'sp4n-lapor', period: '2024', value: '3265', source };

const problemsOf = (input: unknown) => {
  const checked = checkObservation(input, '');
  return checked.ok ? [] : checked.problems.map(({ pointer, code }) => `${pointer} ${code}`);
};
const read = (change: object = {}) => {
  const checked = checkObservation({ ...valid, ...change }, '');
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
};

describe('an observation at the door', () => {
  it('is of the grain that its period is written in', () => {
    expect(read()).toMatchObject({ institution: '35.73', grain: 'year', period: '2024', valueE4: 32_650_000, revision: 1 });
    const grains = ['2024-H1', '2024-Q3', '2024-07', '2024-07-05'].map((period) => read({ period }).grain);
    expect(grains).toEqual(['half', 'quarter', 'month', 'day']);
  });

  it('knows the whole country, and takes a name for a code as other doors do', () => {
    expect(read({ institution: '00', institutionName: 'Indonesia' }).institution).toBe('00');
    expect(read({ institution: undefined, institutionName: 'Lampung Utara' }).institution).toBe('18.03');
  });

  it('keeps apart what is not known and what is zero', () => {
    expect(read({ value: null })).not.toHaveProperty('valueE4');
    expect(read({ value: 0 }).valueE4).toBe(0);
    expect(problemsOf({ ...valid, value: undefined })).toEqual([]);
    const { value: _, ...without } = valid;
    expect(problemsOf(without)).toEqual(['/value required']);
  });

  it('holds as many people as there are', () => {
    expect(read({ institution: '00', measure: 'population', channel: undefined, value: 281_603_800 }).valueE4).toBe(
      2_816_038_000_000,
    );
  });

  it.each([
    ['a measure that nobody defined', { measure: 'lapor.likes' }, ['/measure unknown_measure']],
    ['half a report', { value: '1.5' }, ['/value not_a_count']],
    ['fewer than none', { value: -1 }, ['/value not_a_count']],
    ['more than all', { measure: 'lapor.resolved-share', value: '100.01' }, ['/value out_of_range']],
    ['a decimal comma', { value: '1,5' }, ['/value not_a_decimal']],
    ['a day that there is not', { period: '2023-02-29' }, ['/period bad_format']],
    ['a third half', { period: '2023-H3' }, ['/period bad_format']],
    ['a channel in words', { channel: 'SP4N LAPOR!' }, ['/channel bad_format']],
    ['an institution that there is not', { institution: '99' }, ['/institution unknown_institution']],
    ['a note code of its own', { noteCode: 'wrong' }, ['/noteCode not_one_of']],
    ['no source', { source: undefined }, ['/source required']],
    ['a misspelt field', { valeu: 1 }, ['/valeu unknown_field']],
  ])('refuses %s', (_, change, expected) => {
    expect(problemsOf({ ...valid, ...change })).toEqual(expected);
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
        for (const check of [checkObservation, checkObservationWithdrawal]) {
          const checked = check(input, '');
          if (!checked.ok) expect(checked.problems.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('the withdrawal of an observation', () => {
  const { value: _, ...key } = valid;

  it('names the figure, and a later revision', () => {
    expect(checkObservationWithdrawal({ ...key, revision: 2 }, '')).toMatchObject({
      ok: true,
      value: { institution: '35.73', unitCode: '', grain: 'year', revision: 2, reason: 'withdrawn' },
    });
    expect(checkObservationWithdrawal({ ...key, revision: 1 }, '').ok).toBe(false);
    expect(checkObservationWithdrawal(key, '').ok).toBe(false);
  });
});

describe('the id of an observation', () => {
  const idOf = (change: object = {}) => eventId(observationDoor.event, read(change));

  it('is the same for the same figure, however it was written', () => {
    expect(idOf()).toBe(idOf({ value: 3265, source: { ...source } }));
  });

  it('differs with every part of the key, the revision and the content', () => {
    const changes = [
      {},
      { institution: '35' },
      { unit: { name: 'Dinas Sosial' } },
      { measure: 'lapor.resolved' },
      { channel: 'ombudsman' },
      { period: '2024-H1' },
      { source: { publisher: 'ikoneksi.com' } },
      { revision: 2 },
      { value: '3234' },
      { value: null },
      { noteCode: 'rounded' },
    ];
    expect(new Set(changes.map(idOf)).size).toBe(changes.length);
  });

  it('stays the same across versions of this code', () => {
    expect(idOf()).toMatchInlineSnapshot(`"76a0d62e-0041-8a07-bbf2-7e6be1df8395"`);
  });

  it('goes with a message that reads as what was checked', () => {
    const { codec } = observationDoor.event;
    const whole = read({ unit: { name: 'Dinas Sosial' }, note: 'catatan', noteCode: 'rounded' });
    const { value } = idAndValue(observationDoor.event, whole);
    expect(codec.encode(codec.decode(value)).finish()).toEqual(codec.encode(whole).finish());
  });
});
