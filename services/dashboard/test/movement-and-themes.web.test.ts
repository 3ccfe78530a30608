/** What changed between periods, and what instruments of all years ask about one thing: real Chromium, real services, the published results. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from './axe.ts';
import { openBrowser, type Visit, visit } from './browser.ts';
import { type LoadedStack, startLoadedStack } from './loaded-stack.ts';
import { BY_DIMENSION, MIMIKA, submit } from './submissions.ts';

const LEBONG_2021 = '/instansi/17.07?family=ORI&period=2021';
const PAPUA_2023 = '/instansi/91?family=ORI&period=2023';
const COMPLAINTS = '/aturan/tema/SP.pengaduan';
const LAMPUNG_2023 = '/liga?family=ORI&period=2023&province=18';

/** Adds up what moved under the reader's eyes since the page was opened; a shift within half a second of a click is the reader's own. */
const COUNT_SHIFTS = `
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`;

let stack: LoadedStack;
let browser: Browser;
const visits: Visit[] = [];

beforeAll(async () => {
  [stack, browser] = await Promise.all([startLoadedStack(), openBrowser()]);
  await submit(stack.url, '91', 'ORI-2023', '2023', MIMIKA);
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
  await opened.page.waitForLoadState('networkidle');
  return opened.page;
}

const textOf = async (page: Page) => ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');

describe('movement', () => {
  test('is told in points and places where both years can be compared', async () => {
    const page = await open(LAMPUNG_2023);
    const metro = page.locator('tr[data-code="18.72"]');
    expect((await metro.textContent())?.replace(/\s+/g, ' ')).toMatch(/\+19,12 naik 1/);
    await metro.getByRole('button', { name: /^naik 1/ }).click();
    await page.getByText(/Dari peringkat \d+ pada 2022 ke \d+, di antara \d+ instansi sejenis/).waitFor();
  });

  test('says why there is none: no score before, another method', async () => {
    const league = await open(LAMPUNG_2023);
    await league
      .locator('tr[data-code="18"]')
      .getByRole('button', { name: /^tanpa pembanding/ })
      .click();
    await league.getByText('Nilai 2022 tidak diketahui di sini').waitFor();
    expect(await textOf(await open(LEBONG_2021))).toContain('Dibanding 2019: Cara menilai berbeda dari 2019');
  });
});

describe('the series', () => {
  test('says that two offices became four', async () => {
    const page = await open(LEBONG_2021);
    const notes = page.getByRole('list', { name: 'Yang berubah di antara periode' });
    expect(await notes.textContent()).toContain('2021 cakupan berubah. Unit yang dinilai: dua pada 2019 menjadi empat.');
  });

  test('says of Papua in 2023 who left it', async () => {
    const notes = (await open(PAPUA_2023)).getByRole('list', { name: 'Yang berubah di antara periode' });
    const text = await notes.textContent();
    expect(text).toContain('2023 wilayah berubah. Keluar:');
    expect(text).toContain('Kabupaten Mimika');
    expect(text).not.toMatch(/9\d\.\d\d/);
  });
});

describe('a theme', () => {
  test('is one click from its component, and stands side by side', async () => {
    const page = await open('/aturan');
    await page.getByRole('link', { name: 'Penanganan pengaduan, saran, dan masukan', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Penanganan pengaduan, saran, dan masukan' }).waitFor();
    for (const id of ['ORI-2016', 'ORI-2023', 'PEKPPP-2022', 'SKM-2017']) {
      await page.getByRole('article').getByRole('link', { name: id, exact: true }).waitFor();
    }
    const given = page.getByRole('article').filter({ hasText: 'ORI-2024' });
    expect((await given.textContent())?.replace(/\s+/g, ' ')).toContain('2024 50,00 1 nilai, 1 instansi');
  });

  test('can be asked of one institution, and says where nothing is known', async () => {
    const page = await open(COMPLAINTS);
    await page.getByLabel('Provinsi').selectOption({ label: 'Bengkulu' });
    await page.getByText('Belum ada nilai per bagian yang diketahui').waitFor();
    await page.getByLabel('Provinsi').selectOption({ label: 'Lampung' });
    await page.getByLabel('Instansi').selectOption('18.01');
    await page.waitForURL(/institution=18\.01/);
    await page.getByText('Rata-rata nilai yang dikirim').waitFor();
    await page.goBack();
    await page.waitForURL(/province=18/);
  });

  test('that there is not is said not to be there', async () => {
    const opened = await visit(browser, `${stack.url}/aturan/tema/SP.tidakada`);
    await opened.page.getByText('Tema ini tidak dikenal').waitFor();
    await opened.close();
  });
});

describe('every reader', () => {
  const paths = [COMPLAINTS, LEBONG_2021, PAPUA_2023, LAMPUNG_2023, '/aturan/PEKPPP-2022'];

  test.each(paths)('sees nothing slip away while %s fills, and scrolls one way only', async (path) => {
    for (const width of [320, 1280]) {
      const page = await open(path, { viewport: { width, height: 860 } });
      await page.addInitScript(COUNT_SHIFTS);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('window.shifted')).toBeLessThan(0.05);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    }
  });

  test.each(['id', 'en'])('finds no barrier that axe knows of, light or dark: %s', async (language) => {
    for (const path of paths) {
      const page = await open(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      expect(await barriersOn(page)).toEqual([]);
    }
  });
});
