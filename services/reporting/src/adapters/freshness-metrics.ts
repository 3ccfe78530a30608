import { Gauge, Histogram, type Registry } from 'prom-client';
import type { FreshnessMeter } from '../ports.ts';
import type { FreshnessView } from '../usecases/freshness.ts';

/** Fine around the two seconds that are promised; a rebuild's replay lands beyond the last. */
const BUCKETS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 30, 60, 300, 1_800];

/** How long from input to answer. Broker and this machine need the same time; a clock behind the broker's counts as 0. */
export function freshnessMeter(metrics: Registry): FreshnessMeter {
  const seconds = new Histogram({
    name: 'pantau_reporting_event_to_visible_seconds',
    help: 'From the append of an input to the row of its result, once a row',
    buckets: BUCKETS,
    registers: [metrics],
  });
  return { visible: (afterMs) => seconds.observe(Math.max(0, afterMs) / 1000) };
}

/**
 * What the histogram cannot tell: nothing becomes visible while all stands still, but the watermark grows old. No sample
 * while it is not known. The broker is asked at most once a second, whoever scrapes.
 */
export function observeWatermark(freshness: FreshnessView, clock: { now(): Date }, metrics: Registry): void {
  new Gauge({
    name: 'pantau_reporting_watermark_age_seconds',
    help: 'Age of the oldest input that may not be in the answers yet',
    registers: [metrics],
    async collect() {
      const watermark = await freshness.watermark();
      if (watermark === null) this.remove();
      else this.set(Math.max(0, clock.now().getTime() - watermark) / 1000);
    },
  });
}
