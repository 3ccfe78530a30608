/** A process that writes a history through the sink until it is done or killed. Its parent says where to go on. */
import { clickhouse } from '@pantau/clickhouse';
import { readAndHandle } from '@pantau/kafka/testing';
import { createScope, systemClock } from '@pantau/runtime';
import { capturedLog, randomFrom } from '@pantau/runtime/testing';
import { clickhouseResultStore } from '../../src/adapters/clickhouse-result-store.ts';
import { createSink } from '../../src/usecases/apply-batch.ts';
import { batchOf } from '../events.ts';
import { historyFrom } from './history.ts';

export interface Task {
  readonly url: string;
  readonly database: string;
  readonly seed: number;
  /** Of how this process cuts and mixes what is left: another for each. */
  readonly cutSeed: number;
  /** By partition, the first offset that is not known to be written. */
  readonly next: readonly number[];
}

export type Told =
  | { readonly kind: 'inserting' }
  | { readonly kind: 'written'; readonly partition: number; readonly next: number };

const LARGEST_BATCH = 300;

process.once('message', (task: Task) => {
  void write(task).then(() => process.exit(0));
});

async function write({ url, database, seed, cutSeed, next }: Task): Promise<void> {
  const scope = createScope();
  const { log } = capturedLog('warn');
  const db = await scope.start(clickhouse({ url, database }, log));
  const progress = { advance: async () => {} };
  const sink = createSink({ store: clickhouseResultStore(db), progress, clock: systemClock, log });
  const { log: partitions } = historyFrom(seed);
  const random = randomFrom(cutSeed);
  const at = [...next];
  const tell = (told: Told) => new Promise<void>((resolve) => process.send?.(told, () => resolve()));
  for (;;) {
    const open = partitions.flatMap((sent, partition) => ((at[partition] ?? 0) < sent.length ? [partition] : []));
    const partition = open[Math.floor(random() * open.length)];
    if (partition === undefined) return;
    const from = at[partition] ?? 0;
    const batch = (partitions[partition] ?? []).slice(from, from + 1 + Math.floor(random() * LARGEST_BATCH));
    await tell({ kind: 'inserting' });
    await readAndHandle(sink, batchOf(batch, from));
    at[partition] = from + batch.length;
    await tell({ kind: 'written', partition, next: from + batch.length });
  }
}
