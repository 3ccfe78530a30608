/**
 * `npm run bench`: the whole chain at once, on engines of its own. Submissions of 60 values arrive at a steady rate as NDJSON;
 * every second it is noted what is not scored and what is not visible yet, and how long a league page takes meanwhile.
 * Arguments: submissions a second (2000), seconds (60), copies of scoring (1).
 */

import { cpus } from 'node:os';
import { createHistogram } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { SCORES, SUBMISSIONS } from '@pantau/contracts';
import { startStack } from '@pantau/engines';
import { kafkaAdmin } from '@pantau/kafka';
import { kafkaOf, machine, quiet, WITH_SIXTY_VALUES, withEngines } from './bench/harness.ts';
import { rawProduce } from './bench/raw/kafka.ts';
import { asLine, asMessage, benchSubmission } from './bench/submissions.ts';

const [RATE = 2_000, SECONDS = 60, SCORING = 1] = process.argv.slice(2).map(Number);
/** Ten requests a second, as a province that sends in bulk. */
const EVERY_MS = 100;
const LINES = Math.round((RATE * EVERY_MS) / 1000);

await withEngines(['kafka', 'clickhouse', 'postgres'], async ({ engines, scope, dir }) => {
  const stack = await startStack({
    engines,
    logDir: dir,
    services: ['ingestion', 'scoring', 'reporting'],
    copies: { scoring: SCORING },
    isolation: 'random',
    env: WITH_SIXTY_VALUES,
  });
  try {
    const admin = await scope.start(kafkaAdmin(kafkaOf(stack.facts), quiet));
    const lag = async (group: string, topic: string) => {
      const done = (await admin.groupOffsets(group, topic)).reduce((sum, { offset = 0 }) => sum + offset, 0);
      return (await admin.endOffsets(topic)).reduce((sum, { high }) => sum + high, 0) - done;
    };
    const acknowledged = createHistogram();
    const pages = createHistogram();
    const url = `${stack.url('ingestion')}/v1/submissions`;
    const send = async (from: number) => {
      const body = Array.from({ length: LINES }, (_, index) => asLine(benchSubmission(from + index))).join('\n');
      const began = performance.now();
      const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body });
      const receipt = (await reply.json()) as { accepted?: number };
      if (reply.status !== 202 || receipt.accepted !== LINES)
        throw new Error(`${reply.status} ${JSON.stringify(receipt).slice(0, 300)}`);
      acknowledged.record(Math.max(1, Math.round(performance.now() - began)));
    };
    // Joins, first plans, compiled code: not what is measured.
    for (let request = 0; request < 20; request++) await send(request * LINES);

    console.log(`\nAll together: ${RATE} submissions of 60 values a second for ${SECONDS} s, ${SCORING} × scoring\n`);
    console.log('second   sent/s   not scored   not written   idle');
    const began = performance.now();
    let sent = 0;
    let second = 0;
    let busy = busyShare();
    const underWay = new Set<Promise<void>>();
    for (let request = 0; request < (SECONDS * 1000) / EVERY_MS; request++) {
      const wait = began + request * EVERY_MS - performance.now();
      if (wait > 0) await delay(wait);
      const one = send((20 + request) * LINES).then(() => {
        sent += LINES;
        underWay.delete(one);
      });
      underWay.add(one);
      // A sender that is not answered does not send without end.
      if (underWay.size >= 20) await Promise.race(underWay);
      if ((request + 1) % (5000 / EVERY_MS) !== 0) continue;
      second += 5;
      const asked = performance.now();
      await fetch(`${stack.url('reporting')}/v1/league?family=BENCH&period=2023&province=18&kind=regency,city`).then((reply) =>
        reply.text(),
      );
      pages.record(Math.max(1, Math.round(performance.now() - asked)));
      const [unscored, unwritten] = await Promise.all([lag('scoring', SUBMISSIONS.name), lag('reporting', SCORES.name)]);
      const idle = busy();
      busy = busyShare();
      const cells = [second, Math.round(sent / ((performance.now() - began) / 1000)), unscored, unwritten, `${idle} %`];
      console.log(cells.map((cell, index) => String(cell).padStart([6, 9, 13, 14, 7][index] ?? 8)).join(''));
    }
    await Promise.all(underWay);
    const rate = sent / ((performance.now() - began) / 1000);
    const drained = performance.now();
    while ((await lag('scoring', SUBMISSIONS.name)) + (await lag('reporting', SCORES.name)) > 0) await delay(50);
    const behind = (performance.now() - drained) / 1000;
    const raw = await rawProduce(
      engines.kafkaBrokers,
      Array.from({ length: 20_000 }, (_, n) => asMessage(benchSubmission(n))),
    );
    console.log(`\n${machine()}`);
    console.log(
      `sent ${Math.round(rate)}/s; an acknowledgement of ${LINES} took p50 ${acknowledged.percentile(50)} ms, p99 ${acknowledged.percentile(99)} ms`,
    );
    console.log(`a league page meanwhile: p50 ${pages.percentile(50)} ms, p95 ${pages.percentile(95)} ms (${pages.count} asked)`);
    console.log(`all scored and written ${behind.toFixed(1)} s after the last was sent`);
    console.log(
      `raw: kafkajs alone produces ${Math.round(raw.rate)} of the same submissions a second; ours/it ${(rate / raw.rate).toFixed(2)}`,
    );
  } finally {
    await stack.stop().catch(() => undefined);
  }
});

/** Answers the idle share of all cores since this call, in %. */
function busyShare(): () => number {
  const now = () =>
    cpus().map(({ times }) => ({ idle: times.idle, all: Object.values(times).reduce((sum, time) => sum + time, 0) }));
  const from = now();
  return () => {
    const to = now();
    const idle = to.reduce((sum, { idle }, core) => sum + idle - (from[core]?.idle ?? 0), 0);
    const all = to.reduce((sum, { all }, core) => sum + all - (from[core]?.all ?? 0), 0);
    return Math.round((100 * idle) / all);
  };
}
