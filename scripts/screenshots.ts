/**
 * `npm run screenshots -- [--url http://…] [folder] [page…]`: a picture of each page with the published results, in light, in dark
 * and 320 pixels wide. Without --url it starts engines, services and data of its own, and ends them. They are made to be looked at.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Engines, type Stack, startEngines, startStack } from '@pantau/engines';
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from '../services/dashboard/test/browser.ts';
import { readArguments } from './screenshots/arguments.ts';
import { PAGES, type PictureOf } from './screenshots/pages.ts';
import { loadData, untilVisible } from './start/load-data.ts';
import { screen } from './start/screen.ts';

const VISIBLE_TIMEOUT_MS = 120_000;
const LOOKS = [
  { name: 'light', options: { colorScheme: 'light', viewport: { width: 1280, height: 860 } } },
  { name: 'dark', options: { colorScheme: 'dark', viewport: { width: 1280, height: 860 } } },
  { name: '320', options: { colorScheme: 'light', viewport: { width: 320, height: 640 } } },
] as const;

const { folder, url, names } = readArguments(process.argv.slice(2));
const to = resolve(folder);
mkdirSync(to, { recursive: true });
const pages = PAGES.filter(({ name }) => names.length === 0 || names.some((wanted) => name.startsWith(wanted)));
if (url === undefined) await withOwnStack(takeAll);
else await takeAll(url);

async function takeAll(gateway: string): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const page of pages) for (const look of LOOKS) await take(browser, gateway, page, look);
  } finally {
    await browser.close();
  }
}

/** A page that says nothing in time is pictured as it is, and named: the others are still of use. */
async function take(browser: Browser, gateway: string, { name, path, ready }: PictureOf, look: (typeof LOOKS)[number]) {
  const opened = await visit(browser, gateway + path, look.options);
  const isReady = await opened.page
    .locator(ready)
    .first()
    .waitFor({ timeout: 15_000 })
    .then(() => true)
    .catch(() => false);
  const file = join(to, `${name}-${look.name}.png`);
  await opened.page.evaluate('document.fonts.ready');
  await opened.page.screenshot({ path: file, fullPage: true });
  await opened.close();
  const complaints = [...(isReady ? [] : [`no ${ready}`]), ...opened.complaints];
  screen.list([[`${name} ${look.name}`, complaints.length === 0 ? file : `${file}: ${complaints.join('; ')}`]]);
  if (!isReady) process.exitCode = 1;
}

async function withOwnStack(act: (gateway: string) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'pantau-screenshots-'));
  // mkdtemp makes it 700; as root, Postgres runs as another account and must be able to enter.
  chmodSync(dataDir, 0o711);
  let engines: Engines | undefined;
  let stack: Stack | undefined;
  try {
    engines = await startEngines({ dataDir, onProgress: screen.progress });
    const { kafkaBrokers, clickhouseUrl, databaseUrl } = engines;
    stack = await startStack({ engines, logDir: join(dataDir, 'logs'), isolation: 'random', env: { LOG_LEVEL: 'warn' } });
    await loadData(stack.url('ingestion'), dataDir, [kafkaBrokers, clickhouseUrl, databaseUrl]);
    await untilVisible(stack.url('reporting'), VISIBLE_TIMEOUT_MS);
    await act(stack.url('dashboard'));
  } finally {
    await stack?.stop();
    await engines?.kill();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
