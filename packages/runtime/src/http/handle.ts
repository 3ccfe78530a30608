import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream';
import { AppError, ERROR_TABLE } from '@pantau/contracts';
import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express';
import type { Histogram } from 'prom-client';
import type { z } from 'zod';
import type { Log } from '../log.ts';
import type { Principal } from '../principal.ts';
import { currentTraceparent, inSpan, type OpenSpan, type SpanDescription } from '../tracing/spans.ts';
import { limitsOf, readBody } from './body.ts';
import type { BodyRoom } from './body-room.ts';
import { fieldsOf } from './fields.ts';
import type { Mount } from './mount.ts';
import { problemBody, toAppError } from './problem.ts';
import { type ReplySender, SECURITY_HEADERS, sendJson, sendText } from './reply.ts';
import { languageOf, requestContext, requestIdOf, traceparentOf } from './request-context.ts';
import type { Reply, Route } from './route.ts';
import { problemsOfZod } from './zod-problems.ts';

/** What every handler of one server shares. */
export interface Serving {
  readonly log: Log;
  readonly sender: ReplySender;
  readonly duration: Histogram<'method' | 'route' | 'status'>;
  readonly principal: (request: Request) => Principal;
  readonly bodyTimeoutMs: number;
  readonly room: BodyRoom;
}

/** A caller that is answered before its body is read may go on sending this long; it would miss the answer otherwise. */
const LINGER_MS = 5_000;

/** Parses, calls, answers. Never rejects: what goes wrong becomes a problem reply. */
export function routeHandler(route: Route, serving: Serving): RequestHandler {
  return async (request, response) => {
    const work = async (requestId: string) => {
      const principal = serving.principal(request);
      const params = parsePart(route.params, request.params, '/path');
      const query = parsePart(route.query?.strict(), queryOf(request.url), '/query');
      const body = await bodyOf(route, request, serving.bodyTimeoutMs, serving.room);
      return route.handler(requestContext(request, response, { params, query, body, principal, requestId, log: serving.log }));
    };
    await answer(serving, route.path, request, response, work, route.problem);
  };
}

/** The answer where no route fits: 405 with Allow where only the method is wrong, else 404. */
export function unmatchedHandler(serving: Serving, allowed?: readonly string[]): RequestHandler {
  return async (request, response) => {
    await answer(serving, 'unmatched', request, response, () => {
      if (allowed === undefined) throw new AppError('not_found', 'no_such_endpoint');
      const allow = [...new Set(allowed)].join(', ');
      response.setHeader('allow', allow);
      throw new AppError('invalid', 'method_not_allowed', 'method not allowed', { http: 405, params: { allow } });
    });
  };
}

/** A mount's requests pass the same door as a route's: the principal first, then counted and named like any other. */
export function mountHandler(mount: Mount, serving: Serving): RequestHandler {
  return (request, response, next) => {
    const from = performance.now();
    serving.principal(request);
    response.setHeader('x-request-id', requestIdOf(request));
    let passedOn = false;
    const closed = new Promise<void>((resolve) => {
      response.once('close', () => {
        resolve();
        if (passedOn) return; // whoever answers counts it
        const labels = { method: request.method, route: mount.path, status: response.statusCode };
        serving.duration.observe(labels, (performance.now() - from) / 1000);
      });
    });
    void inSpan(
      () => serverSpan(request, mount.path),
      async (span) => {
        // A mount that passes the request on to another service passes on our span as its parent.
        const traceparent = currentTraceparent();
        if (traceparent !== undefined) request.headers.traceparent = traceparent;
        mount.handler(request, response, (error) => {
          passedOn = true;
          next(error);
        });
        if (span === undefined) return;
        await closed;
        tellStatus(span, response);
      },
    ).catch(next);
  };
}

/** Express itself fails on a path that does not decode ("/%ff"); with a code of its own this is not our bug. */
export function brokenPathHandler(serving: Serving): ErrorRequestHandler {
  return async (error: unknown, request: Request, response: Response, _next: NextFunction) => {
    await answer(serving, 'unmatched', request, response, () => {
      throw error instanceof URIError ? new AppError('invalid', 'unreadable_path', 'path does not decode', { http: 400 }) : error;
    });
  };
}

async function answer(
  serving: Serving,
  routePath: string,
  request: Request,
  response: Response,
  work: (requestId: string) => Promise<Reply> | Reply,
  tell?: Route['problem'],
): Promise<void> {
  const from = performance.now();
  const requestId = requestIdOf(request);
  for (const name in SECURITY_HEADERS) response.setHeader(name, SECURITY_HEADERS[name] ?? '');
  response.setHeader('x-request-id', requestId);
  await inSpan(
    () => serverSpan(request, routePath),
    async (span) => {
      try {
        await serving.sender.send(response, await work(requestId));
      } catch (error) {
        fail(serving, routePath, request, response, toAppError(error), requestId, tell);
      }
      if (span !== undefined) tellStatus(span, response);
    },
  );
  serving.room.leave(request);
  if (!request.complete) linger(request);
  const labels = { method: request.method, route: routePath, status: response.statusCode };
  serving.duration.observe(labels, (performance.now() - from) / 1000);
}

/** The route, not the path: paths name institutions and submissions, and every one of them would be another span name. */
function serverSpan(request: Request, route: string): SpanDescription {
  const traceparent = traceparentOf(request);
  return {
    name: `${request.method} ${route}`,
    kind: 'server',
    attributes: { 'http.request.method': request.method, 'http.route': route },
    from: traceparent === undefined ? [] : [traceparent],
  };
}

function tellStatus(span: OpenSpan, response: Response): void {
  span.set('http.response.status_code', response.statusCode);
  if (response.statusCode >= 500) span.fail(String(response.statusCode));
}

function fail(
  serving: Serving,
  route: string,
  request: Request,
  response: Response,
  error: AppError,
  requestId: string,
  tell?: Route['problem'],
): void {
  const { log, http: _ } = ERROR_TABLE[error.kind];
  const facts = { request_id: requestId, method: request.method, route, status: error.http, code: error.code };
  if (log === 'info') serving.log.info(facts, 'request refused');
  else serving.log[log]({ ...facts, err: error }, 'request failed');

  if (response.headersSent || response.destroyed) {
    // Half an answer must not look like a whole one.
    response.destroy();
    return;
  }
  const language = languageOf(request);
  const headers = {
    'content-language': language,
    vary: 'accept-language',
    ...(error.retryAfterSeconds === undefined ? {} : { 'retry-after': String(error.retryAfterSeconds) }),
    // The rest of a body that was too slow is not waited for.
    ...(error.http === 408 ? { connection: 'close' } : {}),
  };
  if (tell === undefined) {
    sendJson(response, error.http, problemBody(error, language, requestId), 'application/problem+json; charset=utf-8', headers);
    return;
  }
  const { text, contentType, status = error.http } = tell(error, language);
  sendText(response, status, text, { ...headers, 'content-type': contentType });
}

function linger(request: IncomingMessage): void {
  request.unpipe();
  request.resume();
  const timer = setTimeout(() => request.socket.destroy(), LINGER_MS);
  finished(request, () => clearTimeout(timer));
}

function parsePart(schema: z.ZodObject | undefined, input: Readonly<Record<string, unknown>>, prefix: string): unknown {
  if (schema === undefined) {
    const unknown = prefix === '/query' ? Object.keys(input) : [];
    if (unknown.length === 0) return {};
    throw invalidRequest(unknown.map((field) => ({ pointer: `${prefix}/${field}`, code: 'unknown_field', params: { field } })));
  }
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw invalidRequest(problemsOfZod(result.error.issues, input, prefix));
}

async function bodyOf(route: Route, request: IncomingMessage, timeoutMs: number, room: BodyRoom): Promise<unknown> {
  if (route.body === undefined) return undefined;
  const read = await readBody(request, route.body, limitsOf(route.body, timeoutMs), room);
  if (read.kind === 'bytes') return read.value;
  if (route.body.kind === 'json-or-ndjson' || route.body.kind === 'bytes' || read.kind === 'ndjson') return read;
  if (route.body.kind === 'json' && route.body.parse === false) return read.value;
  const result = route.body.schema.safeParse(read.value);
  if (result.success) return result.data;
  throw invalidRequest(problemsOfZod(result.error.issues, read.value));
}

function invalidRequest(problems: AppError['problems']): AppError {
  return new AppError('invalid', 'invalid_request', 'the request breaks a rule', { problems });
}

function queryOf(url: string): Record<string, unknown> {
  const mark = url.indexOf('?');
  return mark === -1 ? {} : fieldsOf(new URLSearchParams(url.slice(mark + 1)));
}
