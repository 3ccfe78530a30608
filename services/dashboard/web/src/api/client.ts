import i18next from 'i18next';
import type { ZodMiniType } from 'zod/mini';

/** Why a question to a service has no answer. `shape`: the service answered, but not with what this page can read. */
export type FailureKind = 'away' | 'not_found' | 'refused' | 'shape';

export class ApiError extends Error {
  readonly kind: FailureKind;
  /** The service's own sentence in the reader's language (RFC 9457 `detail` or `title`), where it gave one. */
  readonly said: string | undefined;
  /** The status of the reply; undefined where there was none. */
  readonly status: number | undefined;

  constructor(kind: FailureKind, said?: string, status?: number) {
    super(said ?? kind);
    this.name = 'ApiError';
    this.kind = kind;
    this.said = said;
    this.status = status;
  }
}

type Headers = Readonly<Record<string, string>>;

/** GETs JSON through the gateway and parses it. Throws only ApiError, or the abort of `signal`. */
export function getJson<T>(path: string, schema: ZodMiniType<T>, signal: AbortSignal, headers: Headers = {}): Promise<T> {
  return ask(path, schema, { signal, headers });
}

/** POSTs JSON, or the bytes of a file, and parses the answer. Throws only ApiError. */
export function sendJson<T>(path: string, schema: ZodMiniType<T>, content: unknown, headers: Headers = {}): Promise<T> {
  const [body, type] = content instanceof Blob ? [content, content.type] : [JSON.stringify(content), 'application/json'];
  return ask(path, schema, { method: 'POST', body, headers: { 'content-type': type, ...headers } });
}

async function ask<T>(path: string, schema: ZodMiniType<T>, request: RequestInit & { readonly headers: Headers }): Promise<T> {
  let response: Response;
  try {
    const headers = { accept: 'application/json', 'accept-language': i18next.language, ...request.headers };
    response = await fetch(path, { ...request, headers });
  } catch (error) {
    if (request.signal?.aborted) throw error;
    throw new ApiError('away');
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiError(failureKind(response.status), problemText(body), response.status);
  const parsed = schema.safeParse(body);
  if (!parsed.success)
    throw new ApiError('shape', `${path}: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`);
  return parsed.data;
}

/** A query string in the form the services take: lists by comma, nothing for what is not set. */
export function queryString(params: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const pairs = Object.entries(params).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(',') : value;
    return text === undefined || text === '' ? [] : [`${name}=${encodeURIComponent(String(text)).replaceAll('%2C', ',')}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function failureKind(status: number): FailureKind {
  if (status === 404) return 'not_found';
  return status >= 500 ? 'away' : 'refused';
}

/** What is wrong with single fields says more than that something is. */
function problemText(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { detail, title, errors } = body as { detail?: unknown; title?: unknown; errors?: unknown }; // an unknown JSON object: each field is checked below
  const messages = Array.isArray(errors) ? errors.map(messageOf).filter((message) => message !== undefined) : [];
  if (messages.length > 0) return messages.join(' ');
  if (typeof detail === 'string') return detail;
  return typeof title === 'string' ? title : undefined;
}

function messageOf(problem: unknown): string | undefined {
  if (typeof problem !== 'object' || problem === null || !('message' in problem)) return undefined;
  return typeof problem.message === 'string' ? problem.message : undefined;
}
