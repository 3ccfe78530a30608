import type { EventDefinition } from '@pantau/contracts';
import { buildScope, type Component, type Log, type RetryPolicy } from '@pantau/runtime';
import type { Registry } from 'prom-client';
import { kafkaAdmin } from './admin.ts';
import type { AssignmentHooks } from './assignment.ts';
import type { RestPolicy } from './blocked-partitions.ts';
import type { KafkaConfig } from './config.ts';
import type { PartitionLag } from './lag-watch.ts';
import { startMember } from './member.ts';
import { startWireProducer } from './producer.ts';
import type { PartitionHandler } from './run-batch.ts';

export interface ConsumerOptions extends AssignmentHooks {
  /** Without the prefix. Its dead letters go to `<topic>.<group>.dlq`. */
  readonly group: string;
  /** The types that the handler knows; their topics are subscribed to, other types in them are skipped and counted. */
  readonly subscriptions: readonly EventDefinition[];
  readonly handler: PartitionHandler;
  /**
   * For a group that goes over the log again beside the one that lives: what cannot be read is left out and neither counts
   * towards the limit nor becomes a dead letter, because the living group has dealt with it.
   */
  readonly replay?: boolean;
  /** Called at most once, when the consumer cannot go on: end the process with exit 1. */
  fatal(error: unknown): void;
  readonly maxBytesPerPartition?: number;
  readonly minBytes?: number;
  readonly maxWaitMs?: number;
  /** Default: all. One slow partition otherwise holds up the others of its broker. */
  readonly partitionsConcurrently?: number;
  /** How a batch is tried while something it needs is away: at first in place, then its partition rests between tries. */
  readonly patience?: { readonly inPlace: RetryPolicy; readonly rest: RestPolicy };
  /** A batch that takes longer has hung. */
  readonly hangMs?: number;
  /** A partition with messages that nobody works on for so long ends the process. */
  readonly stallMs?: number;
}

export interface ConsumerHandle {
  /**
   * In the group, prepared, and no partition that nobody works on. One that waits for what is away does not count: with this
   * false a copy gets no requests, and one institution's input would take all answers away. Its gauge tells of it.
   */
  isHealthy(): boolean;
  /** Of every partition of the topics, whoever holds it. AppError 'unavailable' when the broker does not answer. */
  lag(): Promise<readonly PartitionLag[]>;
}

/**
 * Reads the topics of `subscriptions` as a member of `group`: at least once, in order per partition, one fetch of one
 * partition at a time to the handler, the offset last. Stopping finishes the batch at work and leaves the group.
 */
export function kafkaConsumer(
  config: KafkaConfig,
  options: ConsumerOptions,
  log: Log,
  metrics?: Registry,
): Component<ConsumerHandle> {
  return {
    async start() {
      let handle: ConsumerHandle | undefined;
      const scope = await buildScope(async (parts) => {
        const admin = await parts.start(kafkaAdmin(config, log));
        const publish = await parts.start({
          async start() {
            const { publish, stop } = await startWireProducer(config, log, metrics);
            return { value: publish, stop };
          },
        });
        handle = await parts.start({ start: () => startMember(config, options, log, metrics, { admin, publish }) });
      });
      if (handle === undefined) throw new Error('the consumer was built without a member');
      return { value: handle, stop: () => scope.stop() };
    },
  };
}
