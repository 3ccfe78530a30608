import type { IncomingMessage } from 'node:http';
import { AppError } from '@pantau/contracts';
import type { Principal } from '../principal.ts';

const DEVELOPMENT: Principal = { subject: 'development', roles: ['operator'], regions: 'all' };

/**
 * Everybody is the same almighty developer until there is a login, so only this machine is let in: the socket must be a
 * loopback one, and the name called must be too, because a web page can point a name of its own at 127.0.0.1 (DNS rebinding).
 */
export function developmentPrincipal(request: IncomingMessage): Principal {
  const address = request.socket.remoteAddress ?? '';
  if (!isLoopbackAddress(address) || !isLoopbackName(request.headers.host ?? '')) {
    throw new AppError('invalid', 'loopback_only', `asked from ${address} as ${request.headers.host}`, { http: 403 });
  }
  return DEVELOPMENT;
}

function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

function isLoopbackName(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host);
}
