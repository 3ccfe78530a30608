/**
 * `npm run bench -w services/dashboard [-- visits]`: how soon each page is painted and how soon it answers a reader, in Chromium with
 * its processor slowed four times as Lighthouse does, and how long an event takes to a tile. Starts engines, services and data of its
 * own. What a budget can hold (bytes, requests) is asserted by browser tests; times depend on the machine and are only told here.
 */
import { startStack } from '@pantau/engines';
import { eventually } from '@pantau/runtime/testing';
import type { Browser, Page } from 'playwright-core';
import { machine, withEngines } from '../../../scripts/bench/harness.ts';
import { PAGES } from '../../../scripts/screenshots/pages.ts';
import { loadData, untilVisible } from '../../../scripts/start/load-data.ts';
import { openBrowser, visit } from '../test/browser.ts';

const VISITS = Number(process.argv[2] ?? 5);
const EVENTS = 20;
const SLOWED = 4;
const VISIBLE_TIMEOUT_MS = 120_000;

interface Visited {
  readonly paintedMs: number;
  /** The longest from a key or click to the next paint that it changed; undefined where the page has nothing to choose. */
  readonly answeredMs: number | undefined;
  readonly requests: number;
  readonly kilobytes: number;
}

await withEngines(['kafka', 'clickhouse', 'postgres'], async ({ engines, dir }) => {
  const stack = await startStack({ engines, logDir: dir, isolation: 'random', env: { LOG_LEVEL: 'warn' } });
  const browser = await openBrowser();
  try {
    const { kafkaBrokers, clickhouseUrl, databaseUrl } = engines;
    await loadData(stack.url('ingestion'), dir, [kafkaBrokers, clickhouseUrl, databaseUrl]);
    await untilVisible(stack.url('reporting'), VISIBLE_TIMEOUT_MS);
    const url = stack.url('dashboard');
    console.log(`\nPages, processor slowed ${SLOWED} times, ${VISITS} first visits each: median and worst, ms`);
    console.log(row('page', 'painted', 'worst', 'answers', 'worst', 'requests', 'kB'));
    for (const { name, path, ready } of PAGES) {
      const visits: Visited[] = [];
      for (let n = 0; n < VISITS; n += 1) visits.push(await measure(browser, url + path, ready));
      const painted = sorted(visits.map(({ paintedMs }) => paintedMs));
      const answered = sorted(visits.flatMap(({ answeredMs }) => answeredMs ?? []));
      const [first] = visits;
      console.log(
        row(name, middle(painted), painted.at(-1), middle(answered), answered.at(-1), first?.requests, first?.kilobytes),
      );
    }
    const events = sorted(await eventToTile(browser, url));
    console.log(`\nFrom sending a printed score to the tile that shows it, ${EVENTS} times, not slowed:`);
    console.log(`median ${middle(events)} ms, slowest ${events.at(-1)} ms\n${machine()}`);
  } finally {
    await browser.close();
    await stack.stop();
  }
});

async function measure(browser: Browser, url: string, ready: string): Promise<Visited> {
  const opened = await visit(browser, 'about:blank');
  try {
    const { page } = opened;
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.addInitScript(
      `window.answers = []; new PerformanceObserver((list) => list.getEntries().forEach((each) => window.answers.push(each.duration)))
        .observe({ type: 'event', durationThreshold: 16, buffered: true })`,
    );
    const sizes: number[] = [];
    page.on('requestfinished', async (request) => {
      if (request.url().startsWith('http')) sizes.push((await request.sizes()).responseBodySize);
    });
    await page.goto(url);
    await page.locator(ready).first().waitFor();
    const paintedMs = Math.round(
      await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"),
    );
    const answeredMs = await answerOf(page);
    return { paintedMs, answeredMs, requests: sizes.length, kilobytes: Math.round(sizes.reduce((a, b) => a + b, 0) / 1000) };
  } finally {
    await opened.close();
  }
}

/** Chooses something else in the first picker of the page, as a reader with a keyboard does. */
async function answerOf(page: Page): Promise<number | undefined> {
  const picker = page.locator('main select').first();
  if ((await picker.count()) === 0) return undefined;
  await picker.focus();
  await page.keyboard.press('ArrowDown');
  // Two frames after the key the browser has painted what it changed and told how long that took.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200))))');
  return Math.round(await page.evaluate<number>('Math.max(0, ...window.answers)'));
}

/** A source corrects the score of Metro again and again; the open league shows each. */
async function eventToTile(browser: Browser, url: string): Promise<number[]> {
  const opened = await visit(browser, `${url}/liga?family=ORI&period=2022&province=18`);
  try {
    const tile = opened.page.locator('tr[data-code="18.72"]');
    await tile.waitFor();
    const times: number[] = [];
    for (let n = 1; n <= EVENTS; n += 1) {
      const score = `${70 + (n % 8)},${String(10 + n)}`;
      const body = {
        ...{ institution: '18.72', instrument: 'ORI-2022', period: '2022', score, revision: n },
        source: { publisher: 'ombudsman.go.id', date: '2023-01-01', url: 'https://ombudsman.go.id/bench', title: 'Bench' },
      };
      const sent = performance.now();
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch(`${url}/api/ingestion/v1/published-results`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
      await eventually(
        async () => {
          if (!(await tile.textContent())?.includes(score)) throw new Error(`no ${score} in the tile`);
        },
        { timeoutMs: 30_000, everyMs: 20 },
      );
      times.push(Math.round(performance.now() - sent));
    }
    return times;
  } finally {
    await opened.close();
  }
}

function sorted(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => a - b);
}

function middle(numbers: readonly number[]): number | undefined {
  return numbers[Math.floor(numbers.length / 2)];
}

function row(name: string, ...cells: readonly (string | number | undefined)[]): string {
  return name.padEnd(20) + cells.map((cell) => String(cell ?? '').padStart(10)).join('');
}
