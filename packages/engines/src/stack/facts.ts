import { randomBytes } from 'node:crypto';
import type { EngineUrls } from '../engines.ts';
import { freePort } from '../free-port.ts';
import { SERVICES, type ServiceName, type StackFacts } from './services.ts';

/** The names that production uses, at fixed ports. */
export function fixedFacts(engines: EngineUrls, ports: Partial<Record<ServiceName, number>>): StackFacts {
  return {
    engines,
    topicPrefix: '',
    clickhouseDatabase: 'pantau',
    databases: { scoring: 'scoring', reporting: 'reporting' },
    ports: portsOf((service) => ports[service.name] ?? service.port),
  };
}

/** Names and ports nobody else has, so that stacks of several test files can share one set of engines. */
export async function randomFacts(engines: EngineUrls): Promise<StackFacts> {
  const mark = randomBytes(4).toString('hex');
  const free = await Promise.all(SERVICES.map(async ({ name }) => [name, await freePort()] as const));
  const ports = new Map(free);
  return {
    engines,
    topicPrefix: `t${mark}.`,
    clickhouseDatabase: `pantau_${mark}_test`,
    databases: { scoring: `scoring_${mark}_test`, reporting: `reporting_${mark}_test` },
    ports: portsOf(({ name }) => ports.get(name) ?? 0),
  };
}

function portsOf(port: (service: { name: ServiceName; port: number }) => number): Record<ServiceName, number> {
  const ports = { ingestion: 0, scoring: 0, reporting: 0, dashboard: 0 };
  for (const service of SERVICES) ports[service.name] = port(service);
  return ports;
}
