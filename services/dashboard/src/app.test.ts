import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHealth, createMetrics, httpServer } from '@pantau/runtime';
import { capturedLog } from '@pantau/runtime/testing';
import { afterEach, expect, test } from 'vitest';
import { createGateway } from './app.ts';

const stops: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

test('passes a request on with its prefix named, and the answer back', async () => {
  const seen: { url?: string | undefined; host?: string | undefined; prefix?: string | string[] | undefined }[] = [];
  const service = await listen((request, response) => {
    seen.push({ url: request.url, host: request.headers.host, prefix: request.headers['x-forwarded-prefix'] });
    response.writeHead(207, { 'content-type': 'application/json' }).end('{"ok":true}');
  });
  const gateway = await startGateway({ reporting: service });
  const reply = await fetch(`${gateway}/api/reporting/v1/league?family=ORI&kind=regency,city`);
  expect(reply.status).toBe(207);
  expect(await reply.json()).toEqual({ ok: true });
  expect(seen).toEqual([
    { url: '/v1/league?family=ORI&kind=regency,city', host: new URL(service).host, prefix: '/api/reporting' },
  ]);
});

test('streams: the first part arrives while the service is still answering', async () => {
  let finish = () => {};
  const service = await listen((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: 1\n\n');
    finish = () => response.end('data: 2\n\n');
  });
  const gateway = await startGateway({ reporting: service });
  const reader = (await fetch(`${gateway}/api/reporting/v1/events`)).body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: 1\n\n');
  finish();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: 2\n\n');
});

test('a service that is away is a 503 problem in the reader’s language, with Retry-After', async () => {
  const service = await listen(() => {});
  await stops.pop()?.();
  const gateway = await startGateway({ scoring: service });
  const reply = await fetch(`${gateway}/api/scoring/v1/instruments`, { headers: { 'accept-language': 'en' } });
  expect(reply.status).toBe(503);
  expect(reply.headers.get('content-type')).toContain('application/problem+json');
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await reply.json()).toMatchObject({
    code: 'service_away',
    title: 'The service scoring cannot be reached just now. Wait a moment, then try again.',
  });
});

test('an answer that breaks off does not look whole', async () => {
  const service = await listen((_request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half', () => response.destroy());
  });
  const gateway = await startGateway({ reporting: service });
  const reply = await fetch(`${gateway}/api/reporting/v1/league`);
  await expect(reply.text()).rejects.toThrow();
});

test('an unknown service is a 404 problem, not the web app', async () => {
  const gateway = await startGateway({});
  const reply = await fetch(`${gateway}/api/complaints/v1/cases`);
  expect(reply.status).toBe(404);
  expect(await reply.json()).toMatchObject({ code: 'no_such_endpoint' });
});

test('any page of the app is its index, asked for anew each time, with a policy against foreign scripts', async () => {
  const gateway = await startGateway({});
  for (const path of ['/', '/liga?period=2022', '/instansi/18.72']) {
    const reply = await fetch(gateway + path);
    expect(await reply.text()).toBe('<!doctype html>page');
    expect(reply.headers.get('cache-control')).toBe('no-cache');
    expect(reply.headers.get('content-security-policy')).toMatch(/script-src 'self';/);
    expect(reply.headers.get('content-security-policy')).not.toContain('unsafe-eval');
  }
});

test('a hashed file is kept for ever; a missing one is a 404, not the page', async () => {
  const gateway = await startGateway({});
  const found = await fetch(`${gateway}/assets/app-1a2b.js`);
  expect(found.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${gateway}/assets/app-gone.js`)).status).toBe(404);
  expect((await fetch(`${gateway}/liga`, { method: 'POST' })).status).toBe(404);
});

test('a name that was pointed at this machine from outside is not let in, neither to pages nor to services', async () => {
  const gateway = await startGateway({ reporting: await listen((_request, response) => response.end('data')) });
  for (const path of ['/liga', '/api/reporting/v1/league']) {
    expect(await statusAs(gateway + path, 'evil.example')).toBe(403);
  }
});

async function startGateway(services: Record<string, string>): Promise<string> {
  const webDir = mkdtempSync(join(tmpdir(), 'pantau-dashboard-'));
  mkdirSync(join(webDir, 'assets'));
  writeFileSync(join(webDir, 'index.html'), '<!doctype html>page');
  writeFileSync(join(webDir, 'assets/app-1a2b.js'), 'export {};');
  const { log } = capturedLog();
  const server = httpServer(
    { host: '127.0.0.1', port: 0 },
    {
      title: 'Pantau dashboard',
      version: '1',
      routes: [],
      mounts: createGateway({ services, webDir }),
      log,
      health: createHealth(),
      metrics: createMetrics('dashboard'),
    },
  );
  const { value, stop } = await server.start();
  stops.push(() => rmSync(webDir, { recursive: true }), stop);
  return value.url;
}

async function listen(handler: RequestListener): Promise<string> {
  const server: Server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  // A listening TCP server's address is never a pipe's name.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** fetch() does not let its caller choose the Host. */
async function statusAs(url: string, host: string): Promise<number | undefined> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}
