import { randomBytes } from 'node:crypto';
import { freePort } from '../free-port.ts';
import type { CopyCounts } from './copies.ts';
import { newMasterKeys } from './master-keys.ts';
import { type DoorName, SERVICES, type ServiceName, type StackFacts } from './services.ts';

type FixedPorts = Readonly<Partial<Record<DoorName, number>>>;
type Ports = Pick<StackFacts, 'ports' | 'grpcPorts'>;
type Given = Pick<StackFacts, 'engines' | 'copiesDir'> & Partial<Pick<StackFacts, 'masterKeys'>>;

/** The names that production uses. The first copy of each service has its fixed ports, the others any free ones. */
export async function fixedFacts(given: Given, ports: FixedPorts, counts: CopyCounts = {}): Promise<StackFacts> {
  return {
    masterKeys: newMasterKeys(),
    ...given,
    topicPrefix: '',
    clickhouseDatabase: 'pantau',
    databases: { ingestion: 'ingestion', scoring: 'scoring', complaints: 'complaints', reporting: 'reporting' },
    ...(await portsOf(counts, async (door, standard) => ports[door] ?? standard)),
  };
}

/** Names and ports nobody else has, so that stacks of several test files can share one set of engines. */
export async function randomFacts(given: Given, counts: CopyCounts = {}): Promise<StackFacts> {
  const mark = randomBytes(4).toString('hex');
  return {
    masterKeys: newMasterKeys(),
    ...given,
    topicPrefix: `t${mark}.`,
    clickhouseDatabase: `pantau_${mark}_test`,
    databases: {
      ingestion: `ingestion_${mark}_test`,
      scoring: `scoring_${mark}_test`,
      complaints: `complaints_${mark}_test`,
      reporting: `reporting_${mark}_test`,
    },
    ...(await portsOf(counts, (_door, _standard, taken) => portBeside(taken))),
  };
}

/** Gives the service one more copy, at ports that nobody has. */
export async function addPlace(facts: Ports, service: ServiceName): Promise<void> {
  facts.ports[service].push(await portBeside(facts));
  facts.grpcPorts[service]?.push(await portBeside(facts));
}

async function portsOf(
  counts: CopyCounts,
  first: (door: DoorName, standard: number, taken: Ports) => Promise<number>,
): Promise<Ports> {
  const grpcPorts: Partial<Record<ServiceName, number[]>> = {};
  const places: Ports = { ports: { ingestion: [], scoring: [], complaints: [], reporting: [], dashboard: [] }, grpcPorts };
  for (const { name, port, grpcPort } of SERVICES) {
    places.ports[name].push(await first(name, port, places));
    if (grpcPort !== undefined) grpcPorts[name] = [await first(`${name}_grpc`, grpcPort, places)];
  }
  for (const { name } of SERVICES) {
    while (places.ports[name].length < (counts[name] ?? 1)) await addPlace(places, name);
  }
  return places;
}

/** A free port that none of these is: nobody listens on them yet. */
async function portBeside({ ports, grpcPorts }: Ports): Promise<number> {
  const given = new Set([...Object.values(ports), ...Object.values(grpcPorts)].flat());
  for (;;) {
    const port = await freePort();
    if (!given.has(port)) return port;
  }
}
