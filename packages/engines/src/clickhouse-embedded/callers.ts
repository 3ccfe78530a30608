import type { IncomingMessage } from 'node:http';
import { ClickHouseException } from './exception.ts';

/**
 * Refuses what a web page of somebody else sends. A browser may post plain text to any address, loopback included, and says so
 * in Origin; a page whose name was pointed at 127.0.0.1 (DNS rebinding) is told by the name it calls. Clients that are no
 * browsers send no Origin. Where the face listens to more than this machine any name may be its own, so only an Origin
 * of another host is refused.
 */
export function checkCaller({ headers }: IncomingMessage, isLoopbackOnly: boolean): void {
  const { host, origin } = headers;
  if (isLoopbackOnly && host !== undefined && !isLoopback(nameOf(`http://${host}`))) throw refused('host', host);
  if (origin === undefined) return;
  const isOwn = nameOf(origin) === nameOf(`http://${host}`);
  if (!isOwn && !isLoopback(nameOf(origin))) throw refused('origin', origin);
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
}

/** Empty where it names no host: `Origin: null` of a page without one. */
function nameOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function refused(what: string, value: string): ClickHouseException {
  return new ClickHouseException(
    497,
    'ACCESS_DENIED',
    `Asked from the ${what} ${value.slice(0, 100)}, which is not this machine`,
  );
}
