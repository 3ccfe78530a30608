import type { Mount } from '@pantau/runtime';
import { serviceProxy, unknownService } from './service-proxy.ts';
import { webApp } from './web-app.ts';

export interface GatewayPorts {
  /** Name of the service under /api -> its origin. */
  readonly services: Readonly<Record<string, string>>;
  /** Where the built web app lies. */
  readonly webDir: string;
}

/** One origin for the browser: the services under /api, the web app under everything else. Routing order matters. */
export function createGateway({ services, webDir }: GatewayPorts): Mount[] {
  const proxies = Object.entries(services).map(([name, origin]) => serviceProxy(name, origin));
  return [...proxies, unknownService, webApp(webDir)];
}
