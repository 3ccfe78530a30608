/** The country, the state of its data and its corrections as a reader meets them: real Chromium, real services, the published results. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from './axe.ts';
import { openBrowser, type Visit, visit } from './browser.ts';
import { type LoadedStack, startLoadedStack } from './loaded-stack.ts';

const COUNTRY = '/?family=ORI&period=2022';
/** Scripts, styles, font, page: each costs a round trip on a slow line. And what is asked of services before the page is there. */
const [MOST_REQUESTS, MOST_QUESTIONS] = [20, 6];
const PAGES = [COUNTRY, '/status?family=ORI&period=2022', '/koreksi'];

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

/** Until what the page was asked for is on it. */
async function openWhole(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await open(path, options);
  const last = path.startsWith('/?') ? 'svg[role=group] a' : path.startsWith('/status') ? 'tr[data-total]' : 'details form';
  await page.locator(last).first().waitFor({ state: 'attached' });
  return page;
}

const textOf = async (page: Page, selector = 'main') => ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ');
const tile = (page: Page, name: RegExp) => page.getByRole('group', { name: /provinsi/ }).getByRole('link', { name });

describe('the country', () => {
  test('says what was counted officially, and how much of it is known here', async () => {
    const page = await openWhole(COUNTRY);
    const text = await textOf(page);
    // sonora.id: 34 provinces, 415 regencies and 98 cities; 19+170+53, 13+186+42 and 2+59+3 of them by zone.
    expect(text).toMatch(/Hitungan resmi: provinsi, kabupaten, dan kota ?547 ?242 hijau ?241 kuning ?64 merah/);
    expect(text).toMatch(/Diketahui di sini, satu per satu ?\d+% dari hitungan resmi/);
  });

  test('draws each year, marks the breaks, and says the same in figures with their sources', async () => {
    const page = await openWhole(COUNTRY);
    const drawing = page.getByRole('img', { name: /menurut zona dan tahun/ });
    expect(await drawing.textContent()).toContain('ORI-2022');
    expect(await drawing.locator('line[class*=break]').count()).toBeGreaterThan(2);
    await page.getByText(/^Angka menurut tahun/).click();
    const rows = page.locator('details table tbody').filter({ hasText: 'ORI-2022' });
    expect(await rows.textContent()).toContain('resmi: kabupaten41517018659sonora.id');
    await rows.getByRole('button', { name: 'putus seri: lihat penjelasan' }).waitFor();
  });

  test('has a tile for each province, and keeps own results and those of the territory apart', async () => {
    const page = await openWhole(COUNTRY);
    await tile(page, /^Lampung\. Pemerintah provinsi: zona kuning, nilai tidak diterbitkan$/).waitFor();
    expect(
      await page
        .getByRole('group', { name: /provinsi/ })
        .getByRole('link')
        .count(),
    ).toBe(38);
    await page.getByRole('button', { name: 'Kabupaten dan kota di wilayahnya' }).click();
    await page.waitForURL(/measure=territory/);
    await tile(page, /^Lampung\. 15 dari 15 kabupaten dan kota diketahui: 0 hijau, 15 kuning, 0 merah$/).waitFor();
  });

  test('leads from the country into a province and into a city, all of it in the address', async () => {
    const page = await openWhole(COUNTRY);
    await tile(page, /^Lampung/).click();
    await page.waitForURL(/province=18/);
    const panel = page.getByRole('region', { name: 'Lampung' });
    expect(await panel.getByRole('navigation', { name: 'Letak halaman' }).textContent()).toBe('Nasional›Lampung');
    await panel.locator('li').nth(14).waitFor();
    await page.reload();
    await panel.getByRole('link', { name: 'Kota Metro' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kota Metro' }).waitFor();
    await page.goBack();
    await panel.getByRole('link', { name: 'Nasional' }).click();
    await page.waitForURL((url) => !url.search.includes('province'));
  });

  test('opens at the newest year of which much is known, and says so in the address', async () => {
    const page = await openWhole('/?family=ORI');
    await page.waitForURL(/period=2024/);
    expect(await page.getByLabel('Tahun', { exact: true }).inputValue()).toBe('2024');
  });

  test('is a map of the coast line too, where no boundaries are configured', async () => {
    const opened = await visit(browser, `${stack.url}${COUNTRY}&view=map`);
    await opened.page.locator('.leaflet-marker-icon').nth(37).waitFor();
    await opened.page.getByText('Batas wilayah belum dipasang').waitFor();
    await opened.page.getByRole('button', { name: /^Lampung\./ }).press('Enter');
    await opened.page.waitForURL(/province=18/);
    await opened.page.getByRole('region', { name: 'Lampung' }).waitFor();
    // The browser itself reports the 404 that says that there are none.
    expect(opened.complaints.filter((text) => !text.includes('404'))).toEqual([]);
    await opened.close();
  });

  test('draws the boundaries that it was given, in the colour of each province, and says whose they are', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'pantau-boundaries-')), 'provinces.geojson');
    const box = (west: number, south: number) => [
      [west, south],
      [west + 3, south],
      [west + 3, south + 3],
      [west, south + 3],
      [west, south],
    ];
    const province = (code: string, west: number, south: number) => ({
      type: 'Feature',
      properties: { code },
      geometry: { type: 'Polygon', coordinates: [box(west, south)] },
    });
    // In the sea, away from the marks. 99 is no province: it is left out.
    const features = [province('18', 99, -9), province('91', 130, -11), province('99', 110, 0)];
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', source: 'kotak uji', features }));
    const opened = await visit(browser, `${await stack.gatewayWith(file)}${COUNTRY}&view=map`);
    visits.push(opened);
    const { page } = opened;
    await page.getByText('Batas wilayah: kotak uji.').waitFor();
    const areas = page.locator('path.leaflet-interactive');
    expect(await areas.count()).toBe(2);
    // Each is drawn as its zone is, and the two have not the same.
    const [lampung, papua] = [await areas.first().getAttribute('class'), await areas.last().getAttribute('class')];
    expect(lampung).not.toBe(papua);
    await areas.first().click();
    await page.getByRole('region', { name: 'Lampung' }).waitFor();
    expect(new URL(page.url()).searchParams.get('province')).toBe('18');
  });

  test('travels back in time, says so, and comes back', async () => {
    const page = await open(`${COUNTRY}&asOf=2020-01-01T00:00:00Z`);
    await page.getByText(/Anda melihat apa yang diketahui per 1 Jan 2020/).waitFor();
    await page.getByRole('link', { name: 'Kembali ke sekarang' }).click();
    await page.locator('svg[role=group] a').first().waitFor();
    expect(page.url()).not.toContain('asOf');
  });

  test.each(['/liga?family=ORI&period=2022', '/instansi/18.72?family=ORI'])(
    'finds the way out of a copy that there is not: %s',
    async (path) => {
      const opened = await visit(browser, `${stack.url}${path}&vintage=tidak-ada`);
      try {
        await opened.page.getByText('Salinan beku "tidak-ada" tidak ada').waitFor();
        await opened.page.getByRole('link', { name: 'Kembali ke sekarang' }).click();
        await opened.page.waitForURL((url) => !url.searchParams.has('vintage'));
        await opened.page.getByText('61,73').first().waitFor();
      } finally {
        // That the copy was refused the browser notes, so its complaints are no fault here.
        await opened.close();
      }
    },
  );

  test('says of a province that was founded later that it was not there, and shows its land', async () => {
    const page = await openWhole(`${COUNTRY.replace('2022', '2021')}&province=96`);
    await page.locator('main p').filter({ hasText: 'Provinsi ini belum ada pada tahun itu' }).waitFor();
    await page.getByRole('link', { name: 'Lihat wilayahnya menurut batas sekarang' }).click();
    await page.getByRole('heading', { level: 1, name: 'Papua Barat Daya (batas sekarang)' }).waitFor();
    await page.getByRole('button', { name: 'pada tahun penilaian' }).click();
    await page.getByText('Papua Barat Daya belum ada pada penilaian 2021').waitFor();
  });

  test('takes the moment along to an institution, which says what it knows of now alone', async () => {
    const name = `rapor-${Date.now()}`;
    const headers = { 'content-type': 'application/json' };
    const frozen = await fetch(`${stack.url}/api/reporting/v1/vintages`, {
      ...{ method: 'POST', headers, body: JSON.stringify({ name }) },
    });
    expect(frozen.status).toBe(201);
    const page = await open(`/liga?family=ORI&period=2022&province=18&vintage=${name}`);
    await page.getByRole('link', { name: 'Kota Metro', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Kota Metro' }).waitFor();
    // Whoever opens the address anew meets the same.
    await page.reload();
    await page.getByText(`Anda melihat salinan beku “${name}”`).waitFor();
    await page.getByText('hanya tersedia untuk keadaan sekarang').waitFor();
    expect(await textOf(page)).toContain('61,73');
    expect(await page.getByRole('heading', { name: 'Yang diterbitkan sumber' }).count()).toBe(0);
    // To a neighbour, and back to today.
    await page.locator('ol a[href*="/instansi/"]').first().click();
    await page.waitForURL((url) => url.pathname !== '/instansi/18.72' && url.searchParams.get('vintage') === name);
    await page.getByRole('link', { name: 'Kembali ke sekarang' }).click();
    await page.waitForURL((url) => !url.searchParams.has('vintage'));
    await page.getByRole('heading', { name: 'Yang diterbitkan sumber' }).waitFor();
  });

  test('gives its drawings as pictures that stand on their own', async () => {
    const page = await openWhole(COUNTRY);
    await page.getByRole('button', { name: 'Unduh' }).first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Gambar SVG' }).click(),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part);
    const svg = Buffer.concat(parts).toString();
    expect(svg).toContain('Jumlah provinsi, kabupaten, dan kota menurut zona dan tahun');
    expect(svg).toContain('Keadaan per');
    expect(svg).not.toContain('var(--');
    expect(svg).toMatch(/fill="rgb\(11, 122, 91\)"/);
  });
});

describe('the data', () => {
  test('says how far each reader of each stream is, and how much of each province is known', async () => {
    const page = await openWhole('/status?family=ORI&period=2022');
    const lag = page.getByRole('table', { name: 'Kemutakhiran' });
    await lag.locator('tbody tr').nth(3).waitFor();
    const known = page.getByRole('table', { name: 'Kelengkapan ORI 2022' });
    expect(await known.getByRole('row', { name: /^Lampung/ }).textContent()).toContain('16 dari 16');
    await page.getByRole('button', { name: 'Berdaftar lokus: lihat arti' }).click();
    await page.getByText(/Tanpa daftar itu tidak dapat dikatakan/).waitFor();
  });

  test('freezes what is known under a name, and opens it', async () => {
    const page = await openWhole('/koreksi');
    await page.getByText('Bekukan keadaan sekarang').click();
    await page.getByLabel('Nama').fill('uji-2022');
    await page.getByRole('button', { name: 'Bekukan', exact: true }).click();
    await page.getByText('Salinan “uji-2022” sudah dibuat.').waitFor();
    await page.getByRole('link', { name: 'uji-2022' }).click();
    await page.getByText('Anda melihat salinan beku “uji-2022”').waitFor();
    await page.locator('svg[role=group] a').first().waitFor();
  });

  test('that were corrected change on the open page by themselves, and stand in the public list', async () => {
    const page = await openWhole(`${COUNTRY}&province=18`);
    const row = page.locator('li[data-code="18.06"]');
    expect(await row.textContent()).toContain('63,94');
    await correctTanggamus();
    await row.filter({ hasText: '71,50' }).waitFor();
    await page.getByText(/^Diperbarui \d\d\.\d\d\.\d\d/).waitFor();

    const list = await openWhole('/koreksi');
    const item = list.locator('li[data-code="18.06"]');
    await item.waitFor();
    expect((await item.textContent())?.replace(/\s+/g, ' ')).toContain('Nilai 63,94 → 71,50');
    await item.getByRole('button', { name: /^sumber\./ }).click();
    await list.getByText(/Sumber memperbaiki angkanya/).waitFor();
  });
});

describe('every reader', () => {
  test.each(PAGES)('needs no horizontal scroll at 320 px on %s', async (path) => {
    const page = await openWhole(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Aturan penilaian' }).click();
    await page.getByRole('heading', { level: 1, name: 'Aturan penilaian' }).waitFor();
    expect(await page.getByRole('button', { name: 'Menu' }).getAttribute('aria-expanded')).toBe('false');
  });

  test('comes by keyboard through the menu, into the past, and into a province', async () => {
    const page = await openWhole(COUNTRY);
    await tabTo(page, 'Data');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Status data');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('link', { name: 'Status data' }).isVisible()).toBe(false);
    await tabTo(page, 'Diketahui per: sekarang');
    await page.keyboard.press('Enter');
    await page.getByLabel('Pada saat').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Pada saat').waitFor({ state: 'hidden' });
    await tabTo(page, 'Lampung. Pemerintah provinsi: zona kuning, nilai tidak diterbitkan');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Lampung' }).waitFor();
    await page.locator('#province:focus').waitFor();
  });

  test.each(['id', 'en'])('finds no barrier that axe knows of, light or dark: %s', async (language) => {
    for (const path of [`${COUNTRY}&province=18&measure=territory`, ...PAGES]) {
      const address = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
      const page = await openWhole(address);
      expect(await barriersOn(page)).toEqual([]);
    }
  });

  test('waits for less than 250 kB in few requests before the first page, and for no chart library', async () => {
    const sizes = new Map<string, number>();
    const opened = await visit(browser, 'about:blank');
    const read: Promise<void>[] = [];
    const readSize = async (request: Request) => void sizes.set(request.url(), (await request.sizes()).responseBodySize);
    opened.page.on('requestfinished', (request) => {
      if (request.url().startsWith(stack.url)) read.push(readSize(request));
    });
    await opened.page.goto(stack.url + COUNTRY);
    await opened.page.locator('svg[role=group] a').first().waitFor();
    await opened.page.waitForLoadState('load');
    await Promise.all(read);
    await opened.close();
    const assets = [...sizes.keys()].filter((url) => !url.includes('/api/'));
    const bytesOf = (urls: readonly string[]) => urls.reduce((sum, url) => sum + (sizes.get(url) ?? 0), 0);
    expect(bytesOf(assets)).toBeLessThan(250_000);
    expect(assets.length).toBeLessThan(MOST_REQUESTS);
    expect(sizes.size - assets.length).toBeLessThan(MOST_QUESTIONS);
    expect(assets.filter((url) => /leaflet|chart|map-/.test(url))).toEqual([]);
  });
});

/** The source prints another figure than it did: a revision of the claim that the data hold. */
async function correctTanggamus(): Promise<void> {
  const claim = {
    ...{ institution: '18.06', instrument: 'ORI-2022', period: '2022', score: '71,50', zone: 'kuning', revision: 2 },
    source: {
      publisher: 'kupastuntas.co',
      date: '2023-04-05',
      title: 'ASN di Lampung Diminta Miliki Kompentensi Sosiokultural',
    },
  };
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${stack.url}/api/ingestion/v1/published-results`, {
    method: 'POST',
    headers,
    body: JSON.stringify([claim]),
  });
  if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
}

/** Tab until the element with this name or text has the focus; a page without it would never end. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      'document.activeElement.ariaLabel || document.activeElement.querySelector("title")?.textContent || document.activeElement.textContent',
    );
    if (focused === name) return;
  }
  throw new Error(`Tab does not lead to "${name}"`);
}
