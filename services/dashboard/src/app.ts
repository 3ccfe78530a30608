import type { Component, Mount } from '@pantau/runtime';
import { boundariesFile } from './boundaries.ts';
import { type Resolve, resolveBySystem } from './copy-places.ts';
import { readiness } from './readiness.ts';
import { serviceCopies } from './service-copies.ts';
import { serviceProxy, unknownService } from './service-proxy.ts';
import { webApp } from './web-app.ts';

export interface GatewayPorts {
  /** Name of the service under /api -> the origins of its copies. */
  readonly services: Readonly<Record<string, readonly string[]>>;
  /** Where copies that join later leave their address. */
  readonly copiesDir?: string | undefined;
  /** What addresses a name stands for; by default as the system says. */
  readonly resolve?: Resolve;
  /** How often it is looked which copies there are and which are ready: once a second. */
  readonly lookEveryMs?: number;
  /** Boundaries of the provinces as `readBoundaries` gives them, where there is a file of them. */
  readonly boundaries?: Buffer | undefined;
  /** Where the built web app lies. */
  readonly webDir: string;
}

export interface Gateway {
  /** Routing order matters. */
  readonly mounts: readonly Mount[];
  /** Keeps looking which copies there are and which are ready; its first start waits for every answer. */
  readonly readiness: Component<void>;
}

/** One origin for the browser: the services under /api, the web app under everything else. */
export function createGateway(ports: GatewayPorts): Gateway {
  const { services, copiesDir, boundaries, webDir, resolve = resolveBySystem, lookEveryMs = 1_000 } = ports;
  const fronted = Object.entries(services).map(([name, origins]) => ({ name, origins, copies: serviceCopies(origins) }));
  const proxies = fronted.map(({ name, copies }) => serviceProxy(name, copies));
  return {
    mounts: [...proxies, unknownService, boundariesFile(boundaries), webApp(webDir)],
    readiness: readiness({ services: fronted, copiesDir, resolve, everyMs: lookEveryMs }),
  };
}
