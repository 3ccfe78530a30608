import { randomUUID } from 'node:crypto';
import { Agent, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIPv6, type LookupFunction } from 'node:net';
import { AppError } from '@pantau/contracts';
import type { Mount } from '@pantau/runtime';
import { createProxyMiddleware } from 'http-proxy-middleware';
import type { ServiceCopies, ServiceCopy } from './service-copies.ts';

/** Longer than the slowest answer a service allows itself (30 s); event streams send a sign of life more often than that. */
const SILENCE_MS = 60_000;
const RETRY_AFTER_SECONDS = 2;

type Attempt = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/**
 * Fronts one service under /api/<name>, streaming both ways, by the least busy of its copies. A copy gets its own Host, since
 * services admit only callers who name this machine; the gateway's own door has asked the same of the browser.
 *
 * A GET that a copy does not answer goes to the next one. Anything with a body does not: the body streams through and is gone.
 * Then, and when no copy is left, or one falls silent before it answered, the reply is a 503 problem with Retry-After, and the
 * sender repeats it, which changes nothing twice. A copy that breaks off in mid-answer breaks the browser's off too.
 */
export function serviceProxy(name: string, copies: ServiceCopies): Mount {
  const path = `/api/${name}`;
  // Weak: a copy that went away for good takes its connections with it.
  const proxies = new WeakMap<ServiceCopy, Attempt>();
  const proxyOf = (copy: ServiceCopy) => {
    const proxy = proxies.get(copy) ?? proxyTo(copy, path);
    proxies.set(copy, proxy);
    return proxy;
  };

  const pass = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    introduce(request);
    const tried = new Set<ServiceCopy>();
    const attempt = (cause?: unknown) => {
      const copy = copies.choose(tried);
      if (copy === undefined) return next(away(name, cause));
      tried.add(copy);
      const began = performance.now();
      const end = copies.begin(copy);
      response.once('close', end);
      proxyOf(copy)(request, response, (error) => {
        end();
        if (response.headersSent || response.destroyed) return;
        const silent = performance.now() - began >= SILENCE_MS;
        // Until it is asked again: the next request must not run into the same wall.
        if (copies.all().length > 1 && !silent) copies.setReady(copy, false);
        // Silence is not tried twice: what took a minute here would take another there.
        if (silent || !isRepeatable(request)) next(away(name, error));
        else attempt(error);
      });
    };
    attempt();
  };
  return { path, handler: pass };
}

/**
 * Who asks, as this gateway saw it: what a caller claims of others before it would be believed by the services' logs. And one
 * id for all copies asked, so that the lines of one request can be joined; services judge whether a given one is fit for a log.
 */
function introduce({ headers, socket }: IncomingMessage): void {
  delete headers.forwarded;
  for (const name of Object.keys(headers)) if (name.startsWith('x-forwarded-')) delete headers[name];
  if (socket.remoteAddress !== undefined) headers['x-forwarded-for'] = socket.remoteAddress;
  if (headers.host !== undefined) headers['x-forwarded-host'] = headers.host;
  headers['x-forwarded-proto'] = 'http';
  headers['x-request-id'] ??= randomUUID();
}

function proxyTo(copy: ServiceCopy, path: string): Attempt {
  const failures = new WeakMap<IncomingMessage, (error: unknown) => void>();
  const proxy = createProxyMiddleware({
    target: copy.origin,
    changeOrigin: true,
    headers: { 'x-forwarded-prefix': path },
    agent: new Agent({ keepAlive: true, maxSockets: 256, ...(copy.address !== undefined && { lookup: always(copy.address) }) }),
    proxyTimeout: SILENCE_MS,
    // Its standard plugins answer 504 in HTML and log to the console; this service has its own way of doing both.
    ejectPlugins: true,
    plugins: [
      (server) => {
        server.on('error', (error, request, response) => {
          if (response !== undefined && 'headersSent' in response && response.headersSent) response.destroy();
          else if (request !== undefined) failures.get(request)?.(error);
        });
      },
    ],
  });
  return (request, response, next) => {
    let told = false;
    const fail = (error: unknown) => {
      // The middleware tells of one failure twice: by the event and by its callback.
      if (told) return;
      told = true;
      next(error);
    };
    failures.set(request, fail);
    void proxy(request, response, fail);
  };
}

/** One of the addresses behind a name: the request keeps the name, since services admit only callers who use it. */
function always(address: string): LookupFunction {
  const family = isIPv6(address) ? 6 : 4;
  return (_hostname, { all }, found) => (all ? found(null, [{ address, family }]) : found(null, address, family));
}

/** A question without a body: asked again it is the same question. */
function isRepeatable({ method, headers }: IncomingMessage): boolean {
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  return (method === 'GET' || method === 'HEAD') && !hasBody;
}

/** What is left under /api is no page of the web app. */
export const unknownService: Mount = {
  path: '/api',
  handler(_request, _response, next) {
    next(new AppError('not_found', 'no_such_endpoint'));
  },
};

function away(service: string, cause: unknown): AppError {
  return new AppError('unavailable', 'service_away', `${service} does not answer`, {
    params: { service },
    cause,
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  });
}
