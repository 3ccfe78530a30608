import { describe, expect, test } from 'vitest';
import { checklist, checklists, readChecklist } from './checklist.ts';
import { CHECKLIST_SOURCES } from './gen/checklists.ts';
import type { Part } from './instrument.ts';
import { instruments } from './instruments.ts';
import { theme, themes } from './themes.ts';

const everyPart = (parts: readonly Part[]): readonly Part[] => parts.flatMap((part) => [part, ...everyPart(part.parts)]);

describe('checklist', () => {
  test('UU 25/2009 has fourteen components, six of them about delivering the service', () => {
    const [standard, duties] = checklist('UU25-2009')?.sections ?? [];
    expect(standard?.components).toHaveLength(14);
    expect(standard?.components.filter(({ group }) => group === 'service_delivery')).toHaveLength(6);
    expect(duties?.components).toHaveLength(6);
    expect(checklist('UU25-2010')).toBeUndefined();
  });

  test('is plain data, says everything in two languages and cites every fact', () => {
    expect(JSON.parse(JSON.stringify(checklists()))).toEqual(checklists());
    for (const { sections } of checklists()) {
      for (const { name, cited } of sections.flatMap((section) => [section, ...section.components])) {
        expect([name.id, name.en]).not.toContain('');
        expect(cited.sources.every((source) => URL.canParse(source))).toBe(true);
      }
    }
  });

  test('a file that contradicts itself does not load', () => {
    const [source] = CHECKLIST_SOURCES;
    if (source === undefined) throw new Error('no checklist');
    expect(() => readChecklist({ ...source, citations: {} })).toThrow('no citation');
    expect(() => readChecklist({ ...source, sections: [...source.sections, ...source.sections] })).toThrow('SP is given twice');
  });
});

describe('themes', () => {
  const codes = new Set(themes().map(({ code }) => code));

  test.each(instruments())('$id speaks of nothing that is no theme', ({ dimensions }) => {
    for (const { themes: of } of everyPart(dimensions)) for (const code of of) expect(codes).toContain(code);
  });

  test('complaint handling can be shown side by side from 2013 on, in every family', () => {
    const found = theme('SP.pengaduan')?.instruments.map(({ instrument, parts }) => [
      instrument.id,
      parts.map(({ code }) => code).join(' '),
    ]);
    expect(found).toEqual([
      ['ORI-2013', 'V04'],
      ['ORI-2015', 'V06'],
      ['ORI-2016', 'V06'],
      ['ORI-2021', 'V04'],
      ['ORI-2022', 'PG'],
      ['ORI-2023', 'PG'],
      ['ORI-2024', 'PG'],
      ['ORI-2025', 'PG'],
      ['PEKPPP-2017', 'A5'],
      ['PEKPPP-2022', 'A5 F-03.14'],
      ['SKM-2017', 'U8'],
    ]);
  });

  test('a part whose name speaks of complaints is tagged', () => {
    for (const { id, dimensions } of instruments()) {
      for (const { code, name, themes: of } of everyPart(dimensions)) {
        if (/pengaduan/i.test(name.id)) expect([id, code, ...of]).toContain('SP.pengaduan');
        if (/maklumat/i.test(name.id)) expect([id, code, ...of]).toContain('OB.maklumat');
        if (/^sarana|fasilitas/i.test(name.id) && !of.includes('SP.pengaduan')) expect([id, code, ...of]).toContain('SP.sarpras');
      }
    }
  });

  test('a theme that no instrument speaks of is empty, and a code that there is not is no theme', () => {
    expect(theme('SP.dasar_hukum')?.instruments).toEqual([]);
    expect(theme('SP.')).toBeUndefined();
  });
});
