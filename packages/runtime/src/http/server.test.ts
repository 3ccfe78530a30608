import { gzipSync } from 'node:zlib';
import { Registry } from 'prom-client';
import { describe, expect, test } from 'vitest';
import { problemOf, rawExchange, startFixture } from '../../test/http-fixture.ts';
import { createHealth } from '../health.ts';
import { capturedLog, eventually } from '../testing/index.ts';
import { httpServer } from './server.ts';

const json = { 'content-type': 'application/json' };
const ndjson = { 'content-type': 'application/x-ndjson' };
const post = (body: string | Buffer, headers: Record<string, string> = json): RequestInit => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : new Uint8Array(body),
});

describe('a request that is in order', () => {
  test('reaches its handler parsed, with who asks, in what language and on whose trace', async () => {
    const { url } = await startFixture();
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const headers = { ...json, traceparent, 'accept-language': 'en-GB,en;q=0.9,id;q=0.8', 'x-request-id': 'mine-1' };
    const response = await fetch(`${url}/v1/units/a?dryRun=true`, post('{"amount":1.5}', headers));
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({
      unit: 'a',
      dryRun: 'true',
      amount: 1.5,
      language: 'en',
      traceparent,
      subject: 'development',
      requestId: 'mine-1',
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-request-id': 'mine-1',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  test('without parsing gets what was sent; with gzip, inflated', async () => {
    const { url } = await startFixture();
    const body = gzipSync(JSON.stringify([1, { x: 'é' }]));
    const request = { ...post(body, { ...json, 'content-encoding': 'gzip' }), method: 'PUT' };
    expect(await (await fetch(`${url}/v1/units/a`, request)).json()).toEqual({ sent: [1, { x: 'é' }] });
  });

  test('of lines gets the good ones and learns of the bad ones', async () => {
    const { url } = await startFixture();
    const response = await fetch(`${url}/v1/lines`, post('{"a":1}\n\n{"a":\n[[[[[[[[[1]]]]]]]]]\n2', ndjson));
    expect(await response.json()).toEqual({
      items: [
        { line: 1, value: { a: 1 } },
        { line: 3, error: 'unreadable_line' },
        { line: 4, error: 'too_deep', max: 8 },
        { line: 5, value: 2 },
      ],
    });
  });
});

describe('a request that breaks a rule', () => {
  test('is told all of it, in Indonesian or as asked', async () => {
    const { url } = await startFixture();
    const response = await fetch(`${url}/v1/units/a`, post('{"amount":"1","extra":2}'));
    expect(response.status).toBe(422);
    expect(response.headers.get('content-language')).toBe('id');
    expect(await problemOf(response)).toMatchObject({
      type: 'urn:pantau:problem:invalid_request',
      status: 422,
      code: 'invalid_request',
      instance: response.headers.get('x-request-id'),
      errors: [
        { pointer: '/amount', code: 'must_be_number', message: 'Isian ini harus berupa angka.' },
        { pointer: '/extra', code: 'unknown_field', message: 'Isian "extra" tidak dikenal. Hapus isian itu.' },
      ],
    });
    const english = await fetch(`${url}/v1/broken/invalid`, { headers: { 'accept-language': 'en' } });
    expect(await problemOf(english)).toMatchObject({ errors: [{ pointer: '/a', message: 'The value must be at most 5.' }] });
    expect(english.headers.get('content-language')).toBe('en');
  });

  test.each([
    ['/v1/units/a?dryrun=true', '/query/dryrun', 'unknown_field'],
    ['/v1/units/a?dryRun=yes', '/query/dryRun', 'not_one_of'],
    ['/v1/units/a?dryRun=true&dryRun=false', '/query/dryRun', 'not_one_of'],
    ['/v1/units/abcdef', '/path/unit', 'too_long'],
  ])('in its address (%s) is refused', async (path, pointer, code) => {
    const { url } = await startFixture();
    const response = await fetch(url + path, post('{"amount":1}'));
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({ errors: [{ pointer, code }] });
  });

  test('with a query where none is taken is refused', async () => {
    const { url } = await startFixture();
    expect((await fetch(`${url}/v1/lines?x=1`, post('[]'))).status).toBe(422);
  });
});

describe('a body that cannot be taken', () => {
  test.each<[string, number, string, string | Buffer, Record<string, string>]>([
    ['broken JSON', 400, 'unreadable_json', '{"a":', json],
    ['nothing', 400, 'unreadable_json', '', json],
    ['not UTF-8', 400, 'unreadable_json', Buffer.from([0x22, 0xff, 0x22]), json],
    ['100,000 levels', 400, 'too_deep', '['.repeat(100_000), json],
    ['broken gzip', 400, 'unreadable_body', 'not gzip', { ...json, 'content-encoding': 'gzip' }],
    ['another encoding', 415, 'unsupported_encoding', '{}', { ...json, 'content-encoding': 'br' }],
    ['another type', 415, 'unsupported_media_type', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['another charset', 415, 'unsupported_media_type', '{}', { 'content-type': 'application/json; charset=utf-16' }],
    ['too many bytes', 413, 'too_large', `"${'x'.repeat(1_000_000)}"`, json],
    [
      'too many bytes once inflated',
      413,
      'too_large',
      gzipSync(Buffer.alloc(5_000_000)),
      { ...json, 'content-encoding': 'gzip' },
    ],
    ['too many lines', 413, 'too_large', '1\n'.repeat(600_000), ndjson],
  ])('%s: %i %s, and the server goes on', async (_, status, code, body, headers) => {
    const { url } = await startFixture();
    const response = await fetch(`${url}/v1/lines`, post(body, headers));
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toMatchObject({ status, code, errors: [] });
    expect((await fetch(`${url}/v1/lines`, post('[]'))).status).toBe(202);
  });

  test('50 MB whose length nobody announced: 413 while it is still being sent', async () => {
    const { url } = await startFixture();
    const piece = new Uint8Array(1_000_000).fill(0x20);
    let left = 50;
    const body = new ReadableStream({
      pull(controller) {
        if (left-- > 0) controller.enqueue(piece);
        else controller.close();
      },
    });
    const response = await fetch(`${url}/v1/lines`, { method: 'POST', headers: json, body, duplex: 'half' });
    expect(response.status).toBe(413);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  test('a caller that only listens once it has sent everything gets its answer, and may go on with the connection', async () => {
    const { port } = await startFixture();
    const head =
      'POST /v1/lines HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    const piece = `${(100_000).toString(16)}\r\n${' '.repeat(100_000)}\r\n`;
    const next = 'GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
    const answer = await rawExchange(port, `${head}${piece.repeat(80)}0\r\n\r\n${next}`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 .*HTTP\/1\.1 200 OK.*alive/s);
  });

  test('a gzip that turns out damaged after it was refused as too large: the server goes on', async () => {
    const { url } = await startFixture();
    // Over the bound in the last inflated piece but one; the checksum is wrong, which shows after the last.
    const body = gzipSync(Buffer.alloc(1_020_000));
    body.fill(0xff, body.length - 8);
    const response = await fetch(`${url}/v1/lines`, post(body, { ...json, 'content-encoding': 'gzip' }));
    expect(response.status).toBe(413);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  test('a body that does not come: 408, and the connection is closed', async () => {
    const { port } = await startFixture({ bodyTimeoutMs: 50 });
    const head = 'POST /v1/lines HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n[1,';
    const answer = await rawExchange(port, head);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"too_slow"');
  });
});

describe('an address', () => {
  test('that is not known: 404; with the wrong method: 405 and the right ones; that does not decode: 400', async () => {
    const { url } = await startFixture();
    expect(await problemOf(await fetch(`${url}/v1/nothing`))).toMatchObject({ status: 404, code: 'no_such_endpoint' });
    const wrong = await fetch(`${url}/v1/units/a`, { method: 'DELETE' });
    expect(wrong.headers.get('allow')).toBe('POST, PUT');
    expect(await problemOf(wrong)).toMatchObject({ status: 405, code: 'method_not_allowed' });
    expect(await problemOf(await fetch(`${url}/v1/units/%ff`, post('{}')))).toMatchObject({
      status: 400,
      code: 'unreadable_path',
    });
  });

  test('under another name than this machine is refused: a web page may point its own name here', async () => {
    const { port } = await startFixture();
    const head = (host: string) => `GET /v1/slow HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    expect(await rawExchange(port, head('evil.example'))).toMatch(/^HTTP\/1\.1 403 .*"code":"loopback_only"/s);
    expect(await rawExchange(port, head('localhost:8081'))).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('what goes wrong inside', () => {
  test('a bug is 500 with a number to quote, and nothing of it gets out', async () => {
    const { url, logged } = await startFixture();
    const response = await fetch(`${url}/v1/broken/bug`, { headers: { 'accept-language': 'en' } });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('SELECT');
    expect(JSON.parse(text)).toMatchObject({
      code: 'bug',
      title: expect.stringContaining(response.headers.get('x-request-id') ?? '?'),
    });
    expect(logged).toContainEqual(expect.objectContaining({ level: 'error', route: '/v1/broken/{how}', msg: 'request failed' }));
    expect(JSON.stringify(logged)).toContain('SELECT secret');
  });

  test('unavailable is 503 with when to try again', async () => {
    const { url } = await startFixture();
    const response = await fetch(`${url}/v1/broken/unavailable`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '3']);
  });
});

describe('a mount', () => {
  test('answers below its path, behind the same door, and passes on what it has not', async () => {
    const { url, port, metrics } = await startFixture();
    expect(await (await fetch(`${url}/files/there`)).text()).toBe('here it is');
    expect(await problemOf(await fetch(`${url}/files/nowhere`))).toMatchObject({ status: 404 });
    const foreign = 'GET /files/there HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n';
    expect(await rawExchange(port, foreign)).toMatch(/^HTTP\/1\.1 403 /);
    await eventually(async () => (await metrics.metrics()).includes('route="/files",status="200"} 1'));
  });
});

describe('for operators', () => {
  test('liveness, readiness and metrics by route', async () => {
    const { url, health } = await startFixture();
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    health.check('consumer', () => false);
    const response = await fetch(`${url}/readyz`);
    expect([response.status, await response.json()]).toEqual([503, { ready: false, failing: ['consumer'] }]);
    await fetch(`${url}/v1/broken/unavailable`);
    await fetch(`${url}/v1/${'x'.repeat(50)}`);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('pantau_http_request_seconds_count{method="GET",route="/v1/broken/{how}",status="503"} 1');
    expect(metrics).toContain('route="unmatched",status="404"} 1');
  });

  test('an OpenAPI document of the very schemas that parse', async () => {
    const { url } = await startFixture();
    const document = await (await fetch(`${url}/openapi.json`)).json();
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Fixture <1>', version: '1.2.3' },
      paths: {
        '/v1/units/{unit}': {
          post: {
            parameters: [
              { in: 'path', name: 'unit', required: true, schema: { maxLength: 5 } },
              { in: 'query', name: 'dryRun' },
            ],
            requestBody: { content: { 'application/json': { schema: { required: ['amount'] } } } },
            responses: { 202: {}, default: { content: { 'application/problem+json': {} } } },
          },
          put: { requestBody: { content: { 'application/json': { schema: { required: ['documented'] } } } } },
        },
        '/v1/lines': { post: { requestBody: { content: { 'application/x-ndjson': {} } } } },
        '/v1/events': { get: { responses: { 200: { description: 'Events' } } } },
      },
    });
  });

  test('documentation that is served from here alone', async () => {
    const { url } = await startFixture();
    const page = await fetch(`${url}/docs`);
    expect(page.url).toBe(`${url}/docs/`);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const html = await page.text();
    expect(html).toContain('<title>Fixture &lt;1&gt;</title>');
    for (const [, link = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect((await fetch(new URL(link, page.url))).status).toBe(200);
    }
    expect((await fetch(`${url}/docs/package.json`)).status).toBe(404);
  });
});

describe('stopping', () => {
  test('lets what is under way finish, and takes nothing new', async () => {
    const { url, stop, metrics } = await startFixture();
    const underWay = fetch(`${url}/v1/slow`);
    await eventually(async () => (await fetch(`${url}/livez`)).ok);
    const stopped = stop();
    expect(await (await underWay).json()).toEqual({ late: true });
    await stopped;
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
    expect(await metrics.metrics()).toContain('route="/v1/slow",status="200"} 1');
  });

  test('ends event streams, which have no end of their own', async () => {
    const { url, stop } = await startFixture();
    const response = await fetch(`${url}/v1/events`);
    const reader = response.body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('data: first\n\n');
    const from = performance.now();
    await stop();
    expect(performance.now() - from).toBeLessThan(2000);
    await reader?.read().catch(() => {});
  });

  test('a caller who leaves an event stream is no error', async () => {
    const { url, logged } = await startFixture();
    const controller = new AbortController();
    const response = await fetch(`${url}/v1/events`, { signal: controller.signal });
    await response.body?.getReader().read();
    controller.abort();
    await eventually(async () => (await (await fetch(`${url}/metrics`)).text()).includes('route="/v1/events"'));
    expect(logged).toEqual([]);
  });
});

test('a port that is taken fails the start', async () => {
  const { port } = await startFixture();
  const app = { title: 't', version: '1', routes: [], log: capturedLog().log, health: createHealth(), metrics: new Registry() };
  await expect(httpServer({ host: '127.0.0.1', port }, app).start()).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
