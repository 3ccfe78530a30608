/** Complaints as citizens, officers and leaders meet them: real Chromium, real services, a simulation whose clock the test moves. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Stack, startStack } from '@pantau/engines';
import { engineUrls } from '@pantau/engines/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from './axe.ts';
import { openBrowser, type Visit, visit } from './browser.ts';
import { startSimulation, type Told } from './complaint-cases.ts';

const TENANT = 'sim-pages';
/** A photo of one pixel. */
const PHOTO = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let stack: Stack;
let url: string;
let browser: Browser;
let logDir: string;
let simulation: Awaited<ReturnType<typeof startSimulation>>;
/** Nobody forwarded it; its unit is silent; it may be decided on. */
let silent: Told;
let forwarded: Told;
const visits: Visit[] = [];

beforeAll(async () => {
  logDir = mkdtempSync(join(tmpdir(), 'pantau-web-'));
  const env = { KAFKA_SESSION_TIMEOUT_MS: '6000', LOG_LEVEL: 'warn' };
  [stack, browser] = await Promise.all([startStack({ engines: engineUrls(), logDir, isolation: 'random', env }), openBrowser()]);
  url = stack.url('dashboard');
  simulation = await startSimulation(url, TENANT);
  silent = await simulation.file('Jalan berlubang di depan SDN 2 Rajabasa sejak dua minggu');
  forwarded = await simulation.file('Toilet umum terminal Rajabasa rusak dan tidak ada air');
  await simulation.act(forwarded.id, 'verifikasi');
  await simulation.act(forwarded.id, 'disposisi', { task: { institution: '18', unit: 'dinas-pkpck' } });
  await simulation.setTime('2026-01-06T03:00:00Z');
  await simulation.setTime('2026-01-08T03:00:00Z');
  await simulation.untilReported('2026-01-06', 1);
  await simulation.untilReported('2026-01-08', 1);
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
  rmSync(logDir, { recursive: true, force: true });
});

async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const opened = await visit(browser, url + path, options);
  visits.push(opened);
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  await opened.page.waitForLoadState('load');
  return opened.page;
}

/** The browser complains of every refusal: where the test is about one, of nothing else. */
async function closeRefused(): Promise<void> {
  for (const { close, complaints } of visits.splice(0)) {
    await close();
    expect(complaints).toEqual([expect.stringMatching(/responded with a status of 4(04|12)/)]);
  }
}

const at = (page: string) => `${page}?tenant=${TENANT}`;
const textOf = async (page: Page, selector = 'main') => ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ');

describe('a citizen', () => {
  test('files a complaint by keyboard alone, with a photo, and follows it', async () => {
    const page = await open(at('/lapor'));
    await page.getByLabel('Kategori').selectOption({ label: 'Sampah sembarangan' });
    await page.getByLabel('Apa yang terjadi').fill('Sampah menumpuk di tepi pasar Tugu, hubungi 0812-3456-7890');
    await page.getByRole('application').focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Titik -5\.\d+, 105\.\d+: (diperkirakan )?di /).waitFor();
    const photo = { name: 'tumpukan.png', mimeType: 'image/png', buffer: Buffer.from(PHOTO, 'base64') };
    await page.getByLabel('Foto').setInputFiles(photo);
    await page.getByText('tumpukan.png').first().waitFor();
    await page.getByLabel('Anonim').focus();
    await page.keyboard.press('Space');
    await page.getByLabel('Nama').fill('Budi Santoso');
    await page.getByRole('button', { name: 'Kirim aduan' }).focus();
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Aduan Anda diterima' }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    const [number = '', pin = ''] = await page.locator('dl dd').allTextContents();
    expect(number).toMatch(/^SIM-PAGES-2026-\d{6}$/);
    expect(await textOf(page)).toMatch(/penerusan oleh operator.*24:00 jam lagi/);

    await page.getByRole('link', { name: 'Lacak aduan ini' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lacak aduan' }).waitFor();
    await page.getByLabel('PIN').fill(pin);
    await page.getByRole('button', { name: 'Lihat' }).click();
    await page.getByRole('article').waitFor();
    expect(page.url()).not.toContain(pin);
    const shown = await textOf(page, 'article');
    expect(shown).toContain('Sampah menumpuk');
    expect(shown).not.toContain('0812');
    expect(shown).not.toContain('Budi');

    await page.getByRole('button', { name: 'Balas' }).click();
    await page.getByLabel('Keterangan').fill('Sudah sampai ke badan jalan');
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByText('Tercatat: Balas.').waitFor();
    await page.getByText('Sudah sampai ke badan jalan').waitFor();
  });

  test('is told what is missing, and taken there', async () => {
    const page = await open(at('/lapor'));
    await page.getByRole('button', { name: 'Kirim aduan' }).click();
    await page.getByText('Tulis dulu apa yang terjadi.').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.getByLabel('Apa yang terjadi').fill('Lampu jalan padam');
    await page.getByRole('button', { name: 'Kirim aduan' }).click();
    await page.getByText('Tunjukkan tempatnya').waitFor();
    await page.getByLabel('Kabupaten atau kota').selectOption({ label: 'Kota Metro' });
    await page.getByRole('button', { name: 'Kirim aduan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Aduan Anda diterima' }).waitFor();
  });

  test('of whom illegal fees are asked is confidential unless he says otherwise', async () => {
    const page = await open(at('/lapor'));
    await page.getByLabel('Kategori').selectOption({ label: 'Pungutan liar' });
    expect(await page.getByLabel('Rahasia').isChecked()).toBe(true);
  });

  test('with a wrong PIN learns nothing', async () => {
    const page = await open(`/lacak?id=${silent.id}`);
    await page.getByLabel('PIN').fill('0000');
    await page.getByRole('button', { name: 'Lihat' }).click();
    await page.locator('[role=alert] p').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await closeRefused();
  });
});

describe('an officer', () => {
  test('sees what is due first on top, each term in its own unit', async () => {
    const page = await open(at('/antrean'));
    await page.getByText('Simulasi.').waitFor();
    const rows = page.locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.first().getAttribute('data-case')).toBe(silent.id);
    // Working days come of the channel's calendar, which is asked by itself.
    await rows.first().getByText('hari ini').waitFor();
    const text = ((await rows.first().textContent()) ?? '').replace(/\s+/g, ' ');
    expect(text).toMatch(/lewat tenggat ?lewat 49:00 jam/);
    await page.getByLabel('Status').selectOption({ label: 'diteruskan ke unit' });
    await page.waitForURL(/state=didisposisikan/);
    await page.locator(`tbody tr:only-child[data-case="${forwarded.id}"]`).waitFor();
    await page.getByRole('link', { name: /Toilet umum/ }).click();
    await page.getByRole('heading', { level: 1, name: /Toilet umum/ }).waitFor();
  });

  test('takes the next, or is told that there is none', async () => {
    const page = await open(at('/antrean'));
    await page.getByRole('button', { name: 'Ambil berikutnya' }).click();
    await page.waitForURL(new RegExp(`/aduan/${silent.id}`));
  });

  test('does what the case needs, in forms made of the channel’s table', async () => {
    const page = await open(`/aduan/${silent.id}`);
    await page.getByRole('button', { name: 'Verifikasi', exact: true }).click();
    await page.getByRole('form', { name: 'Verifikasi' }).getByRole('button', { name: 'Verifikasi' }).click();
    await page.getByText('Tercatat: Verifikasi.').waitFor();
    await page.getByRole('button', { name: 'Teruskan ke unit' }).click();
    const form = page.getByRole('form', { name: 'Teruskan ke unit' });
    await form.getByLabel('Unit yang menangani').selectOption({ label: 'Dinas Bina Marga dan Bina Konstruksi' });
    await form.getByLabel('Keterangan').fill('Mohon ditambal');
    await form.getByRole('button', { name: 'Teruskan ke unit' }).click();
    await page.getByText('Tercatat: Teruskan ke unit.').waitFor();
    // The way so far is of a version, and is read when the case has come anew.
    await page.locator('ol[reversed]').getByText('Mohon ditambal').waitFor();
    const timeline = await textOf(page, 'ol[reversed]');
    expect(timeline).toMatch(/^Diteruskan ke unit.*Mohon ditambal.*Diverifikasi.*Tenggat terlewat.*Aduan diterima/);
    expect(await textOf(page)).toContain('Dinas Bina Marga dan Bina Konstruksi');
  });

  test('whose case changed meanwhile is told so, and nothing is done until he has seen it', async () => {
    const page = await open(`/aduan/${forwarded.id}`);
    await page.getByRole('button', { name: 'Tindak lanjut' }).click();
    const form = page.getByRole('form', { name: 'Tindak lanjut' });
    await form.getByLabel('Keterangan').fill('Petugas sudah ke lokasi');
    await simulation.act(forwarded.id, 'catat', { note: 'Ditelepon' }, 'op-3');
    await form.getByRole('button', { name: 'Tindak lanjut' }).click();
    await page.getByText('Aduan ini berubah sejak Anda membukanya.').waitFor();
    expect(await form.getByLabel('Keterangan').inputValue()).toBe('Petugas sudah ke lokasi');
    await page.locator('ol[reversed]').getByText('Ditelepon').waitFor();
    await form.getByRole('button', { name: 'Tindak lanjut' }).click();
    await page.getByText('Tercatat: Tindak lanjut.').waitFor();
    await closeRefused();
  });

  test('finds a sanction with its seals, and the way to decide on it', async () => {
    const page = await open(at('/buku-sanksi'));
    const card = page.locator(`[data-sanction="${silent.id}.operator-forward.1"]`);
    await card.getByText('2 catatan').click();
    expect(((await card.textContent()) ?? '').match(/segel \d+ [0-9a-f]{64}/g)).toHaveLength(2);
    await page.getByText('pantau ledger verify').waitFor();
    await card.getByRole('link', { name: 'Ajukan keberatan atau putuskan pada aduannya' }).click();
    await page.getByText('Langkah lain').click();
    await page.getByRole('button', { name: 'Ajukan keberatan' }).waitFor();
  });
});

describe('a governor', () => {
  test('sees today’s breaches by unit, those of another day by operator, and is one tap from the case', async () => {
    const page = await open(at('/komando'));
    await page.getByText('Simulasi.').waitFor();
    await page.getByText('1 pelanggaran pada Kam, 8 Jan 2026').waitFor();
    await page.getByText('Dinas Perumahan, Kawasan Permukiman dan Cipta Karya').first().waitFor();
    await page.getByText(/^Sekda 1$/).waitFor();
    await page.getByLabel('Hari').fill('2026-01-06');
    await page.waitForURL(/day=2026-01-06/);
    await page.getByText('1 pelanggaran pada Sel, 6 Jan 2026').waitFor();
    await page.getByRole('link', { name: silent.id }).click();
    await page.getByRole('heading', { level: 1, name: /Jalan berlubang/ }).waitFor();
  });
});

describe('every reader', () => {
  const pages = () => [
    at('/lapor'),
    `/lacak?id=${forwarded.id}`,
    at('/antrean'),
    at('/komando'),
    at('/buku-sanksi'),
    `/aduan/${silent.id}`,
  ];
  /** With all that a page has to show. */
  const openWhole = async (path: string, options?: BrowserContextOptions): Promise<Page> => {
    const page = await open(path, options);
    if (path.startsWith('/lacak')) {
      await page.getByLabel('PIN').fill(forwarded.pin);
      await page.locator('main form button').click();
      await page.getByRole('article').waitFor();
    }
    if (path.startsWith('/lapor') || path.startsWith('/aduan')) await page.locator('.leaflet-container path').first().waitFor();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    return page;
  };

  test('needs no horizontal scroll at 320 px', async () => {
    for (const path of pages()) {
      const page = await openWhole(path, { viewport: { width: 320, height: 640 } });
      const beyond = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect({ path, beyond }).toEqual({ path, beyond: 0 });
    }
  });

  test.each(['id', 'en'])('finds no barrier that axe knows of, light or dark: %s', async (language) => {
    for (const path of pages()) {
      const page = await openWhole(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      expect(await barriersOn(page)).toEqual([]);
    }
  });
});
