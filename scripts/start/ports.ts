import { type DoorName, ENGINE_NAMES, ENGINE_VARIABLES, type EngineName, isFree, SERVICES } from '@pantau/engines';

export type PortOwner = EngineName | DoorName;

export interface PortProblem {
  readonly code: 'start_bad_port' | 'start_port_busy' | 'start_port_twice';
  readonly params: Readonly<Record<string, string | number>>;
}

const ENGINE_PORTS: Readonly<Record<EngineName, number>> = { kafka: 9092, clickhouse: 8123, postgres: 5432 };

type Environment = Readonly<Record<string, string | undefined>>;

export function portVariable(owner: PortOwner): string {
  return `PANTAU_PORT_${owner.toUpperCase()}`;
}

/** The port of everything that is started here, from its variable or its default. An engine with a URL is not started here. */
export function readPorts(env: Environment): { ports: Map<PortOwner, number>; problems: PortProblem[] } {
  const defaults: [PortOwner, number][] = [
    ...ENGINE_NAMES.filter((name) => !env[ENGINE_VARIABLES[name]]).map((name): [PortOwner, number] => [name, ENGINE_PORTS[name]]),
    ...SERVICES.map(({ name, port }): [PortOwner, number] => [name, port]),
    ...SERVICES.flatMap(({ name, grpcPort }): [PortOwner, number][] =>
      grpcPort === undefined ? [] : [[`${name}_grpc`, grpcPort]],
    ),
  ];
  const ports = new Map<PortOwner, number>();
  const problems: PortProblem[] = [];
  for (const [owner, standard] of defaults) {
    const variable = portVariable(owner);
    const text = env[variable] ?? String(standard);
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (port < 1 || port > 65_535) problems.push({ code: 'start_bad_port', params: { variable, value: text } });
    const other = [...ports].find(([, taken]) => taken === port)?.[0];
    if (other) problems.push({ code: 'start_port_twice', params: { port, name: owner, other, variable } });
    ports.set(owner, port);
  }
  return { ports, problems };
}

/** Asked before anything is started: a stack that fails half-way up is harder to understand than one that never began. */
export async function busyPorts(ports: ReadonlyMap<PortOwner, number>): Promise<PortProblem[]> {
  const checked = await Promise.all([...ports].map(async ([name, port]) => ({ name, port, free: await isFree(port) })));
  return checked
    .filter(({ free }) => !free)
    .map(({ name, port }) => ({ code: 'start_port_busy', params: { port, name, variable: portVariable(name) } }));
}
