import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Meant for a cloud function: one process dies with its first closed page, and the rest would hide what a real browser forbids. */
const UNWANTED = ['--single-process', '--disable-web-security', '--allow-running-insecure-content'];

/** Chromium from npm: nothing to install by hand, and it asks the network for nothing. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [
      ...sparticuz.args.filter((arg) => !UNWANTED.includes(arg)),
      '--no-sandbox',
      '--disable-background-networking',
      '--no-first-run',
    ],
    headless: true,
  });
}

export interface Visit {
  readonly page: Page;
  /** What the browser complained of: errors of scripts and of the console, a breach of the content policy among them. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.goto(url);
  return { page, complaints, close: () => context.close() };
}
