import { createHash } from 'node:crypto';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createHealth } from '../health.ts';
import { createScope } from '../scope.ts';
import { capturedLog } from '../testing/index.ts';
import { etagOf, ifMatchOf } from './etag.ts';
import { defineRoute } from './route.ts';
import { httpServer } from './server.ts';

const PHOTO = Buffer.from([0xff, 0xd8, 0x00, 0xfe]);
const scope = createScope();
let url: string;

beforeAll(async () => {
  const routes = [
    defineRoute({
      ...{ method: 'POST', path: '/form', summary: 'A form', replies: { 200: z.unknown() } },
      body: { kind: 'form', schema: z.strictObject({ name: z.string(), tag: z.array(z.string()).optional() }), maxBytes: 100 },
      handler: ({ body }) => ({ status: 200, body }),
    }),
    defineRoute({
      ...{ method: 'POST', path: '/photo', summary: 'A photo', replies: { 200: z.unknown() } },
      body: { kind: 'bytes', mediaTypes: ['image/jpeg'], maxBytes: 100 },
      handler: ({ body }) => ({ status: 200, body: { sha: createHash('sha256').update(body).digest('hex') } }),
    }),
    defineRoute({
      ...{ method: 'GET', path: '/xml', summary: 'Another form', replies: { 200: z.unknown() } },
      query: z.object({ size: z.enum(['big']) }),
      problem: ({ http, code }) => ({ text: `<error>${http} ${code}</error>`, contentType: 'text/xml; charset=utf-8' }),
      handler: () => ({ status: 200, text: '<ok/>', headers: { 'content-type': 'text/xml; charset=utf-8' } }),
    }),
    defineRoute({
      ...{ method: 'PUT', path: '/versioned', summary: 'A version', replies: { 200: z.unknown() } },
      handler: ({ rawRequest }) => ({
        status: 200,
        body: { ifMatch: ifMatchOf(rawRequest) ?? null },
        headers: { etag: etagOf(7) },
      }),
    }),
  ];
  const app = { title: 'Test', version: '1', routes, log: capturedLog().log, health: createHealth(), metrics: new Registry() };
  url = (await scope.start(httpServer({ host: '127.0.0.1', port: 0 }, app))).url;
});
afterAll(() => scope.stop());

const send = (path: string, type: string, body: string | Buffer) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
const FORM = 'application/x-www-form-urlencoded';

test('a form is its fields, those given twice as an array', async () => {
  expect(await (await send('/form', `${FORM}; charset=utf-8`, 'name=J%C3%A9+B&tag=a&tag=b')).json()).toEqual({
    name: 'Jé B',
    tag: ['a', 'b'],
  });
  expect((await send('/form', FORM, 'name=a&name=b')).status).toBe(422);
  expect((await send('/form', FORM, 'name=a&other=b')).status).toBe(422);
});

test('a form is bounded, in UTF-8, and of its own type', async () => {
  expect((await send('/form', FORM, `name=${'x'.repeat(100)}`)).status).toBe(413);
  expect((await send('/form', FORM, Buffer.from([0x6e, 0x3d, 0xff]))).status).toBe(400);
  expect((await send('/form', 'application/json', '{"name":"a"}')).status).toBe(415);
});

test('bytes come as they were sent, of the types named, within their bound', async () => {
  const { sha } = (await (await send('/photo', 'image/jpeg', PHOTO)).json()) as { sha: string };
  expect(sha).toBe(createHash('sha256').update(PHOTO).digest('hex'));
  expect((await send('/photo', 'image/gif', PHOTO)).status).toBe(415);
  expect((await send('/photo', 'image/jpeg', Buffer.alloc(101))).status).toBe(413);
});

test('text of another kind is answered as it is, and so are errors of such a route', async () => {
  const ok = await fetch(`${url}/xml?size=big`);
  expect([ok.headers.get('content-type'), await ok.text()]).toEqual(['text/xml; charset=utf-8', '<ok/>']);
  const bad = await fetch(`${url}/xml?size=small`);
  expect([bad.status, bad.headers.get('content-type'), await bad.text()]).toEqual([
    422,
    'text/xml; charset=utf-8',
    '<error>422 invalid_request</error>',
  ]);
});

test('If-Match names a version, and anything else is refused', async () => {
  const put = async (value?: string) =>
    fetch(`${url}/versioned`, { method: 'PUT', headers: value === undefined ? {} : { 'if-match': value } });
  const named = await put('"7"');
  expect([named.headers.get('etag'), await named.json()]).toEqual(['"7"', { ifMatch: 7 }]);
  expect(await (await put()).json()).toEqual({ ifMatch: null });
  expect((await put('7')).status).toBe(400);
  expect((await put('W/"7"')).status).toBe(400);
});
