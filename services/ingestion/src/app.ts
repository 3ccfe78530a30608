/** Ingestion as a function of its ports: what main.ts wires and tests drive. */
import type { Clock, GrpcService, Route } from '@pantau/runtime';
import { submissionService } from './adapters/grpc.ts';
import { routes } from './adapters/http.ts';
import type { EventPublisher } from './ports.ts';
import { createReceiver } from './usecases/receive.ts';

export interface Ingestion {
  readonly routes: Route[];
  readonly grpc: GrpcService[];
}

export function createIngestion(ports: { readonly publisher: EventPublisher; readonly clock: Clock }): Ingestion {
  const receiver = createReceiver(ports.publisher, ports.clock);
  return { routes: routes(receiver), grpc: [submissionService(receiver)] };
}
