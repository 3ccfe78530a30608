/** The rules and what they make of an institution, as a reader meets them: real Chromium, real services, the published results. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from './axe.ts';
import { openBrowser, type Visit, visit } from './browser.ts';
import { type LoadedStack, startLoadedStack } from './loaded-stack.ts';
import { BY_DIMENSION, MIMIKA, submit } from './submissions.ts';

const MIMIKA_2023 = '/instansi/94.04?period=2023';
const ZONE_ONLY = '/instansi/18?family=ORI&period=2022';
const RANK_ONLY = '/instansi/18?family=PEKPPP&period=2024';
const BY_DIMENSIONS = '/instansi/18.01?family=ORI&period=2024';

let stack: LoadedStack;
let browser: Browser;
const visits: Visit[] = [];

beforeAll(async () => {
  [stack, browser] = await Promise.all([startLoadedStack(), openBrowser()]);
  await submit(stack.url, '94.04', 'ORI-2023', '2023', MIMIKA);
  await submit(stack.url, '18.01', 'ORI-2024', '2024', BY_DIMENSION);
});
afterEach(async () => {
  for (const { close, complaints } of visits.splice(0)) {
    await close();
    expect(complaints).toEqual([]);
  }
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const opened = await visit(browser, stack.url + path, options);
  visits.push(opened);
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened.page;
}

/** With its explanation, which comes after the rest. */
async function openExplained(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await open(path, options);
  await page.getByRole('heading', { level: 2, name: /^(Mengapa nilainya|Yang diketahui|Why the score|What is known)/ }).waitFor();
  return page;
}

async function textOf(page: Page, heading: string | RegExp): Promise<string> {
  const section = page.locator('section', { has: page.getByRole('heading', { level: 2, name: heading }) });
  return ((await section.last().textContent()) ?? '').replace(/\s+/g, ' ');
}

describe('the rules', () => {
  test('stand by family and time, and in the menu', async () => {
    const page = await open('/liga');
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    await page.getByRole('link', { name: 'Aturan penilaian' }).click();
    await page.getByRole('heading', { level: 1, name: 'Aturan penilaian' }).waitFor();
    const timeline = await textOf(page, 'Instrumen menurut waktu');
    for (const text of ['ORI-2016 2016 sampai 2019', 'PEKPPP-2022 sejak 2022', 'IKM-2004 2004 sampai 2014']) {
      expect(timeline).toContain(text);
    }
  });

  test('tell which instruments speak of a component of the law', async () => {
    const page = await open('/aturan');
    const row = page.getByRole('row', { name: /^Penanganan pengaduan, saran, dan masukan/ });
    for (const id of ['ORI-2016', 'ORI-2023', 'PEKPPP-2022', 'SKM-2017']) {
      expect(await row.getByRole('link', { name: id }).count()).toBe(1);
    }
  });

  test('of one instrument: bands with their edges, drawn as tall as they are wide', async () => {
    const page = await open('/aturan/ORI-2023');
    const bands = await page.locator('ol').first().locator('li').all();
    const drawn = await Promise.all(
      bands.map(async (band) => ({ text: await band.textContent(), box: await band.boundingBox() })),
    );
    expect(drawn.map(({ text }) => text?.replace(/\s+/g, ' '))).toEqual([
      expect.stringContaining('88,00 sampai 100,00'),
      expect.stringContaining('78,00 sampai 87,99'),
      expect.stringContaining('54,00 sampai 77,99'),
      expect.stringContaining('32,00 sampai 53,99'),
      expect.stringContaining('0,00 sampai 31,99'),
    ]);
    const height = (index: number) => drawn[index]?.box?.height ?? 0;
    // 24 points of C beside 10 of B.
    expect(height(2) / height(1)).toBeGreaterThan(1.8);
  });

  test('say what nobody published: weights below the dimension, cuts of 2013', async () => {
    const weights = await textOf(await open('/aturan/ORI-2023'), 'Bobot');
    expect(weights).toContain('32,37%');
    expect(weights).toContain('bobot tidak diketahui');
    expect(await textOf(await open('/aturan/ORI-2013'), 'Kategori dan batasnya')).toContain('Batas kategori tidak diketahui');
  });

  test('reach down to the indicator where weights are known, each with its share of the whole', async () => {
    const page = await open('/aturan/PEKPPP-2022');
    await page.getByText('5 bagian').first().click();
    // 75 % x 25 % x 30 %.
    expect(await textOf(page, 'Bobot')).toContain('5,63% 30% dari A2');
  });

  test('name their sources by keyboard, and put them away again', async () => {
    const page = await open('/aturan/ORI-2023');
    const mark = page.getByRole('button', { name: 'Sumber Tahun penilaian: pasti' });
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /daswati\.id/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /daswati\.id/ }).waitFor({ state: 'hidden' });
  });

  test('of an instrument that there is not are said not to be there', async () => {
    const page = await open('/aturan', {});
    await page.goto(`${stack.url}/aturan/ORI-1999`);
    await page.getByText('Instrumen ini tidak dikenal').waitFor();
  });
});

describe('an institution', () => {
  test('of which totals are known has a path to B by unit', async () => {
    const page = await openExplained(MIMIKA_2023);
    expect(await textOf(page, 'Mengapa nilainya 54,11')).toContain('Dinas Kesehatan nilai unit 35,26');
    const path = await textOf(page, 'Menuju kategori yang lebih baik');
    expect(path).toContain('B (Kualitas Tinggi), mulai 78,00');
    expect(path).toContain('7 unit layanan');
    expect(path).toContain('Hanya nilai total unit yang diketahui');
  });

  test('moves by keyboard and by number, to the score that the service gives, and back', async () => {
    const page = await openExplained(MIMIKA_2023);
    const outcome = page.locator('[aria-live=polite]');
    await page.getByRole('slider', { name: 'Nilai total, Dinas Kesehatan' }).focus();
    await page.keyboard.press('End');
    await page.getByRole('textbox', { name: 'Nilai total, Dinas Sosial: angka tepat' }).fill('80,25');
    const asked = await fetch(`${stack.url}/api/scoring/v1/what-if`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ institution: '94.04', instrument: 'ORI-2023', period: '2023' },
        changes: [
          { unit: 'dinkes', code: 'TOTAL', value: '100' },
          { unit: 'dinsos', code: 'TOTAL', value: '80.25' },
        ],
      }),
    });
    // The service's own tests hold the shape of its reply.
    const { after } = (await asked.json()) as { after: { score: string; category: string } };
    expect(await outcome.textContent()).toContain(after.score.replace('.', ','));
    expect(await outcome.textContent()).toContain(after.category);
    await page.getByText('2 nilai diubah').waitFor();
    await page.getByRole('button', { name: 'Kembalikan semua' }).click();
    expect(await outcome.textContent()).toContain('54,11');
  });

  test('moves by dimension where those are known, no deeper than weights are', async () => {
    const page = await openExplained(BY_DIMENSIONS);
    expect(await textOf(page, /^Mengapa nilainya/)).toContain('22,66 dari 32,37 poin');
    expect(await page.getByRole('slider').count()).toBe(4);
    expect(await textOf(page, 'Menuju kategori yang lebih baik')).toContain('Bobot di bawah dimensi tidak diketahui');
    const slider = page.getByRole('slider', { name: /^Proses/ });
    await slider.focus();
    await page.keyboard.press('End');
    expect(await slider.inputValue()).toBe(await slider.getAttribute('max'));
    const field = page.getByRole('textbox', { name: /^Proses/ });
    await field.fill('999');
    await field.blur();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page
      .getByRole('status')
      .filter({ hasText: /^Isi angka dari 0 sampai/ })
      .waitFor();
    await slider.press('ArrowLeft');
    expect(await field.getAttribute('aria-invalid')).toBe('false');
  });

  test('of which only the zone was published: what that tells, and who printed it', async () => {
    const known = await textOf(await openExplained(ZONE_ONLY), 'Yang diketahui dan yang belum');
    expect(known).toContain('zona kuning berarti nilainya antara 54,00 dan 77,99');
    expect(known).toContain('jarak ke kategori B antara 0,01 dan 24,00 poin');
    expect(known).toContain('kupastuntas.co, 5 Apr 2023');
    expect(known).toContain('nilainya tidak diterbitkan');
  });

  test('of which rank and predicate were published, and no index', async () => {
    const page = await openExplained(RANK_ONLY);
    await page.getByText('Peringkat 12 dari 33 terbit, Sangat Baik, indeks tidak diterbitkan').waitFor();
    expect(await textOf(page, 'Yang diketahui dan yang belum')).toContain('antara 4,01 dan 4,50');
  });

  test('shows both texts where a source contradicts its own score', async () => {
    const page = await openExplained('/instansi/75.05?period=2023');
    const flags = await page.getByRole('complementary', { name: 'Perlu diperhatikan' }).textContent();
    expect(flags).toContain('Sumber menulis kategori "D"; menurut ORI-2023, nilai 76,24 adalah C');
    expect(flags).toContain('Sumber menulis zona hijau; menurut ORI-2023, nilai 76,24 termasuk zona kuning');
  });

  test('leads from its instrument to the rules', async () => {
    const page = await openExplained(MIMIKA_2023);
    await page.getByRole('link', { name: 'ORI-2023', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'ORI-2023' }).waitFor();
  });
});

describe('every reader', () => {
  const paths = ['/aturan', '/aturan/PEKPPP-2022', MIMIKA_2023, BY_DIMENSIONS, ZONE_ONLY];
  const openAny = (path: string, options?: BrowserContextOptions) =>
    path.startsWith('/aturan') ? open(path, options) : openExplained(path, options);

  test.each(paths)('needs no horizontal scroll at 320 px on %s', async (path) => {
    const page = await openAny(path, { viewport: { width: 320, height: 640 } });
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });

  test.each(['id', 'en'])('finds no barrier that axe knows of, light or dark: %s', async (language) => {
    for (const path of paths) {
      const page = await openAny(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      expect(await barriersOn(page)).toEqual([]);
    }
  });
});
