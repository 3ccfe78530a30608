import { CASES, OBSERVATIONS, SCORES, SUBMISSIONS } from '@pantau/contracts';
import type { KafkaAdmin } from '@pantau/kafka';
import type { PartitionState } from '../domain/watermark.ts';
import type { LagSource, SinkProgress, WrittenUpTo } from '../ports.ts';

const SCORING = 'scoring';

/**
 * Asked in the order in which an input travels: what scoring has judged, then what the scores topic holds, then what was
 * written. Each later answer covers at least what the earlier one let through, so that nothing can slip by unseen between
 * two of them; the other way round a message judged in between would be counted nowhere.
 */
export function lagSource(
  admin: Pick<KafkaAdmin, 'endOffsets' | 'groupOffsets'>,
  progress: Pick<SinkProgress, 'read'>,
): LagSource {
  return {
    async partitions() {
      const submissions = await admin.endOffsets(SUBMISSIONS.name);
      const judged = new Map((await admin.groupOffsets(SCORING, SUBMISSIONS.name)).map((each) => [each.partition, each.offset]));
      const scores = await admin.endOffsets(SCORES.name);
      const observations = await admin.endOffsets(OBSERVATIONS.name);
      const cases = await admin.endOffsets(CASES.name);
      const written = new Map((await progress.read()).map((each) => [`${each.topic}/${each.partition}`, each]));
      const of = (topic: string, partition: number): WrittenUpTo | undefined => written.get(`${topic}/${partition}`);

      const byScoring = submissions.map(
        ({ partition, low, high }): PartitionState => ({
          ...{ way: 'results', topic: SUBMISSIONS.name, reader: SCORING, partition, low, high, next: judged.get(partition) },
          appendedAt: of(SCORES.name, partition)?.inputAppendedAt,
        }),
      );
      // Of a score what counts is when its input was sent, not when scoring sent it on: what waits here may be older inputs.
      const bySink = [
        { way: 'results' as const, topic: SUBMISSIONS.name, ends: submissions, time: 'appendedAt' as const },
        { way: 'results' as const, topic: SCORES.name, ends: scores, time: 'inputAppendedAt' as const },
        { way: 'observations' as const, topic: OBSERVATIONS.name, ends: observations, time: 'appendedAt' as const },
        { way: 'cases' as const, topic: CASES.name, ends: cases, time: 'appendedAt' as const },
      ].flatMap(({ way, topic, ends, time }) =>
        ends.map(
          ({ partition, low, high }): PartitionState => ({
            ...{ way, topic, reader: 'reporting', partition, low, high },
            ...{ next: of(topic, partition)?.nextOffset, appendedAt: of(topic, partition)?.[time] },
          }),
        ),
      );
      return [...byScoring, ...bySink];
    },
  };
}
