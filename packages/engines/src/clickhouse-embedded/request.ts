import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ClickHouseException } from './exception.ts';
import type { SessionRequest } from './sessions.ts';
import { header } from './users.ts';

export interface ClickHouseRequest {
  readonly queryId: string;
  /** The part of the statement that came in the URL; the rest is the body. */
  readonly query: string;
  readonly database: string | undefined;
  readonly format: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, string>;
  readonly session: SessionRequest | undefined;
  readonly readOnly: boolean;
  /** `http`: what Accept-Encoding names; `blocks`: ClickHouse's own, which a server prefers to it. */
  readonly compressReply: 'http' | 'blocks' | undefined;
  /** Nothing is answered before the query is over: its status and summary are then the final ones. */
  readonly waitForEnd: boolean;
  /** How often to say in the head how far the query is. */
  readonly progressEveryMs: number | undefined;
}

const DEFAULT_SESSION_SECONDS = 60;
const MAX_SESSION_SECONDS = 3_600;

/** Reads the URL and headers as a server does: what is neither the protocol's nor `param_x` is a setting. */
export function readRequest(request: IncomingMessage, search: URLSearchParams): ClickHouseRequest {
  const settings = new Map<string, string>();
  const parameters = new Map<string, string>();
  const protocol = new Map<string, string>();
  for (const [name, value] of search) {
    if (REFUSED.has(name) && value !== '') {
      throw new ClickHouseException(48, 'NOT_IMPLEMENTED', `The parameter ${name} is not supported by clickhouse-embedded`);
    }
    if (PROTOCOL.has(name)) protocol.set(name, value);
    else if (name.startsWith('param_')) parameters.set(name.slice('param_'.length), value);
    else settings.set(name, value);
  }
  const isHttp = settings.get('enable_http_compression') === '1';
  return {
    queryId: protocol.get('query_id') || header(request, 'x-clickhouse-query-id') || randomUUID(),
    query: protocol.get('query') ?? '',
    database: protocol.get('database') || header(request, 'x-clickhouse-database') || undefined,
    format: protocol.get('default_format') ?? header(request, 'x-clickhouse-format') ?? 'TabSeparated',
    settings,
    parameters,
    session: sessionOf(protocol),
    readOnly: request.method !== 'POST',
    compressReply: isOn(protocol.get('compress')) ? 'blocks' : isHttp ? 'http' : undefined,
    waitForEnd: isOn(protocol.get('wait_end_of_query')),
    progressEveryMs: isOn(settings.get('send_progress_in_http_headers'))
      ? Math.max(1, Number(settings.get('http_headers_progress_interval_ms') ?? 100) || 100)
      : undefined,
  };
}

function sessionOf(protocol: ReadonlyMap<string, string>): SessionRequest | undefined {
  const id = protocol.get('session_id');
  if (!id) return undefined;
  const seconds = Number(protocol.get('session_timeout') ?? DEFAULT_SESSION_SECONDS);
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > MAX_SESSION_SECONDS) {
    throw new ClickHouseException(
      374,
      'INVALID_SESSION_TIMEOUT',
      `Session timeout '${protocol.get('session_timeout')}' is not a number of seconds up to ${MAX_SESSION_SECONDS}`,
    );
  }
  return { id, seconds, mustExist: isOn(protocol.get('session_check')), closes: isOn(protocol.get('close_session')) };
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const REFUSED = new Set(['role', 'quota_key']);
const PROTOCOL = new Set([
  ...REFUSED,
  'query',
  'query_id',
  'database',
  'default_format',
  'user',
  'password',
  'compress',
  'decompress',
  'session_id',
  'session_timeout',
  'session_check',
  'close_session',
  'stacktrace',
  'buffer_size',
  'wait_end_of_query',
  'client_protocol_version',
]);
