/** How fresh the answers are: everything sent to the topics until the watermark was judged and is in them. */

/** What inputs become: results through scoring, observations and complaints straight away. Nothing that waits on one way is missing from the answers of another. */
export const WAYS = ['results', 'observations', 'cases'] as const;
export type Way = (typeof WAYS)[number];

/** One partition on the way of an input, and how far one reader of it is. */
export interface PartitionState {
  readonly way: Way;
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
  /** Of all ways together. */
  readonly watermark: number | null;
  readonly ways: Readonly<Record<Way, number | null>>;
  readonly topics: readonly TopicFreshness[];
}

/**
 * The oldest time over the partitions with lag, else `now`. The time counted is that of the last input done with: whatever
 * still waits in the partition was sent after it, and after `caughtUpAt` of the way's partition of that number, when a reading
 * last found nothing waiting in any topic of the way there. Without the latter the first message after an idle night would for
 * a moment count as a night of lag.
 */
export function freshnessOf(
  partitions: readonly PartitionState[],
  now: number,
  caughtUpAt: ReadonlyMap<string, number> = new Map(),
): Freshness {
  const found = [...Map.groupBy(partitions, ({ topic, reader }) => `${topic} ${reader}`).values()].flatMap((states) => {
    const [first] = states;
    if (first === undefined) return [];
    const lagging = states.filter((state) => lagOf(state) > 0);
    return {
      way: first.way,
      topic: first.topic,
      reader: first.reader,
      lagMessages: states.reduce((total, state) => total + lagOf(state), 0),
      watermark: oldest(
        lagging.map((state) => doneUntil(state, caughtUpAt.get(laneOf(state)))),
        now,
      ),
    };
  });
  const oldestOf = (topics: readonly TopicFreshness[]) =>
    oldest(
      topics.map(({ watermark }) => watermark),
      now,
    );
  const ofWay = (way: Way) => oldestOf(found.filter((topic) => topic.way === way));
  return {
    watermark: oldestOf(found),
    ways: { results: ofWay('results'), observations: ofWay('observations'), cases: ofWay('cases') },
    topics: found.map(({ way: _, ...topic }) => topic),
  };
}

/**
 * The lanes in which nothing waits from end to end. An institution's inputs and results are in partitions of one number (same
 * key, same count), so each number is a lane of its own; a step of it alone says nothing, because what waits before scoring
 * leaves the scores without lag, and comes there later.
 */
export function caughtUpLanes(partitions: readonly PartitionState[]): readonly string[] {
  const lanes = Map.groupBy(partitions, laneOf);
  return [...lanes].flatMap(([lane, states]) => (states.every((state) => lagOf(state) === 0) ? [lane] : []));
}

function laneOf({ way, partition }: PartitionState): string {
  return `${way}/${partition}`;
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
