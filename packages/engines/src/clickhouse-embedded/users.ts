import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ClickHouseException } from './exception.ts';

export interface User {
  readonly name: string;
  readonly password: string;
}

/** One user, as on a fresh server: `default` without a password, unless the environment names another. */
export function userOf(env: NodeJS.ProcessEnv): User {
  return { name: env.CLICKHOUSE_USER || 'default', password: env.CLICKHOUSE_PASSWORD ?? '' };
}

/** Credentials come in the URL, in two headers or as Basic, as a server takes them. https://clickhouse.com/docs/interfaces/http */
export function checkUser(user: User, request: IncomingMessage, search: URLSearchParams): void {
  const basic = /^Basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const [basicUser, ...rest] = basic ? Buffer.from(basic, 'base64').toString('utf8').split(':') : [];
  const name = search.get('user') ?? header(request, 'x-clickhouse-user') ?? basicUser ?? '';
  const password = search.get('password') ?? header(request, 'x-clickhouse-key') ?? rest.join(':');
  const isUser = isSame(name || 'default', user.name);
  if (isSame(password, user.password) && isUser) return;
  throw new ClickHouseException(
    516,
    'AUTHENTICATION_FAILED',
    `${name || 'default'}: Authentication failed: password is incorrect, or there is no user with such name.`,
  );
}

/** The time it takes must not tell how much of a guess was right; hashes have one length. */
function isSame(given: string, wanted: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}

export function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  const text = Array.isArray(value) ? value[0] : value;
  // Node reads headers as latin1, clients write UTF-8.
  return text === undefined ? undefined : Buffer.from(text, 'latin1').toString('utf8');
}
