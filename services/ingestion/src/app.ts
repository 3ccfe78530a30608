/** Ingestion as a function of its ports: what main.ts wires and tests drive. */
import { type Instrument, instrumentByRule } from '@pantau/rulebook';
import type { Clock, GrpcService, Route } from '@pantau/runtime';
import { adoptionRoutes } from './adapters/adoption-routes.ts';
import { postgresAdoptionStore } from './adapters/adoption-store.ts';
import { noDatabase, type OpenDatabase } from './adapters/database.ts';
import { submissionService } from './adapters/grpc.ts';
import { routes } from './adapters/http.ts';
import type { EventPublisher } from './ports.ts';
import { createRuleAdoptions, type RuleAdoptions } from './usecases/adopt-rules.ts';
import { createReceiver } from './usecases/receive.ts';

export interface Ingestion {
  readonly routes: Route[];
  readonly grpc: GrpcService[];
  readonly adoptions: RuleAdoptions;
}

export function createIngestion(ports: {
  readonly publisher: EventPublisher;
  readonly clock: Clock;
  /** Without one the doors are served, and adoptions answer 503. */
  readonly openDatabase?: OpenDatabase;
  /** Those of this build by default. */
  readonly findRules?: (rule: string) => Instrument | undefined;
}): Ingestion {
  const { publisher, clock, openDatabase = noDatabase, findRules = instrumentByRule } = ports;
  const receiver = createReceiver(publisher, clock);
  const adoptions = createRuleAdoptions({ store: postgresAdoptionStore(openDatabase), publisher, clock, findRules });
  return { routes: [...routes(receiver), ...adoptionRoutes(adoptions, clock)], grpc: [submissionService(receiver)], adoptions };
}
