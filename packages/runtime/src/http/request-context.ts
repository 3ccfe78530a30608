import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '@pantau/contracts';
import type { Request } from 'express';
import type { Log } from '../log.ts';
import type { Principal } from '../principal.ts';
import { validTraceparent } from '../traceparent.ts';
import { currentTraceparent } from '../tracing/spans.ts';
import type { RequestContext } from './route.ts';

/** What a handler may know of its request. Language, signal and log are made when first asked for: most requests need none. */
export function requestContext(
  request: Request,
  response: ServerResponse,
  parsed: { params: unknown; query: unknown; body: unknown; principal: Principal; requestId: string; log: Log },
): RequestContext {
  let signal: AbortSignal | undefined;
  let log: Log | undefined;
  return {
    params: parsed.params,
    query: parsed.query,
    body: parsed.body,
    principal: parsed.principal,
    requestId: parsed.requestId,
    rawRequest: request,
    // The trace goes on from the span of this request where there is one; else the caller's is passed on as it came.
    traceparent: currentTraceparent() ?? traceparentOf(request),
    get language() {
      return languageOf(request);
    },
    get log() {
      log ??= parsed.log.child({ request_id: parsed.requestId });
      return log;
    },
    get signal() {
      signal ??= hangUpSignal(response);
      return signal;
    },
  };
}

/** Indonesian unless the caller prefers English. */
export function languageOf(request: Request): Language {
  return request.headers['accept-language'] !== undefined && request.acceptsLanguages('id', 'en') === 'en' ? 'en' : 'id';
}

/** The caller's own x-request-id where it is harmless in a log, else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = header(request, 'x-request-id');
  return given !== undefined && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}

export function traceparentOf(request: IncomingMessage): string | undefined {
  return validTraceparent(header(request, 'traceparent'));
}

function hangUpSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
