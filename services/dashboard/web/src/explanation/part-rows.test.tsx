import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { beforeAll, expect, test } from 'vitest';
import type { ExplainedPart } from '../api/explanation.ts';
import { explanation } from '../i18n/explanation.ts';
import { rules } from '../i18n/rules.ts';
import { PartRows } from './part-rows.tsx';

const language = i18next.createInstance();

beforeAll(async () => {
  await language
    .use(initReactI18next)
    .init({ lng: 'id', resources: { id: { translation: { ...explanation.id, ...rules.id } } } });
});

const part = (facts: Partial<ExplainedPart>): ExplainedPart => ({
  ...{ code: 'PR', name: 'Proses', value: '76.00', contribution: '24.60', lost: '7.77', parts: [] },
  weight: { numerator: 3237, denominator: 10_000 },
  ...facts,
});
const textOf = (parts: readonly ExplainedPart[]) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={language}>
      <PartRows parts={parts} />
    </I18nextProvider>,
  )
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('a part tells weight, value, points gained of those possible, and points lost', () => {
  expect(textOf([part({})])).toContain('Proses bobot 32,37% · nilai 76,00 24,60 dari 32,37 poin hilang 7,77');
});

test('points add up as they are shown, not as floats do', () => {
  expect(textOf([part({ contribution: '0.10', lost: '0.20' })])).toContain('0,10 dari 0,30 poin');
});

test('of an unknown weight nobody is told what was lost', () => {
  const text = textOf([part({ weight: null, value: null, lost: null })]);
  expect(text).toContain('bobot tidak diketahui');
  expect(text).toContain('24,60 poin yang hilang tidak diketahui');
  expect(text).not.toContain('dari');
});

test('a part that never counts has no points', () => {
  const text = textOf([part({ weight: { numerator: 0, denominator: 1 }, contribution: '0.00', lost: '0.00' })]);
  expect(text).toContain('dicatat, tidak ikut dihitung');
  expect(text).not.toContain('poin');
});

test('what is below a part opens under it', () => {
  expect(textOf([part({ parts: [part({ code: 'PR1', name: 'Standar pelayanan' })] })])).toMatch(/1 bagian .*Standar pelayanan/);
});
