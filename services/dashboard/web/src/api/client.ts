import i18next from 'i18next';
import type { ZodMiniType } from 'zod/mini';

/** Why a question to a service has no answer. `shape`: the service answered, but not with what this page can read. */
export type FailureKind = 'away' | 'not_found' | 'refused' | 'shape';

export class ApiError extends Error {
  readonly kind: FailureKind;
  /** The service's own sentence in the reader's language (RFC 9457 `detail` or `title`), where it gave one. */
  readonly said: string | undefined;

  constructor(kind: FailureKind, said?: string) {
    super(said ?? kind);
    this.name = 'ApiError';
    this.kind = kind;
    this.said = said;
  }
}

/** GETs JSON through the gateway and parses it. Throws only ApiError, or the abort of `signal`. */
export async function getJson<T>(path: string, schema: ZodMiniType<T>, signal: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { signal, headers: { accept: 'application/json', 'accept-language': i18next.language } });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApiError('away');
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiError(failureKind(response.status), problemText(body));
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

function problemText(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { detail, title } = body as { detail?: unknown; title?: unknown }; // an unknown JSON object: each field is checked below
  if (typeof detail === 'string') return detail;
  return typeof title === 'string' ? title : undefined;
}
