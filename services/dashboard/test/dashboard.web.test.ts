/** The dashboard as a reader meets it: real Chromium, real services, the published results. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from './axe.ts';
import { openBrowser, type Visit, visit } from './browser.ts';
import { type LoadedStack, startLoadedStack } from './loaded-stack.ts';

const LAMPUNG = '/liga?family=ORI&period=2022&province=18&kind=regency,city';
const METRO = '/instansi/18.72';

let stack: LoadedStack;
let browser: Browser;
const visits: Visit[] = [];

beforeAll(async () => {
  [stack, browser] = await Promise.all([startLoadedStack(), openBrowser()]);
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

async function openLeague(path = LAMPUNG, options?: BrowserContextOptions): Promise<Page> {
  const page = await open(path, options);
  await page.locator('tbody tr').first().waitFor();
  return page;
}

/** The texts of a league row's cells, spaces evened. */
async function cells(page: Page, row: number): Promise<string[]> {
  const texts = await page.locator('tbody tr').nth(row).locator('td, th').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

describe('the league', () => {
  test('shows the fifteen regions of Lampung 2022, ranked, all C and kuning, each with its source', async () => {
    const page = await openLeague();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Pelayanan publik di Lampung, 2022');
    expect(await page.locator('tbody tr').count()).toBe(15);
    const [first, last] = [await cells(page, 0), await cells(page, 14)];
    expect(first.slice(0, 3)).toEqual(['1 dari 15', 'Kabupaten Tulang Bawang', '77,87']);
    expect(first[3]).toContain('C kuning');
    expect(first[4]).toBe('putus seri');
    expect(first.at(-1)).toBe('terbit kupastuntas.co, 5 Apr 2023');
    expect(last.slice(0, 3)).toEqual(['15 dari 15', 'Kabupaten Pesisir Barat', '54,30']);
    expect(await page.locator('tbody [data-zone=kuning] b', { hasText: 'C' }).count()).toBe(15);
  });

  test('puts the province, of which only the zone is known, after the scored rows and without a rank', async () => {
    const page = await openLeague('/liga?family=ORI&period=2022&province=18');
    expect(await page.locator('tbody tr').count()).toBe(16);
    const last = await cells(page, 15);
    expect(last[0]).toContain('tanpa peringkat');
    expect(last[1]).toBe('Provinsi Lampung');
    expect(last[2]).toBe('tidak diterbitkan');
    expect(last[3]).toContain('kuning');
    await page.getByRole('button', { name: 'Nilai' }).click();
    await page.getByRole('button', { name: 'Nilai' }).click();
    await page.locator('tbody tr:first-child', { hasText: 'Kabupaten Pesisir Barat' }).waitFor();
    expect((await cells(page, 15))[1]).toBe('Provinsi Lampung');
  });

  test('shows both published ranks of Lampung 2023 with what they are out of', async () => {
    const page = await openLeague('/liga?family=ORI&period=2023&province=18');
    const row = page.locator('tr[data-code="18"]');
    expect(await row.textContent()).toContain('13 dari 16, se-provinsi');
    expect(await row.textContent()).toContain('28 dari 34, nasional');
  });

  test('marks a disagreement of sources also where only zones were printed', async () => {
    const page = await openLeague('/liga?family=ORI&period=2018&province=16');
    const score = page.locator('tr[data-code="16.03"] td').nth(1);
    expect(await score.textContent()).toContain('tidak diterbitkan');
    await score.getByRole('button', { name: 'berbeda: lihat penjelasan' }).waitFor();
  });

  test('keeps its pickers in the address, and the way back works', async () => {
    const page = await openLeague();
    await page.getByLabel('Tahun').selectOption('2023');
    await page.waitForURL(/period=2023/);
    await page.getByLabel('Provinsi', { exact: true }).first().selectOption({ label: 'Bengkulu' });
    await page.waitForURL(/province=17/);
    await page.getByText('Kota', { exact: true }).first().click();
    await page.waitForURL(/kind=regency(&|$)/);
    await page.goBack();
    await page.waitForURL(/kind=regency,city/);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/period=2022.*province=18/);
    await page.locator('tr[data-code="18.05"]').waitFor();
    expect(await page.getByLabel('Tahun').inputValue()).toBe('2022');
  });

  test('sorts by a column, says so, and remembers it in the address', async () => {
    const page = await openLeague();
    await page.getByRole('button', { name: 'Instansi' }).click();
    await page.waitForURL(/sort=name/);
    await page.locator('th[aria-sort=ascending]', { hasText: 'Instansi' }).waitFor();
    expect((await cells(page, 0))[1]).toBe('Kabupaten Lampung Barat');
    await page.reload();
    await page.locator('tbody tr').first().waitFor();
    expect((await cells(page, 0))[1]).toBe('Kabupaten Lampung Barat');
  });

  test('says why there is nothing, and offers a way out', async () => {
    const page = await open('/liga?family=ORI&period=2016&province=94&kind=city');
    await page.getByText('Belum ada hasil untuk pilihan ini').waitFor();
    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    await page.locator('tbody tr').first().waitFor();
    expect(page.url()).not.toContain('province');
  });

  test('survives an address that makes no sense', async () => {
    const page = await openLeague('/liga?family=%3Cb%3E&period=abc&kind=city,village&sort=luck');
    expect(await page.getByLabel('Penilaian').inputValue()).toBe('ORI');
  });
});

describe('an institution', () => {
  test('is one click from its row, and marks the break between 2021 and 2022', async () => {
    const page = await openLeague();
    await page.getByRole('link', { name: 'Kota Metro' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kota Metro' }).waitFor();
    await page
      .getByRole('img', { name: /Grafik nilai Kota Metro/ })
      .locator('svg')
      .waitFor();
    expect(await page.getByRole('img', { name: /Grafik nilai/ }).innerHTML()).toContain('putus seri: ORI-2021 → ORI-2022');
    await page.getByText('Tabel nilai menurut periode').first().click();
    const rows = page.locator('details tbody tr');
    expect(await rows.nth(1).textContent()).toContain('putus seri: ORI-2021 → ORI-2022');
    expect(await rows.nth(0).textContent()).toContain('tidak diterbitkan');
  });

  test('shows Metro 2023 as 80,85, B, hijau, with its claims and its units', async () => {
    const page = await open(`${METRO}?period=2023`);
    const result = page.getByRole('region', { name: /Hasil 2023/ });
    expect(await result.textContent()).toContain('80,85');
    expect(await result.textContent()).toMatch(/B\s*hijau/);
    await page.getByText('dipakai', { exact: true }).waitFor();
    expect(await page.getByText('Lampungpro.co').count()).toBeGreaterThan(0);
    expect(await page.getByText('Disdukcapil').count()).toBeGreaterThan(0);
  });

  test('keeps the period in the address, and the way back works', async () => {
    const page = await open(METRO);
    await page.getByRole('navigation', { name: 'Periode' }).getByRole('link', { name: '2022' }).click();
    await page.waitForURL(/period=2022/);
    await page.getByRole('heading', { name: /Hasil 2022/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: /Hasil 2025/ }).waitFor();
  });

  test('says the category of each period in words and letters, not by colour alone', async () => {
    const page = await open(METRO);
    const periods = page.getByRole('navigation', { name: 'Periode' });
    const last = periods.getByRole('link', { name: /^2023\s*, Kategori B, zona hijau$/ });
    await last.waitFor();
    expect(await last.locator('[aria-hidden]').textContent()).toBe('B');
  });

  test('tells what is to be known of a source in the reader’s language', async () => {
    const page = await open('/instansi/16.03?period=2018');
    await page.getByText('hanya zona; pelitasumatera.com menyebut kuning').waitFor();
  });

  test('carries Lebong’s published rank and its roster of four units', async () => {
    const page = await open('/instansi/17.07?period=2021');
    await page.getByText('8 dari 416, nasional').first().waitFor();
    const roster = page.getByRole('heading', { name: 'Daftar unit yang dinilai' }).locator('xpath=following-sibling::ul');
    expect(await roster.locator('li').count()).toBe(4);
  });

  test('that is not known is said to be not known', async () => {
    const opened = await visit(browser, `${stack.url}/instansi/99.99`);
    await opened.page.getByText('Instansi ini belum dikenal').waitFor();
    expect(await opened.page.title()).toBe('Instansi ini belum dikenal · Pantau');
    // The browser itself reports the 404 that this page asks for.
    expect(opened.complaints.filter((text) => !text.includes('404'))).toEqual([]);
    await opened.close();
  });
});

describe('every reader', () => {
  test('changes the language: words, numbers, dates, the page’s own mark, and the address', async () => {
    const page = await openLeague();
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Public services in Lampung, 2022' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(page.url()).toContain('lang=en');
    expect((await cells(page, 0))[2]).toBe('77.87');
    expect((await cells(page, 0)).at(-1)).toBe('published kupastuntas.co, Apr 5, 2023');
    await page.getByRole('link', { name: 'Kota Metro' }).click();
    await page.getByRole('heading', { name: /Result of 2022/ }).waitFor();
    expect(page.url()).toContain('lang=en');
  });

  test('sees up to when the data reach', async () => {
    const page = await openLeague();
    await page
      .getByRole('banner')
      .getByText(/^Data sampai/)
      .waitFor();
  });

  test.each([LAMPUNG, METRO])('needs no horizontal scroll at 320 px on %s', async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    await page.getByText(path === METRO ? 'dipakai' : 'Kabupaten Pesisir Barat', { exact: true }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });

  test('comes everywhere by keyboard: past the frame, through an explanation, into an institution', async () => {
    const page = await openLeague();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Lewati ke isi halaman');
    await page.keyboard.press('Enter');
    await tabTo(page, 'putus seri: lihat penjelasan');
    await page.keyboard.press('Enter');
    await page.getByText(/Cara menilai periode ini berbeda/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(/Cara menilai periode ini berbeda/).waitFor({ state: 'hidden' });
    await tabTo(page, 'Kabupaten Lampung Utara');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kabupaten Lampung Utara' }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
  });

  test.each(['id', 'en'])('finds no barrier that axe knows of, light or dark: %s', async (language) => {
    for (const path of [`${LAMPUNG}&lang=${language}`, `${METRO}?lang=${language}`]) {
      const page = await open(path);
      await page
        .locator(path.startsWith('/liga') ? 'tbody tr' : '[role=img] svg')
        .first()
        .waitFor();
      expect(await barriersOn(page)).toEqual([]);
    }
  });

  test('is told when the services are away, and can ask again', async () => {
    const opened = await visit(browser, 'about:blank');
    let away = true;
    await opened.page.route('**/api/reporting/v1/league*', (route) => (away ? route.abort() : route.continue()));
    await opened.page.goto(stack.url + LAMPUNG);
    await opened.page.getByRole('alert').waitFor();
    away = false;
    await opened.page.getByRole('button', { name: 'Coba lagi' }).click();
    await opened.page.locator('tr[data-code="18.05"]').waitFor();
    await opened.close();
  });
});

/** Tab until the element with this name or text has the focus; a page without it would never end. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate('document.activeElement.ariaLabel || document.activeElement.textContent');
    if (focused === name) return;
  }
  throw new Error(`Tab does not lead to "${name}"`);
}
