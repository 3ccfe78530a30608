import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { Gauge, Histogram, type Registry } from 'prom-client';
import type { HttpConfig } from '../config.ts';
import type { Health } from '../health.ts';
import type { Log } from '../log.ts';
import type { Principal } from '../principal.ts';
import type { Component } from '../scope.ts';
import { BODY_ROOM_BYTES, DEFAULT_BODY_TIMEOUT_MS } from './body.ts';
import { BodyRoom } from './body-room.ts';
import { developmentPrincipal } from './development-principal.ts';
import { docsReply } from './docs.ts';
import { brokenPathHandler, mountHandler, routeHandler, unmatchedHandler } from './handle.ts';
import type { Mount } from './mount.ts';
import { openApiDocument } from './openapi.ts';
import { type ReplySender, replySender, sendJson } from './reply.ts';
import type { Route } from './route.ts';

export interface HttpApp {
  readonly title: string;
  readonly version: string;
  readonly routes: readonly Route[];
  /** After the routes, in this order. */
  readonly mounts?: readonly Mount[];
  readonly log: Log;
  readonly health: Health;
  readonly metrics: Registry;
  /** Default: the development principal, for this machine and `config.trusted` only. */
  readonly principal?: (request: express.Request) => Principal;
}

export interface RunningHttpServer {
  readonly port: number;
  readonly url: string;
}

/** How long requests under way may take after the stop began; the service's own deadline is ten seconds. */
const FINISH_MS = 5_000;
const SWEEP_MS = 50;

/**
 * Serves the routes, and beside them /livez, /readyz, /metrics, /openapi.json and /docs. Throws when the port is taken.
 * Stopping refuses new connections, ends event streams, and lets requests under way finish.
 */
export function httpServer(config: HttpConfig, app: HttpApp): Component<RunningHttpServer> {
  return {
    async start() {
      const sender = replySender();
      const server = createServer(
        // Longer than the 60 s of common balancers, which otherwise reuse a connection that we have just closed.
        { keepAliveTimeout: 65_000, headersTimeout: 10_000, requestTimeout: 300_000 },
        expressApp(config, app, sender),
      );
      await listen(server, config);
      if (config.trusted !== undefined && app.principal === undefined) {
        app.log.warn(config.trusted, 'there is no login: everybody in these networks acts as the operator');
      }
      // A listening TCP server's address is never a pipe's name.
      const { port } = server.address() as AddressInfo;
      return {
        value: { port, url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}` },
        async stop() {
          const closed = new Promise<void>((resolve) => server.close(() => resolve()));
          sender.stop();
          // A kept-alive connection whose answer was just being finished is not idle yet when close() looks, and nobody closes it later.
          const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
          const hurry = setTimeout(() => server.closeAllConnections(), FINISH_MS);
          await closed;
          clearInterval(sweep);
          clearTimeout(hurry);
        },
      };
    },
  };
}

function expressApp(config: HttpConfig, app: HttpApp, sender: ReplySender) {
  const duration = new Histogram({
    name: 'pantau_http_request_seconds',
    help: 'Time from the whole request head to the answer handed over',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [app.metrics],
  });
  const { health } = app;
  new Gauge({
    name: 'pantau_service_ready',
    help: '1 while /readyz answers 200, else 0',
    registers: [app.metrics],
    collect() {
      this.set(health.ready().ok ? 1 : 0);
    },
  });
  const serving = {
    log: app.log,
    sender,
    duration,
    principal: app.principal ?? developmentPrincipal(config.trusted),
    bodyTimeoutMs: config.bodyTimeoutMs ?? DEFAULT_BODY_TIMEOUT_MS,
    room: new BodyRoom(BODY_ROOM_BYTES),
  };

  const web = express();
  web.disable('x-powered-by').disable('etag').set('query parser', false);
  operations(web, app, sender);
  const methods = new Map<string, string[]>();
  for (const route of app.routes) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    methods.set(path, [...(methods.get(path) ?? []), route.method]);
    web[methodOf(route)](path, routeHandler(route, serving));
  }
  for (const [path, allowed] of methods) web.all(path, unmatchedHandler(serving, allowed));
  for (const mount of app.mounts ?? []) web.use(mount.path, mountHandler(mount, serving));
  web.use(unmatchedHandler(serving));
  web.use(brokenPathHandler(serving));
  return web;
}

function methodOf(route: Route): 'get' | 'post' | 'put' | 'patch' | 'delete' {
  return ({ GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const)[route.method];
}

/** What operators and tools ask of every service; open to any caller that reaches the port. */
function operations(web: express.Express, app: HttpApp, sender: ReplySender): void {
  const json = 'application/json; charset=utf-8';
  let document: unknown;
  web.get('/livez', (_request, response) => sendJson(response, 200, { status: 'alive' }, json));
  web.get('/readyz', (_request, response) => {
    const { ok, failing } = app.health.ready();
    sendJson(response, ok ? 200 : 503, { ready: ok, failing }, json);
  });
  web.get('/metrics', async (_request, response) => {
    const text = await app.metrics.metrics();
    response.writeHead(200, { 'content-type': app.metrics.contentType });
    response.end(text);
  });
  web.get('/openapi.json', (_request, response) => {
    document ??= openApiDocument(app);
    sendJson(response, 200, document, json);
  });
  web.get(['/docs', '/docs/{:file}'], async (request, response, next) => {
    if (!request.path.startsWith('/docs/')) {
      // Relative, so that it holds behind the gateway's prefix; the page's own links need the slash.
      response.writeHead(308, { location: 'docs/' }).end();
      return;
    }
    const { file = '' } = request.params;
    const reply = docsReply(typeof file === 'string' ? file : '', app.title);
    if (reply === undefined) next();
    else await sender.send(response, reply);
  });
}

async function listen(server: Server, config: HttpConfig): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
