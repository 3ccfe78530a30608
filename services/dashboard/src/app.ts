import type { Component, Mount } from '@pantau/runtime';
import { readiness } from './readiness.ts';
import { serviceCopies } from './service-copies.ts';
import { serviceProxy, unknownService } from './service-proxy.ts';
import { webApp } from './web-app.ts';

export interface GatewayPorts {
  /** Name of the service under /api -> the origins of its copies. */
  readonly services: Readonly<Record<string, readonly string[]>>;
  /** Where the built web app lies. */
  readonly webDir: string;
}

export interface Gateway {
  /** Routing order matters. */
  readonly mounts: readonly Mount[];
  /** Keeps asking which copies are ready; its first start waits for every answer. */
  readonly readiness: Component<void>;
}

/** One origin for the browser: the services under /api, the web app under everything else. */
export function createGateway({ services, webDir }: GatewayPorts): Gateway {
  const fronted = Object.entries(services).map(([name, origins]) => ({ name, copies: serviceCopies(origins) }));
  const proxies = fronted.map(({ name, copies }) => serviceProxy(name, copies));
  return {
    mounts: [...proxies, unknownService, webApp(webDir)],
    readiness: readiness(fronted.map(({ copies }) => copies)),
  };
}
