/** How fresh the answers are: everything sent to the topics until the watermark was judged and is in them. */

/** One partition on the way of an input, and how far one reader of it is. */
export interface PartitionState {
  readonly topic: string;
  /** Whose progress it is: scoring's over the submissions, or this sink's. */
  readonly reader: 'scoring' | 'reporting';
  readonly partition: number;
  /** First offset that the broker still has. */
  readonly low: number;
  /** Offset that the next message will get. */
  readonly high: number;
  /** First offset that the reader has not done with; undefined when it has done with none. */
  readonly next: number | undefined;
  /** When the last input done with was sent, ms; undefined when it is not known. */
  readonly appendedAt: number | undefined;
}

export interface TopicFreshness {
  readonly topic: string;
  readonly reader: PartitionState['reader'];
  readonly lagMessages: number;
  /** ms; null when messages wait in a partition of which nothing was ever done or seen empty: nothing is known then. */
  readonly watermark: number | null;
}

export interface Freshness {
  readonly watermark: number | null;
  readonly topics: readonly TopicFreshness[];
}

/**
 * The oldest time over the partitions with lag, else `now`. The time counted is that of the last input done with: whatever
 * still waits in the partition was sent after it, and after `caughtUpAt` of the partition's number, when a reading last found
 * nothing waiting in any topic's partition of that number. Without the latter the first message after an idle night would for
 * a moment count as a night of lag.
 */
export function freshnessOf(
  partitions: readonly PartitionState[],
  now: number,
  caughtUpAt: ReadonlyMap<number, number> = new Map(),
): Freshness {
  const topics = [...Map.groupBy(partitions, ({ topic, reader }) => `${topic} ${reader}`).values()].flatMap((states) => {
    const [first] = states;
    if (first === undefined) return [];
    const lagging = states.filter((state) => lagOf(state) > 0);
    return {
      topic: first.topic,
      reader: first.reader,
      lagMessages: states.reduce((total, state) => total + lagOf(state), 0),
      watermark: oldest(
        lagging.map((state) => doneUntil(state, caughtUpAt.get(state.partition))),
        now,
      ),
    };
  });
  return {
    watermark: oldest(
      topics.map(({ watermark }) => watermark),
      now,
    ),
    topics,
  };
}

/**
 * The numbers of the partitions in which nothing waits on the whole way. An institution's inputs and results are in partitions of
 * one number (same key, same count), so each number is a way of its own; a step of it alone says nothing, because what waits
 * before scoring leaves the scores without lag, and comes there later.
 */
export function caughtUpPartitions(partitions: readonly PartitionState[]): readonly number[] {
  const ways = Map.groupBy(partitions, ({ partition }) => partition);
  return [...ways].flatMap(([partition, states]) => (states.every((state) => lagOf(state) === 0) ? [partition] : []));
}

export function lagOf({ low, high, next }: PartitionState): number {
  return Math.max(0, high - Math.max(low, next ?? low));
}

function doneUntil({ appendedAt }: PartitionState, caughtUpAt: number | undefined): number | null {
  if (appendedAt === undefined) return caughtUpAt ?? null;
  return Math.max(appendedAt, caughtUpAt ?? appendedAt);
}

function oldest(times: readonly (number | null)[], now: number): number | null {
  return times.reduce((least, time) => (least === null || time === null ? null : Math.min(least, time)), now as number | null);
}
