/** How fresh the answers are: everything appended until the watermark is in them. */

/** One partition of a topic that the sink reads. */
export interface PartitionState {
  readonly topic: string;
  readonly partition: number;
  /** First offset that the broker still has. */
  readonly low: number;
  /** Offset that the next message will get. */
  readonly high: number;
  /** First offset that the sink has not written; undefined when it has written none. */
  readonly next: number | undefined;
  /** Append time of the last message written, ms; undefined when it has written none. */
  readonly appendedAt: number | undefined;
}

export interface TopicFreshness {
  readonly topic: string;
  readonly lagMessages: number;
  /** ms; null when messages wait in a partition of which nothing was ever written: nothing is known then. */
  readonly watermark: number | null;
}

export interface Freshness {
  readonly watermark: number | null;
  readonly topics: readonly TopicFreshness[];
}

/**
 * The oldest append time over the partitions with lag, else `now`. The time counted is that of the last message
 * written: whatever still waits in the partition was appended after it.
 */
export function freshnessOf(partitions: readonly PartitionState[], now: number): Freshness {
  const topics = [...Map.groupBy(partitions, ({ topic }) => topic)].map(([topic, states]) => {
    const lagging = states.filter((state) => lagOf(state) > 0);
    return {
      topic,
      lagMessages: states.reduce((total, state) => total + lagOf(state), 0),
      watermark: oldest(
        lagging.map(({ appendedAt }) => appendedAt ?? null),
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

function lagOf({ low, high, next }: PartitionState): number {
  return Math.max(0, high - Math.max(low, next ?? low));
}

function oldest(times: readonly (number | null)[], now: number): number | null {
  return times.reduce((least, time) => (least === null || time === null ? null : Math.min(least, time)), now as number | null);
}
