/** The pages of analysis as a reader meets them: real Chromium, real services, the published results and figures. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from './axe.ts';
import { openBrowser, type Visit, visit } from './browser.ts';
import { type LoadedStack, startLoadedStack } from './loaded-stack.ts';

const PAGES = {
  comparison: { path: '/banding?family=ORI&institutions=18.72,18.71&period=2022', ready: 'main table tbody tr' },
  heatMap: { path: '/peta-panas?family=ORI&period=2022', ready: 'main table tbody tr' },
  movers: { path: '/pergerakan?family=ORI&period=2024', ready: 'main table tbody tr' },
  distribution: { path: '/sebaran?family=ORI&period=2022', ready: 'main table tbody tr' },
  mismatch: { path: '/selisih?family=ORI&period=2023', ready: 'main h2' },
  institution: { path: '/instansi/18.72?family=ORI&period=2023', ready: '[role=img] svg' },
} as const;
type Name = keyof typeof PAGES;
const NAMES = Object.keys(PAGES) as Name[]; // of a constant, so nothing else is in it

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

async function open(name: Name, more = '', options?: BrowserContextOptions): Promise<Page> {
  const { path, ready } = PAGES[name];
  const opened = await visit(browser, `${stack.url}${path}${more}`, options);
  visits.push(opened);
  await opened.page.locator(ready).first().waitFor();
  return opened.page;
}

const textOf = async (page: Page, selector = 'main') =>
  ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ');

/** Rows of a CSV without quotes in it, by the code in a column. */
async function exported(page: Page): Promise<readonly Readonly<Record<string, string>>[]> {
  await page.getByRole('button', { name: 'Unduh' }).last().click();
  const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const text = await (await fetch(stack.url + href)).text();
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  return lines.map((line) => Object.fromEntries(head.split(',').map((column, index) => [column, line.split(',')[index] ?? ''])));
}

describe('each page', () => {
  test('compares institutions over the years, without a line over a break, and lets one be added', async () => {
    const page = await open('comparison');
    const text = await textOf(page, 'main table');
    expect(text).toMatch(/Kota Metro.*61,73.*80,85.*84,43/);
    expect(text).toContain('putus seri');
    await page.getByLabel('Tambah instansi').fill('Tulang Bawang');
    await page.getByRole('option').filter({ hasText: 'Kabupaten Tulang Bawang' }).first().click();
    await page.waitForURL(/18\.05/);
    await page.locator('main table').getByText('77,87').waitFor();
    const rows = await exported(page);
    const scores = rows.filter((row) => row.score !== '').map((row) => row.score?.replace('.', ','));
    for (const score of ['61,73', '80,85', '77,87']) expect(scores).toContain(score);
  });

  test('maps the mean of each territory and, apart from it, the own score of each province', async () => {
    const page = await open('heatMap');
    const lampung = page.getByRole('row', { name: /^Lampung/ });
    expect(await lampung.textContent()).toContain('67,77');
    await page.getByText('Nilai pemerintah provinsi').click();
    await page.waitForURL(/measure=own/);
    await lampung.filter({ hasNotText: '67,77' }).waitFor();
    await page.goBack();
    await lampung.filter({ hasText: '67,77' }).waitFor();
    const rows = await exported(page);
    expect(rows.some((row) => Object.values(row).includes('67.77'))).toBe(true);
  });

  test('counts provinces by the borders of then or of today, in map, league and file', async () => {
    const page = await open('heatMap');
    const [old, young] = ['Papua Barat', 'Papua Barat Daya'].map((name) =>
      page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) }),
    );
    await old?.filter({ hasText: '37,26' }).waitFor();
    expect(await young?.textContent()).not.toContain('42,17');
    await page.getByRole('button', { name: 'seperti sekarang' }).click();
    await page.waitForURL(/borders=today/);
    await young?.filter({ hasText: '42,17' }).waitFor();
    expect(await old?.textContent()).toContain('33,17');
    await page.getByRole('table', { name: /menurut batas provinsi sekarang/ }).waitFor();
    expect((await exported(page)).some((row) => row.province_code === '96' && row.mean === '42.17')).toBe(true);
    await page.goto(`${stack.url}/liga?family=ORI&period=2021&province=96&borders=today`);
    await page.getByRole('heading', { level: 1, name: 'Papua Barat Daya (batas sekarang)' }).waitFor();
    await page.getByRole('link', { name: 'Kota Sorong', exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'pada tahun penilaian' }).click();
    await page.getByText('Belum ada hasil').waitFor();
  });

  test.each(['heatMap', 'distribution'] as const)('takes the moment along from a province to its league: %s', async (name) => {
    const asOf = new Date().toISOString();
    const page = await open(name, `&asOf=${asOf}`);
    await page.locator('main table').getByRole('link', { name: 'Lampung', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/liga' && url.searchParams.get('asOf') === asOf);
    await page.getByText('Anda melihat apa yang diketahui per').waitFor();
  });

  test('tells who rose and fell, why others are not told of, and the file says the same', async () => {
    const page = await open('movers');
    const shown = await page.locator('main table').first().locator('tbody tr').count();
    expect(await textOf(page)).toContain('Tidak dapat dibandingkan');
    const rows = await exported(page);
    expect(rows.filter((row) => Object.values(row).some((value) => /^\d+\.\d\d$/.test(value))).length).toBeGreaterThanOrEqual(
      shown,
    );
    const changes = rows.map((row) => row.change ?? '');
    const first = ((await page.locator('main table tbody tr').first().locator('td').first().textContent()) ?? '')
      .replace('+', '')
      .replace(',', '.');
    expect(changes).toContain(first);
    await page.goto(`${stack.url}/pergerakan?family=ORI&period=2022`);
    await page
      .getByText(/putus seri|cara menilai/i)
      .first()
      .waitFor();
  });

  test('shows how scores are spread, in filters that stand in the address', async () => {
    const page = await open('distribution');
    await page.getByText('81,38').first().waitFor();
    expect(await textOf(page)).toMatch(/130.*81,38.*77,63/);
    await page.getByRole('combobox', { name: 'Provinsi' }).selectOption({ label: 'Lampung' });
    await page.waitForURL(/province=18/);
    await page.getByText('64,52').first().waitFor();
    await page.reload();
    await page.getByText('64,52').first().waitFor();
    const rows = await exported(page);
    expect(rows.some((row) => Object.values(row).includes('64.52'))).toBe(true);
  });

  test('sets scores beside complaint records by a stated rule', async () => {
    const page = await open('mismatch');
    const text = await textOf(page);
    expect(text).toContain('Batas-batas ini ditetapkan Pantau');
    expect(text).toMatch(/Kota Depok.*97,67.*17,9/);
  });

  test('says on the profile where an institution stands among its peers', async () => {
    const page = await open('institution');
    await page.getByText(/Peringkat \d+ dari \d+ kota yang berperingkat di sini/).waitFor();
    await page.getByRole('link', { name: 'Bandingkan dengan yang terdekat' }).click();
    await page.waitForURL(/\/banding/);
    await page.locator('main table tbody tr').nth(4).waitFor();
  });
});

describe('every reader', () => {
  test.each(NAMES)('needs no horizontal scroll of the page at 320 px: %s', async (name) => {
    const page = await open(name, '', { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });

  test.each(['id', 'en'])('finds no barrier that axe knows of, light or dark: %s', async (language) => {
    for (const name of NAMES) {
      const page = await open(name, `&lang=${language}`);
      expect(await barriersOn(page)).toEqual([]);
    }
  });

  test('comes by keyboard to a picker, a switch and a file', async () => {
    const page = await open('distribution');
    await page.getByLabel('Tahun', { exact: true }).focus();
    await page.keyboard.press('ArrowUp');
    await page.waitForURL(/period=2023/);
    await page.getByRole('button', { name: 'Unduh' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'CSV' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'CSV' }).waitFor({ state: 'hidden' });
  });
});
