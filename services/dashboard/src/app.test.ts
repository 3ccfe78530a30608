import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createHealth, createMetrics, httpServer } from '@pantau/runtime';
import { capturedLog, eventually } from '@pantau/runtime/testing';
import { afterEach, expect, test } from 'vitest';
import { createGateway, type GatewayPorts } from './app.ts';

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

test('tells a service who asks as it saw it itself, and gives one id to what has none', async () => {
  const seen: IncomingHttpHeaders[] = [];
  const service = await listen((request, response) => {
    seen.push(request.headers);
    response.end();
  });
  const gateway = await startGateway({ reporting: service });
  const claims = { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9', 'x-forwarded-user': 'admin' };
  await fetch(`${gateway}/api/reporting/v1/league`, { headers: { ...claims, 'x-request-id': 'from-outside' } });
  await fetch(`${gateway}/api/reporting/v1/league`);
  const [given, made] = seen;
  expect(given).toMatchObject({
    ...{ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': new URL(gateway).host, 'x-request-id': 'from-outside' },
  });
  expect(given).not.toHaveProperty('forwarded');
  expect(given).not.toHaveProperty('x-forwarded-user');
  expect(made?.['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
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

test('a photo of ten megabytes passes whole', async () => {
  let bytes = 0;
  const service = await listen((request, response) => {
    request.on('data', (part: Buffer) => {
      bytes += part.length;
    });
    request.on('end', () => response.writeHead(201).end());
  });
  const gateway = await startGateway({ complaints: service });
  const body = new Uint8Array(10 * 1024 * 1024);
  const headers = { 'content-type': 'image/jpeg' };
  const reply = await fetch(`${gateway}/api/complaints/v1/attachments`, { method: 'POST', headers, body });
  expect({ status: reply.status, bytes }).toEqual({ status: 201, bytes: body.length });
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

test('a question goes to the next copy when one is gone; what has a body is a 503, since nobody kept it', async () => {
  const gone = await listen((_request, response) => response.end());
  const bodies: string[] = [];
  const alive = await listen(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.method === 'POST') bodies.push(body);
    response.end('alive');
  });
  const gateway = await startGateway({ reporting: [gone, alive] });
  await stops.splice(0, 1)[0]?.();

  const posts = [await post(gateway), await post(gateway), await post(gateway)];
  expect(posts.filter((status) => status === 503).length).toBeLessThanOrEqual(1);
  expect(bodies).toEqual(posts.filter((status) => status === 200).map(() => 'once'));
  for (let times = 0; times < 6; times++) {
    const reply = await fetch(`${gateway}/api/reporting/v1/league`);
    expect([reply.status, await reply.text()]).toEqual([200, 'alive']);
  }
});

test('a question that a dying copy cut off before its answer is asked of another', async () => {
  let cut = 0;
  const dying = await listen((request, response) => {
    if (request.url === '/readyz') return void response.end();
    cut++;
    request.socket.destroy();
  });
  const alive = await listen((_request, response) => response.end('alive'));
  const gateway = await startGateway({ scoring: [dying, alive] });
  const texts = await Promise.all(
    Array.from({ length: 4 }, async () => (await fetch(`${gateway}/api/scoring/v1/instruments`)).text()),
  );
  expect(texts).toEqual(Array(4).fill('alive'));
  expect(cut).toBeGreaterThan(0);
});

test('copies share the requests, and one that is not ready gets none', async () => {
  const answered = { one: 0, two: 0, three: 0 };
  const copy = (name: keyof typeof answered, ready: boolean) =>
    listen((request, response) => {
      if (request.url === '/readyz') response.statusCode = ready ? 200 : 503;
      else answered[name]++;
      response.end();
    });
  const gateway = await startGateway({
    reporting: [await copy('one', true), await copy('two', false), await copy('three', true)],
  });
  for (let times = 0; times < 10; times++) await fetch(`${gateway}/api/reporting/v1/league`);
  expect(answered).toEqual({ one: 5, two: 0, three: 5 });
});

test('a copy that joins while the gateway runs gets requests, and none when it left for good', async () => {
  const copiesDir = mkdtempSync(join(tmpdir(), 'pantau-copies-'));
  stops.push(() => rmSync(copiesDir, { recursive: true }));
  const named = (name: string) => listen((_request, response) => response.end(name));
  const gateway = await startGateway({ scoring: await named('first') }, { copiesDir, lookEveryMs: 20 });
  expect(await whoAnswers(gateway)).toBe('first');

  writeFileSync(join(copiesDir, 'reporting@1'), await named('of another service'));
  writeFileSync(join(copiesDir, 'scoring@half'), 'http:');
  writeFileSync(join(copiesDir, 'scoring@2'), await named('second'));
  await eventually(async () => (await whoAnswers(gateway)) === 'first,second');

  rmSync(join(copiesDir, 'scoring@2'));
  await eventually(async () => (await whoAnswers(gateway)) === 'first');
});

// Only there is all of 127.0.0.0/8 this machine.
test.runIf(process.platform === 'linux')('addresses that a name gains and loses are copies, called by that name', async () => {
  const seen = new Set<string | undefined>();
  const named = (name: string, host: string, port?: number) => {
    return listen(
      (request, response) => {
        if (request.url !== '/readyz') seen.add(request.headers.host);
        response.end(name);
      },
      host,
      port,
    );
  };
  const port = Number(new URL(await named('first', '127.0.0.1')).port);
  await named('second', '127.0.0.2', port);
  let addresses = ['127.0.0.1', '127.0.0.2'];
  const gateway = await startGateway(
    { scoring: `http://scoring.test:${port}` },
    { resolve: async () => addresses, lookEveryMs: 20 },
  );
  expect(await whoAnswers(gateway)).toBe('first,second');
  expect([...seen]).toEqual([`scoring.test:${port}`]);
  addresses = ['127.0.0.2', '127.0.0.3'];
  await eventually(async () => (await whoAnswers(gateway)) === 'second');
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

test('the boundaries that it was given are served, and 404 where it was given none: never the page', async () => {
  const none = await fetch(`${await startGateway({})}/boundaries.geojson`);
  expect({ status: none.status, type: none.headers.get('content-type') }).toEqual({
    status: 404,
    type: expect.stringContaining('application/problem+json'),
  });
  const given = await fetch(
    `${await startGateway({}, { boundaries: gzipSync('{"type":"FeatureCollection"}') })}/boundaries.geojson`,
  );
  expect(await given.json()).toEqual({ type: 'FeatureCollection' });
});

test('a name that was pointed at this machine from outside is not let in, neither to pages nor to services', async () => {
  const gateway = await startGateway({ reporting: await listen((_request, response) => response.end('data')) });
  for (const path of ['/liga', '/api/reporting/v1/league']) {
    expect(await statusAs(gateway + path, 'evil.example')).toBe(403);
  }
});

async function startGateway(
  services: Record<string, string | string[]>,
  ports: Pick<GatewayPorts, 'boundaries' | 'copiesDir' | 'resolve' | 'lookEveryMs'> = {},
): Promise<string> {
  const webDir = mkdtempSync(join(tmpdir(), 'pantau-dashboard-'));
  mkdirSync(join(webDir, 'assets'));
  writeFileSync(join(webDir, 'index.html'), '<!doctype html>page');
  writeFileSync(join(webDir, 'assets/app-1a2b.js'), 'export {};');
  const { log } = capturedLog();
  const origins = Object.entries(services).map(([name, origin]) => [name, [origin].flat()]);
  const gateway = createGateway({ services: Object.fromEntries(origins), webDir, ...ports });
  stops.push((await gateway.readiness.start()).stop);
  const server = httpServer(
    { host: '127.0.0.1', port: 0 },
    {
      title: 'Pantau dashboard',
      version: '1',
      routes: [],
      mounts: gateway.mounts,
      log,
      health: createHealth(),
      metrics: createMetrics('dashboard'),
    },
  );
  const { value, stop } = await server.start();
  stops.push(() => rmSync(webDir, { recursive: true }), stop);
  return value.url;
}

/** Of the copies of scoring, by what each says. */
async function whoAnswers(gateway: string): Promise<string> {
  const texts = Array.from({ length: 4 }, async () => (await fetch(`${gateway}/api/scoring/v1/instruments`)).text());
  return [...new Set(await Promise.all(texts))].sort().join();
}

async function post(gateway: string): Promise<number> {
  const reply = await fetch(`${gateway}/api/reporting/v1/views`, { method: 'POST', body: 'once' });
  await reply.text();
  return reply.status;
}

async function listen(handler: RequestListener, host = '127.0.0.1', port = 0): Promise<string> {
  const server: Server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  stops.push(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  // A listening TCP server's address is never a pipe's name.
  return `http://${host}:${(server.address() as AddressInfo).port}`;
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
