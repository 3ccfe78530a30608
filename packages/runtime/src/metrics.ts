import { collectDefaultMetrics, Registry } from 'prom-client';

/**
 * The registry of one process. Own metrics are named `pantau_<area>_<thing>_<unit>`, in seconds and bytes; Node's own
 * (memory, event loop lag, garbage collection) come with it under their usual names.
 */
export function createMetrics(service: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  return registry;
}
