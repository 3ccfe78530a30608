import type { TopicDefinition } from '@pantau/contracts';
import type { KafkaAdmin } from '@pantau/kafka';
import type { LagSource, SinkProgress } from '../ports.ts';

/**
 * The broker is asked before the progress: what is written in between may make the lag look smaller than nothing, which
 * is no lag. The other way round a sink that keeps up would always look as if it lagged.
 */
export function lagSource(
  admin: Pick<KafkaAdmin, 'endOffsets'>,
  progress: SinkProgress,
  topics: readonly TopicDefinition[],
): LagSource {
  return {
    async partitions() {
      const ends = await Promise.all(topics.map(async ({ name }) => ({ name, partitions: await admin.endOffsets(name) })));
      const written = new Map((await progress.read()).map((each) => [`${each.topic}/${each.partition}`, each]));
      return ends.flatMap(({ name, partitions }) =>
        partitions.map(({ partition, low, high }) => {
          const known = written.get(`${name}/${partition}`);
          return { topic: name, partition, low, high, next: known?.nextOffset, appendedAt: known?.appendedAt };
        }),
      );
    },
  };
}
