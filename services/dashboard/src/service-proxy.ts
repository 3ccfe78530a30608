import { Agent, type IncomingMessage } from 'node:http';
import { AppError } from '@pantau/contracts';
import type { Mount } from '@pantau/runtime';
import { createProxyMiddleware } from 'http-proxy-middleware';

/** Longer than the slowest answer a service allows itself (30 s); event streams send a sign of life more often than that. */
const SILENCE_MS = 60_000;
const RETRY_AFTER_SECONDS = 2;

/**
 * Fronts one service under /api/<name>, streaming both ways. `target` gets its own Host, since services admit only callers
 * who name this machine; the gateway's own door has asked the same of the browser. A service that is away, or falls silent
 * before it answered, is a 503 problem with Retry-After; one that breaks off in mid-answer breaks the browser's off too.
 */
export function serviceProxy(name: string, target: string): Mount {
  const path = `/api/${name}`;
  const waiting = new WeakMap<IncomingMessage, (error: unknown) => void>();
  const proxy = createProxyMiddleware({
    target,
    changeOrigin: true,
    xfwd: true,
    headers: { 'x-forwarded-prefix': path },
    agent: new Agent({ keepAlive: true, maxSockets: 256 }),
    proxyTimeout: SILENCE_MS,
    // Its standard plugins answer 504 in HTML and log to the console; this service has its own way of doing both.
    ejectPlugins: true,
    plugins: [
      (server) => {
        server.on('error', (error, request, response) => {
          if (response !== undefined && 'headersSent' in response && response.headersSent) response.destroy();
          else if (request !== undefined) waiting.get(request)?.(away(name, error));
        });
      },
    ],
  });
  return {
    path,
    handler(request, response, next) {
      waiting.set(request, next);
      void proxy(request, response, next);
    },
  };
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
