/**
 * The one error table. What goes wrong is one of five kinds; everything that depends on the kind stands here, so that
 * HTTP, gRPC, logs and retries cannot disagree.
 */
export type ErrorKind = 'invalid' | 'not_found' | 'conflict' | 'unavailable' | 'bug';

export interface ErrorRule {
  readonly http: number;
  /** gRPC status code by number: 3 INVALID_ARGUMENT, 5 NOT_FOUND, 10 ABORTED, 14 UNAVAILABLE, 13 INTERNAL. */
  readonly grpc: number;
  readonly log: 'info' | 'warn' | 'error';
  /** Tried again in place, with heartbeat and a bound. */
  readonly retry: boolean;
}

export const ERROR_TABLE: Readonly<Record<ErrorKind, ErrorRule>> = {
  invalid: { http: 422, grpc: 3, log: 'info', retry: false },
  not_found: { http: 404, grpc: 5, log: 'info', retry: false },
  conflict: { http: 409, grpc: 10, log: 'info', retry: false },
  unavailable: { http: 503, grpc: 14, log: 'warn', retry: true },
  bug: { http: 500, grpc: 13, log: 'error', retry: false },
};

/** One thing wrong with an input. `code` is a key of the message catalogue, `params` fill its placeholders. */
export interface Problem {
  /** RFC 6901 JSON Pointer into what the caller sent; "" is the whole of it. */
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface AppErrorOptions {
  readonly problems?: readonly Problem[];
  readonly params?: Readonly<Record<string, string | number>>;
  readonly cause?: unknown;
  /** Overrides the table where HTTP is finer than the five kinds: 400 unreadable, 405, 406, 408, 413, 415. */
  readonly http?: number;
  /** With 503: after how many seconds to try again. */
  readonly retryAfterSeconds?: number;
}

/**
 * An error that a caller is told about. `code` is a key of the message catalogue: what the caller reads comes from
 * there, so no SQL, stack or personal data can leak through an error's text. `detail` is for the log alone.
 */
export class AppError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly problems: readonly Problem[];
  readonly params: Readonly<Record<string, string | number>>;
  readonly http: number;
  readonly retryAfterSeconds: number | undefined;

  constructor(kind: ErrorKind, code: string, detail = code, options: AppErrorOptions = {}) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.kind = kind;
    this.code = code;
    this.problems = options.problems ?? [];
    this.params = options.params ?? {};
    this.http = options.http ?? ERROR_TABLE[kind].http;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** The kind of anything thrown: what is not an AppError is a bug. */
export function kindOf(error: unknown): ErrorKind {
  return error instanceof AppError ? error.kind : 'bug';
}
