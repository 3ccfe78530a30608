/** Scoring as a function of its ports: what main.ts wires and tests drive. */
import type { EventDefinition } from '@pantau/contracts';
import type { ReadingHandler } from '@pantau/kafka';
import { instrument, instrumentByRule } from '@pantau/rulebook';
import type { Clock, GrpcService, Log, Route } from '@pantau/runtime';
import { scoringService } from './adapters/grpc.ts';
import { rescoreRoutes } from './adapters/http/rescore-routes.ts';
import { routes } from './adapters/http/routes.ts';
import { kafkaHandler } from './adapters/kafka-handler.ts';
import { SUBSCRIPTIONS } from './adapters/read-input.ts';
import type { Input } from './domain/input.ts';
import type { Rules, ScoresPublisher, ScoringStore } from './ports.ts';
import { createDrainOutbox } from './usecases/drain-outbox.ts';
import { createFoldBatch } from './usecases/fold-batch.ts';

export const GROUP = 'scoring';

/**
 * A batch publishes each scorecard that it touches once, with all its units and sums, and is a transaction of a dozen statements.
 * Waiting for 256 kB or a quarter of a second makes a steady stream into fewer of both: else every input costs a scorecard.
 */
export const FETCH = { minBytes: 262_144, maxWaitMs: 250 };

export interface Scoring {
  readonly routes: readonly Route[];
  readonly grpc: readonly GrpcService[];
  readonly subscriptions: readonly EventDefinition[];
  readonly handler: ReadingHandler<Input>;
  /** Publishes what an earlier owner of the partitions left in the outbox. */
  onAssigned(partitions: readonly { topic: string; partition: number }[]): Promise<void>;
}

export function createScoring(ports: {
  readonly store: ScoringStore;
  readonly publisher: ScoresPublisher;
  readonly clock: Clock;
  readonly log: Log;
  /** Those of this build by default. */
  readonly rules?: Rules;
}): Scoring {
  const { store, publisher, clock, log, rules = { byRule: instrumentByRule, newest: instrument } } = ports;
  const drainOutbox = createDrainOutbox(store, publisher);
  return {
    routes: [...routes(store, clock), ...rescoreRoutes(store, rules)],
    grpc: [scoringService(store)],
    subscriptions: SUBSCRIPTIONS,
    handler: kafkaHandler(createFoldBatch(store, publisher, drainOutbox), log, rules.byRule),
    async onAssigned(partitions) {
      await Promise.all(partitions.map(({ topic, partition }) => drainOutbox(topic, partition)));
    },
  };
}
