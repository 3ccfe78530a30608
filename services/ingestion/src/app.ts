/** Ingestion as a function of its ports: what main.ts wires and tests drive. */
import type { Clock, Route } from '@pantau/runtime';
import { routes } from './adapters/http.ts';
import type { EventPublisher } from './ports.ts';
import { createReceiver } from './usecases/receive.ts';

export interface Ingestion {
  readonly routes: Route[];
}

export function createIngestion(ports: { readonly publisher: EventPublisher; readonly clock: Clock }): Ingestion {
  return { routes: routes(createReceiver(ports.publisher, ports.clock)) };
}
