import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { AppError, Language } from '@pantau/contracts';
import type { z } from 'zod';
import type { Log } from '../log.ts';
import type { Principal } from '../principal.ts';

/** JSON in. With `parse: false` the schema only documents and the handler gets what was sent: for hot paths that check by hand. */
export interface JsonBodySpec {
  readonly kind: 'json';
  readonly schema: z.ZodType;
  readonly parse?: boolean;
  readonly maxBytes?: number;
  readonly maxDepth?: number;
}

/** JSON or a stream of lines; never parsed by the schema, which documents one item or an array of them. */
export interface JsonOrNdjsonBodySpec {
  readonly kind: 'json-or-ndjson';
  readonly schema: z.ZodType;
  readonly maxBytes?: number;
  readonly maxDepth?: number;
}

/** Fields of an HTML form (application/x-www-form-urlencoded). A name given twice is an array of texts. */
export interface FormBodySpec {
  readonly kind: 'form';
  readonly schema: z.ZodType;
  readonly maxBytes?: number;
}

/** Bytes as they are: a photo. */
export interface BytesBodySpec {
  readonly kind: 'bytes';
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
}

export type BodySpec = JsonBodySpec | JsonOrNdjsonBodySpec | FormBodySpec | BytesBodySpec;

/** A line of NDJSON, or the catalogue code of why it is none. Lines count from 1; empty lines are left out. */
export type NdjsonItem =
  | { readonly line: number; readonly value: unknown }
  /** `max` is the bound that was broken, where it was one. */
  | { readonly line: number; readonly error: 'unreadable_line' | 'too_deep' | 'line_too_long'; readonly max?: number };

/** `items` can be read once; it throws AppError 413 or 408 where the body breaks its bounds. */
export type JsonOrNdjson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'ndjson'; readonly items: AsyncIterable<NdjsonItem> };

export type BodyOf<B extends BodySpec | undefined> = B extends { kind: 'json-or-ndjson' }
  ? JsonOrNdjson
  : B extends { kind: 'json'; parse: false }
    ? unknown
    : B extends { kind: 'bytes' }
      ? Buffer
      : B extends { kind: 'json' | 'form'; schema: infer S extends z.ZodType }
        ? z.output<S>
        : undefined;

export interface RequestContext<P = unknown, Q = unknown, B = unknown> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly principal: Principal;
  readonly language: Language;
  /** The caller's W3C trace context, when it is a valid one. */
  readonly traceparent?: string | undefined;
  readonly log: Log;
  readonly requestId: string;
  /** Aborted when the caller hangs up before the answer is whole. */
  readonly signal: AbortSignal;
  readonly rawRequest: IncomingMessage;
}

export type Reply =
  /** Text of another kind than JSON; its content-type is among the headers. */
  | { readonly status: number; readonly text: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly status: number; readonly stream: Readable; readonly headers: Readonly<Record<string, string>> };

export type ReplySpec = z.ZodType | { readonly description: string; readonly schema?: z.ZodType; readonly mediaType?: string };

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface RouteText {
  readonly method: Method;
  /** OpenAPI form: "/v1/scorecards/{institution}/{instrument}/{period}". */
  readonly path: string;
  /** One line for /docs. */
  readonly summary: string;
  readonly description?: string;
  readonly replies: Readonly<Record<number, ReplySpec>>;
  /** How errors are told where a standard asks for another form than RFC 9457. */
  readonly problem?: (
    error: AppError,
    language: Language,
  ) => { readonly text: string; readonly contentType: string; readonly status?: number };
}

/** A route whose types are forgotten: what the server and the OpenAPI document need. */
export interface Route extends RouteText {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: BodySpec;
  /** A method, so that handlers of narrower contexts fit; the server parses by the schemas above before it calls. */
  handler(context: RequestContext): Promise<Reply> | Reply;
}

type Parsed<S extends z.ZodObject | undefined> = S extends z.ZodObject ? z.output<S> : Record<string, never>;

export interface RouteDefinition<
  P extends z.ZodObject | undefined,
  Q extends z.ZodObject | undefined,
  B extends BodySpec | undefined,
> extends RouteText {
  readonly params?: P;
  /** Parameters outside it are refused: a filter that was mistyped must not silently widen the answer. */
  readonly query?: Q;
  readonly body?: B;
  handler(context: RequestContext<Parsed<P>, Parsed<Q>, BodyOf<B>>): Promise<Reply> | Reply;
}

/** One endpoint: the same schemas parse the request and document it at /openapi.json. */
export function defineRoute<
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  const B extends BodySpec | undefined = undefined,
>(definition: RouteDefinition<P, Q, B>): Route {
  // The types part here: the server hands each handler exactly what its own schemas gave.
  return definition as unknown as Route;
}
