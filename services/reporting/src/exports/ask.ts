/** Asks a report's own route, as a caller would, for all its pages. */
import { IncomingMessage } from 'node:http';
import { AppError, type Language } from '@pantau/contracts';
import { problemsOfZod, type Reply, type RequestContext, type Route } from '@pantau/runtime';
import type { Json } from './table-report.ts';
import { textAt } from './table-report.ts';

export type Asked = Readonly<Record<string, string | readonly string[]>>;

export interface Answered {
  readonly body: Json;
  readonly etag: string | undefined;
}

/** The most that a page of any report may hold. */
const PAGE = '1000';

export interface Questioner {
  /** The filters as the route reads them, defaults among them. */
  readonly filters: Readonly<Record<string, unknown>>;
  /** The first page, at the instant at which all of them are asked. */
  first(): Promise<Answered>;
  /** All of them, the first one again among them as it was. */
  pages(first: Answered): AsyncGenerator<Json>;
}

/** Throws AppError 422 as the route itself would. */
export function questionerOf(route: Route, context: RequestContext, asked: Asked, language: Language): Questioner {
  const isPaged = route.query !== undefined && 'cursor' in route.query.shape;
  const inPath = Object.keys(route.params?.shape ?? {});
  const path = Object.fromEntries(inPath.map((name) => [name, asked[name]]));
  const { limit, cursor: _, ...rest } = Object.fromEntries(Object.entries(asked).filter(([name]) => !inPath.includes(name)));
  const query = { ...rest, ...(isPaged ? { limit: PAGE } : limit === undefined ? {} : { limit }) };
  const params = parsed(route.params, path);
  const { limit: pageSize, cursor: _start, ...filters } = parsed(route.query, query);

  const ask = async (more: Asked): Promise<Answered> => {
    const given = parsed(route.query, { ...query, ...more });
    // A question of its own: the validators of the file are not those of the answer.
    const rawRequest = new IncomingMessage(context.rawRequest.socket);
    const { principal, requestId, log, signal, traceparent } = context;
    const reply = await route.handler({
      ...{ params, query: given, body: undefined, principal, requestId, log, signal, traceparent, language, rawRequest },
    });
    return { body: bodyOf(reply), etag: reply.headers?.etag };
  };
  let pinned: Asked = {};

  return {
    filters: { ...params, ...filters, ...(isPaged ? {} : { limit: pageSize }) },
    async first() {
      const answered = await ask({});
      const isLive = asked.asOf === undefined && asked.vintage === undefined;
      if (!isLive || textAt(answered.body, 'next') === '' || !('asOf' in (route.query?.shape ?? {}))) return answered;
      // More pages follow: all of them of one instant, which everything that was sent until then has reached.
      pinned = { asOf: textAt(answered.body, 'watermark') || textAt(answered.body, 'asOf') };
      return { ...(await ask(pinned)), etag: answered.etag };
    },
    async *pages({ body }) {
      let page = body;
      for (;;) {
        yield page;
        const cursor = textAt(page, 'next');
        if (cursor === '') return;
        ({ body: page } = await ask({ ...pinned, cursor }));
      }
    },
  };
}

function parsed(schema: Route['query'], given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (schema === undefined) return {};
  const result = schema.strict().safeParse(given);
  if (result.success) return result.data;
  const problems = problemsOfZod(result.error.issues, given, '/query');
  throw new AppError('invalid', 'invalid_request', 'the request breaks a rule', { problems });
}

function bodyOf(reply: Reply): Json {
  if ('text' in reply) return JSON.parse(reply.text);
  if ('body' in reply) return JSON.parse(JSON.stringify(reply.body ?? null));
  return null;
}
