import type { IncomingMessage } from 'node:http';
import { ClickHouseException } from './exception.ts';

export interface ClickHouseRequest {
  readonly queryId: string | undefined;
  /** The part of the statement that came in the URL; the rest is the body. */
  readonly query: string;
  readonly database: string | undefined;
  readonly format: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, string>;
  readonly readOnly: boolean;
  readonly compressReply: boolean;
}

/** Reads the URL and headers as a server does: what is neither the protocol's nor `param_x` is a setting. */
export function readRequest(request: IncomingMessage, url: URL): ClickHouseRequest {
  const settings = new Map<string, string>();
  const parameters = new Map<string, string>();
  const protocol = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (REFUSED.has(name) && value !== '' && value !== '0') {
      throw new ClickHouseException(48, 'NOT_IMPLEMENTED', `The parameter ${name} is not supported by clickhouse-embedded`);
    }
    if (PROTOCOL.has(name)) protocol.set(name, value);
    else if (name.startsWith('param_')) parameters.set(name.slice('param_'.length), value);
    else settings.set(name, value);
  }
  checkUser(request, protocol);
  const database = protocol.get('database') ?? header(request, 'x-clickhouse-database');
  return {
    queryId: protocol.get('query_id'),
    query: protocol.get('query') ?? '',
    database: database || undefined,
    format: protocol.get('default_format') ?? header(request, 'x-clickhouse-format') ?? 'TabSeparated',
    settings,
    parameters,
    readOnly: request.method !== 'POST',
    compressReply: settings.get('enable_http_compression') === '1',
  };
}

const REFUSED = new Set(['session_id', 'compress', 'decompress', 'role', 'quota_key']);
const PROTOCOL = new Set([
  ...REFUSED,
  'query',
  'query_id',
  'database',
  'default_format',
  'user',
  'password',
  'session_timeout',
  'session_check',
  'close_session',
  'stacktrace',
  'buffer_size',
  'wait_end_of_query',
  'client_protocol_version',
]);

/** There is one user, without a password, as on a fresh server; a client that brings other credentials means another place. */
function checkUser(request: IncomingMessage, protocol: ReadonlyMap<string, string>): void {
  const basic = /^Basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const [basicUser = '', ...rest] = basic ? Buffer.from(basic, 'base64').toString('utf8').split(':') : [];
  const user = protocol.get('user') ?? header(request, 'x-clickhouse-user') ?? basicUser;
  const password = protocol.get('password') ?? header(request, 'x-clickhouse-key') ?? rest.join(':');
  if ((user === '' || user === 'default') && password === '') return;
  throw new ClickHouseException(
    516,
    'AUTHENTICATION_FAILED',
    `${user}: Authentication failed: clickhouse-embedded knows only the user default without a password`,
  );
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
