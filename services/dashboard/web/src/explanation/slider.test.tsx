import { instrument } from '@pantau/rulebook';
import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { beforeAll, expect, test } from 'vitest';
import { explanation } from '../i18n/explanation.ts';
import type { Control } from './controls.ts';
import { Slider } from './slider.tsx';

const language = i18next.createInstance();

beforeAll(async () => {
  await language.use(initReactI18next).init({ lng: 'id', resources: { id: { translation: explanation.id } } });
});

const part = instrument('ORI-2023')?.dimensions.find(({ lever }) => !lever);
const points: Control = {
  ...{ code: part?.code ?? '', part, above: undefined, basis: 'points' },
  ...{ value: 323_000, min: 0, max: 323_700, step: null },
};
const markup = () =>
  renderToStaticMarkup(
    <I18nextProvider i18n={language}>
      <Slider control={points} unit="Dinas Sosial" value={323_000} onMove={() => undefined} />
    </I18nextProvider>,
  );

test('the range ends where the points do', () => {
  const [, step] = /type="range"[^>]* step="(\d+)"/.exec(markup()) ?? [];
  expect(323_700 % Number(step)).toBe(0);
});

test('what is noted beside the name is told of slider and field too', () => {
  const html = markup();
  const [, note] = /<small id="([^"]+)"[^>]*>[^<]*penilaian pengguna/.exec(html) ?? [];
  expect(note).toBeDefined();
  const described = [...html.matchAll(/<input[^>]*aria-describedby="([^"]*)"/g)].map(([, ids]) => ids);
  expect(described).toEqual([note, note]);
});
